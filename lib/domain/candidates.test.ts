import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesAfter, distinctCandidates } from './candidates.ts';
import type { Candidate } from './field-value.ts';

const candidate = (value: Candidate['value'], start = 0): Candidate => ({
  value,
  evidence: [{ start, end: start + 3, quote: 'abc' }],
});

describe('distinctCandidates', () => {
  it('keeps the first of equal values, whatever the order of names, and none equal to the value', () => {
    const names = [candidate(['Acme', 'Bay']), candidate(['bay', 'acme'], 9), candidate(['Bay'])];
    expect(distinctCandidates(names, ['Bay'])).toEqual([names[0]]);
    const numbers = [
      candidate({ value: 5, qualifier: 'exact' }),
      candidate({ qualifier: 'exact', value: 5 }),
    ];
    expect(distinctCandidates(numbers, { value: 5, qualifier: 'fewer_than' })).toEqual([numbers[0]]);
  });

  it('keeps five at most', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (values, chosen) => {
        const kept = distinctCandidates(
          values.map((value) => candidate(value)),
          chosen,
        ).map(({ value }) => value);
        expect(kept).toEqual([...new Set(values)].filter((value) => value !== chosen).slice(0, 5));
      }),
    );
  });
});

describe('candidatesAfter', () => {
  const seen = { ...candidate('2025-11-30'), candidates: [candidate('2027-11-30', 20)] };

  it('gives the replaced value in the place of the one taken, so that taking it again brings both back', () => {
    const after = candidatesAfter(seen, '2027-11-30');
    expect(after).toEqual([candidate('2025-11-30')]);
    const taken = { ...candidate('2027-11-30', 20), candidates: after };
    expect(candidatesAfter(taken, '2025-11-30').map(({ value }) => value)).toEqual(['2027-11-30']);
  });

  it('keeps all where the value stays, and leaves out a value that no words prove', () => {
    expect(candidatesAfter(seen, '2025-11-30')).toEqual(seen.candidates);
    expect(candidatesAfter({ ...seen, evidence: [] }, null)).toEqual(seen.candidates);
  });
});
