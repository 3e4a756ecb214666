import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldReadingSchemaOf, quantitySchema, valueSchemaOf } from './field-value.ts';
import { type FieldId, getField } from './questionnaire/questionnaire.ts';

const accepts = (id: FieldId, value: unknown) => valueSchemaOf(getField(id)).safeParse(value).success;

describe('valueSchemaOf', () => {
  it.each<[FieldId, unknown]>([
    ['deliveryModel', 'hybrid'],
    ['kpis', ['attendance']],
    ['contractEnd', '2024-02-29'],
    ['referralPeriod', { start: '2024-04-01', end: '2025-03-31' }],
    ['sessionsPerCase', { value: 5, qualifier: 'range', min: 4, max: 6 }],
    ['systemUsed', false],
  ])('takes a proper value of %s', (id, value) => {
    expect(accepts(id, value)).toBe(true);
  });

  it.each<[FieldId, unknown, string]>([
    ['deliveryModel', 'outsourced', 'an option that does not exist'],
    ['kpis', [], 'an empty set'],
    ['contractEnd', '2025-02-29', 'a day that does not exist'],
    ['contractEnd', '01/12/2025', 'a date in another form'],
    ['referralPeriod', { start: '2025-04-01', end: '2024-03-31' }, 'a period that ends before it starts'],
    ['referralCount', { value: 5, qualifier: 'range', min: 4, max: 6 }, 'a range where one number is asked'],
    ['inPersonPercent', { value: 120, qualifier: 'exact' }, 'more than 100%'],
    ['referralCount', { value: -1, qualifier: 'exact' }, 'a negative count'],
    ['providers', ['  '], 'a blank name'],
  ])('refuses for %s %j: %s', (id, value) => {
    expect(accepts(id, value)).toBe(false);
  });
});

describe('quantitySchema', () => {
  it('keeps lowest and highest for ranges alone', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom('exact', 'approx', 'range'), (a, b, qualifier) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        expect(quantitySchema.safeParse({ value: min, qualifier, min, max }).success).toBe(
          qualifier === 'range',
        );
        expect(quantitySchema.safeParse({ value: min, qualifier }).success).toBe(qualifier !== 'range');
      }),
    );
  });
});

describe('fieldReadingSchemaOf', () => {
  const reading = { confidence: 1, evidence: [], exemptions: [], derivation: null, candidates: [] };

  it('wants a value exactly when answered', () => {
    const schema = fieldReadingSchemaOf(getField('systemUsed'));
    expect(schema.safeParse({ ...reading, status: 'answered', value: true }).success).toBe(true);
    expect(schema.safeParse({ ...reading, status: 'answered', value: null }).success).toBe(false);
    expect(schema.safeParse({ ...reading, status: 'not_held', value: true }).success).toBe(false);
  });

  it('wants candidates that fit the field, are proved, and differ from the value and each other', () => {
    const schema = fieldReadingSchemaOf(getField('contractEnd'));
    const evidence = [{ start: 0, end: 4, quote: '2027' }];
    const accepts = (...values: readonly unknown[]) => {
      const candidates = values.map((value) => ({ value, evidence }));
      return schema.safeParse({ ...reading, status: 'answered', value: '2025-11-30', candidates }).success;
    };
    expect(accepts('2027-11-30', '2028-11-30')).toBe(true);
    expect(accepts('2025-11-30')).toBe(false);
    expect(accepts('2027-11-30', '2027-11-30')).toBe(false);
    expect(accepts(true)).toBe(false);
    const unproved = [{ value: '2027-11-30', evidence: [] }];
    expect(
      schema.safeParse({ ...reading, status: 'narrative', value: null, candidates: unproved }).success,
    ).toBe(false);
  });
});
