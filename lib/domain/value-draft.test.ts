import { describe, expect, it } from 'vitest';
import type { Value } from './field-value.ts';
import { type FieldId, getField } from './questionnaire/questionnaire.ts';
import { readTypedDate } from './typed-date.ts';
import { draftOf, readDraft } from './value-draft.ts';

describe('drafts of values', () => {
  it.each<[FieldId, Value]>([
    ['deliveryModel', 'hybrid'],
    ['referralRoutes', ['hr', 'gp']],
    ['providers', ['IPRS Health', 'Physio & Co']],
    ['procurementReference', 'DN 1234'],
    ['contractEnd', '2024-02-29'],
    ['referralPeriod', { start: '2024-04-01', end: '2025-03-31' }],
    ['systemUsed', false],
    ['costPerSession', { value: 38.5, qualifier: 'approx' }],
    ['sessionsPerCase', { value: 5, qualifier: 'range', min: 4, max: 6 }],
  ])('fill the inputs of %s and read back as the same value', (id, value) => {
    const field = getField(id);
    expect(readDraft(field, draftOf(field, value))).toEqual({ ok: true, value });
  });

  it('reads numbers as people write them', () => {
    const field = getField('annualCost');
    const draft = { kind: 'quantity', qualifier: 'exact', value: '£42,500', min: '', max: '' } as const;
    expect(readDraft(field, draft)).toEqual({ ok: true, value: { value: 42_500, qualifier: 'exact' } });
  });

  it.each<[FieldId, string]>([
    ['contractEnd', '31 Feb'],
    ['contractEnd', ''],
    ['deliveryModel', 'outsourced'],
    ['procurementReference', '   '],
  ])('say what is wrong with %s “%s”', (id, text) => {
    const reading = readDraft(getField(id), { kind: 'single', text });
    expect(reading.ok).toBe(false);
  });

  it('refuse more than 100 percent, an upside-down range and a name not yet added', () => {
    const quantity = { kind: 'quantity', value: '', min: '', max: '' } as const;
    const percent = readDraft(getField('videoPercent'), { ...quantity, qualifier: 'exact', value: '120' });
    expect(percent).toMatchObject({ ok: false, problem: 'A percentage is at most 100.' });
    const range = { ...quantity, qualifier: 'range', min: '6', max: '4' } as const;
    expect(readDraft(getField('sessionsPerCase'), range)).toMatchObject({ ok: false });
    const list = { kind: 'list', items: ['A'], typing: 'B' } as const;
    expect(readDraft(getField('providers'), { ...list, items: ['A'] })).toMatchObject({ ok: false });
  });
});

describe('readTypedDate', () => {
  it.each([
    ['30/11/2025', '2025-11-30'],
    ['1 Dec 2022', '2022-12-01'],
    ['1st  December 2022', '2022-12-01'],
    ['2025-11-30', '2025-11-30'],
    ['01/12/22', null],
    ['30/02/2025', null],
    ['soon', null],
  ])('reads “%s” as %s', (typed, date) => {
    expect(readTypedDate(typed)).toBe(date);
  });
});
