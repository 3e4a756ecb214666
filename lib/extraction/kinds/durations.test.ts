import { describe, expect, it } from 'vitest';
import { durationWords, endOfTerm, extendEnd, findDurations } from './durations.ts';

describe('findDurations', () => {
  it.each([
    ['for three years', 36],
    ['a 36-month term', 36],
    ['18 months', 18],
    ['two (2) years', 24],
    ['a 3 year contract', 36],
    ['twelve calendar months', 12],
  ])('reads %s', (text, months) => {
    expect(findDurations(text).map((duration) => duration.months)).toEqual([months]);
  });

  it('finds no length in a date or a sum of money', () => {
    expect(findDurations('1 April 2024, £12 months')).toEqual([]);
  });
});

describe('terms', () => {
  it('ends a term the day before it would start again', () => {
    expect(endOfTerm('2023-04-01', 36)).toBe('2026-03-31');
    expect(endOfTerm('2024-02-29', 12)).toBe('2025-02-27');
  });

  it('keeps the end of a month the end of a month', () => {
    expect(extendEnd('2025-11-30', 3)).toBe('2026-02-28');
    expect(extendEnd('2026-09-13', 24)).toBe('2028-09-13');
  });

  it('names whole years as years', () => {
    expect([durationWords(12), durationWords(24), durationWords(18)]).toEqual([
      '1 year',
      '2 years',
      '18 months',
    ]);
  });
});
