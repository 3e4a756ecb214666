import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExtractedResponse } from '#lib/domain/extracted-response.ts';
import type { FieldReading, Status, Value } from '#lib/domain/field-value.ts';
import { FIELD_IDS, type FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import { calibrationOf } from './calibration.ts';
import { type ComparedDocument, compareWithLabel } from './compare-with-label.ts';
import { type Label, type LabelledField, labelSchema } from './label.ts';
import { calibrationLines, mistakeLines, scoreLines } from './report.ts';
import { sameValue, sameWords } from './same-value.ts';
import { scoreOf } from './score.ts';

const eachField = <T>(make: (id: FieldId) => T) =>
  Object.fromEntries(FIELD_IDS.map((id) => [id, make(id)])) as Record<FieldId, T>;

const labelWith = (fields: Partial<Record<FieldId, LabelledField>>): Label => ({
  authority: 'Kelder District Council',
  reference: 'FOI-1',
  responseDate: '2025-11-13',
  reuse: null,
  fields: { ...eachField((): LabelledField => ({ status: 'not_answered', value: null })), ...fields },
});

/** What a reader without fault would make of `label`. */
const readingOf = (label: Label, confidence: number): ExtractedResponse => {
  const identified = <T>(value: T) => ({ value, confidence, evidence: [] });
  return {
    authority: { ...identified(label.authority), gssCode: null, slug: null },
    reference: label.reference === null ? null : identified(label.reference),
    responseDate: label.responseDate === null ? null : identified(label.responseDate),
    reuse: label.reuse === null ? null : identified(label.reuse),
    answers: [],
    contracts: [],
    warnings: [],
    fields: eachField((id): FieldReading => {
      const { status, value, exemptions = [] } = label.fields[id];
      const evidence = [{ start: 0, end: 1, quote: 'x' }];
      return { status, value, exemptions, confidence, evidence, derivation: null, candidates: [] };
    }),
  };
};

const withField = (
  read: ExtractedResponse,
  id: FieldId,
  changed: Partial<FieldReading>,
): ExtractedResponse => ({
  ...read,
  fields: { ...read.fields, [id]: { ...read.fields[id], ...changed } },
});

const value = fc.oneof<fc.Arbitrary<Value>[]>(
  fc.string({ minLength: 1 }),
  fc.boolean(),
  fc.array(fc.string({ minLength: 1 }), { minLength: 1 }),
  fc.record({
    value: fc.double({ min: 0, max: 1e9, noNaN: true }),
    qualifier: fc.constantFrom('exact' as const, 'approx' as const),
  }),
  fc.constant({ start: '2024-04-01', end: '2025-03-31' }),
);
const labelledField: fc.Arbitrary<LabelledField> = fc.oneof(
  value.map((given): LabelledField => ({ status: 'answered', value: given })),
  fc
    .constantFrom<Status>('narrative', 'not_applicable', 'not_held', 'elsewhere', 'not_answered')
    .map((status): LabelledField => ({ status, value: null })),
  fc.constant<LabelledField>({ status: 'withheld', value: null, exemptions: ['FOIA 43(2)'] }),
);
const anyLabel = fc
  .record(eachField(() => labelledField))
  .map((fields): Label => labelWith(fields as Record<FieldId, LabelledField>));
const confidence = fc.double({ min: 0, max: 1, noNaN: true });

describe('the same value', () => {
  it.each<[Value, Value]>([
    ['Oakfield Physio Ltd.', 'oakfield PHYSIO limited'],
    ['Môn Ffisio', 'MÔN Ffisio'],
    [
      ['hr', 'self'],
      ['self', 'hr'],
    ],
    [
      { value: 547, qualifier: 'exact' },
      { value: 547, qualifier: 'approx' },
    ],
    [
      { start: '2024-04-01', end: '2025-03-31' },
      { start: '2024-04-01', end: '2025-03-31' },
    ],
  ])('%j is %j', (labelled, read) => {
    expect(sameValue(labelled, read)).toBe(true);
  });

  it.each<[Value | null, Value | null]>([
    ['in_house', 'external'],
    ['Oakfield', ['Oakfield']],
    [true, 'true'],
    [true, false],
    [['hr'], ['hr', 'self']],
    [
      ['hr', 'hr'],
      ['hr', 'self'],
    ],
    [
      { value: 547, qualifier: 'exact' },
      { value: 548, qualifier: 'exact' },
    ],
    [
      { start: '2024-04-01', end: '2025-03-31' },
      { start: '2024-04-01', end: '2025-04-01' },
    ],
    [{ value: 1, qualifier: 'exact' }, null],
    [null, false],
  ])('%j is not %j', (labelled, read) => {
    expect(sameValue(labelled, read)).toBe(false);
  });

  it('does not ask for an order', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        expect(sameWords(words, [...words].reverse())).toBe(true);
      }),
    );
  });
});

describe('the score', () => {
  it('is full for a label against itself, whatever it says', () => {
    fc.assert(
      fc.property(anyLabel, confidence, (label, stated) => {
        const score = scoreOf([compareWithLabel('a', label, readingOf(label, stated))]);
        expect(score.fields).toEqual({ count: 26, of: 26 });
        expect(score.statuses).toEqual({ count: 26, of: 26 });
        expect(score.facts).toEqual({ count: 4, of: 4 });
        expect(score.exemptions.count).toBe(score.exemptions.of);
        expect(score.evidenced.count).toBe(score.evidenced.of);
        expect(score.confidentRight).toEqual({ count: score.confident.count, of: score.confident.count });
      }),
    );
  });

  it('never counts more values right than statuses, nor more than there are', () => {
    fc.assert(
      fc.property(anyLabel, anyLabel, confidence, (label, other, stated) => {
        const score = scoreOf([compareWithLabel('a', label, readingOf(other, stated))]);
        expect(score.fields.count).toBeLessThanOrEqual(score.statuses.count);
        expect(score.confidentRight.count).toBeLessThanOrEqual(score.fields.count);
        expect(score.fields.of).toBe(26);
      }),
    );
  });

  it('tells a wrong value from a wrong status', () => {
    const label = labelWith({ triagedBy: { status: 'answered', value: 'internal' } });
    const right = readingOf(label, 0.95);
    const wrongValue = compareWithLabel('a', label, withField(right, 'triagedBy', { value: 'provider' }));
    const wrongStatus = compareWithLabel(
      'b',
      label,
      withField(right, 'triagedBy', { status: 'narrative', value: null, confidence: 0.5 }),
    );
    expect(scoreOf([wrongValue])).toMatchObject({
      fields: { count: 25, of: 26 },
      statuses: { count: 26, of: 26 },
      confidentRight: { count: 25, of: 26 },
    });
    expect(scoreOf([wrongStatus])).toMatchObject({
      statuses: { count: 25, of: 26 },
      confident: { count: 25, of: 26 },
      confidentRight: { count: 25, of: 25 },
    });
  });

  it('counts a document that cannot be read as wrong in all it says', () => {
    const unread = compareWithLabel('scan', labelWith({}), null);
    const score = scoreOf([unread]);
    expect(score).toMatchObject({
      unreadable: ['scan'],
      fields: { count: 0, of: 26 },
      // Its label says nothing of re-use, and nothing was read.
      facts: { count: 1, of: 4 },
      confident: { count: 0, of: 26 },
    });
    expect(scoreLines([{ name: 'samples', score }]).at(-1)).toBe('Could not be read, in samples: scan');
    expect(calibrationOf([unread]).every(({ observed }) => observed.of === 0)).toBe(true);
  });

  it('sees sections left out and values without words', () => {
    const label = labelWith({
      annualCost: { status: 'withheld', value: null, exemptions: ['FOIA 43(2)'] },
      systemUsed: { status: 'answered', value: true },
    });
    const read = withField(readingOf(label, 1), 'annualCost', { exemptions: [] });
    const score = scoreOf([compareWithLabel('a', label, withField(read, 'systemUsed', { evidence: [] }))]);
    expect(score.exemptions).toEqual({ count: 0, of: 1 });
    expect(score.evidenced).toEqual({ count: 0, of: 1 });
    expect(score.fields).toEqual({ count: 26, of: 26 });
  });
});

describe('the calibration', () => {
  const documentOf = (claims: readonly [number, boolean][]): ComparedDocument => {
    const label = labelWith({});
    const fields = claims.map(([stated, isRight]) => {
      const [field] = compareWithLabel('a', label, readingOf(label, stated)).fields;
      if (!field) throw new Error('The questionnaire has no fields');
      return { ...field, isRight };
    });
    return { name: 'a', isReadable: true, fields, facts: [] };
  };

  it('puts each claim into one band', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(confidence, fc.boolean())), (claims) => {
        const bands = calibrationOf([documentOf(claims)]);
        expect(bands.reduce((sum, { observed }) => sum + observed.of, 0)).toBe(claims.length);
        for (const { from, to, stated } of bands) {
          if (stated === null) continue;
          expect(stated).toBeGreaterThanOrEqual(from - 1e-9);
          expect(stated).toBeLessThanOrEqual(to + 1e-9);
        }
      }),
    );
  });

  it('sets what was stated beside what came true; a band begins with its lower edge', () => {
    const bands = calibrationOf([
      documentOf([
        [0.9, true],
        [0.94, false],
        [0.95, true],
        [1, true],
        [0.2, false],
      ]),
    ]);
    expect(calibrationLines(bands)).toEqual([
      'confidence     stated   observed   n',
      '0.00 to 0.50   20.0 %      0.0 %   1',
      '0.50 to 0.70        –          –   0',
      '0.70 to 0.80        –          –   0',
      '0.80 to 0.90        –          –   0',
      '0.90 to 0.95   92.0 %     50.0 %   2',
      '0.95 to 1.00   97.5 %    100.0 %   2',
    ]);
  });
});

describe('the list of mistakes', () => {
  it('says what the label has and what was read', () => {
    const label = labelWith({ systemUsed: { status: 'answered', value: true } });
    const read = withField(readingOf(label, 0.6), 'systemUsed', { status: 'narrative', value: null });
    expect(mistakeLines([compareWithLabel('kelder', label, { ...read, reference: null })])).toEqual([
      'kelder reference: labelled "FOI-1", read null',
      'kelder systemUsed: labelled answered true, read narrative (confidence 0.60)',
    ]);
  });
});

describe('a label', () => {
  it('is accepted in the form of samples/README.md only', () => {
    const label = labelWith({});
    expect(labelSchema.safeParse(label).success).toBe(true);
    const claims = labelWith({ systemUsed: { status: 'not_held', value: true } });
    expect(labelSchema.safeParse(claims).success).toBe(false);
    const refuses = labelWith({ annualCost: { status: 'withheld', value: null } });
    expect(labelSchema.safeParse(refuses).success).toBe(false);
  });
});
