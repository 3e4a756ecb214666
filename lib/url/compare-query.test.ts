import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '#lib/comparison/columns.ts';
import { type CompareQuery, DEFAULT_QUERY } from '#lib/comparison/compare-query.ts';
import { ANY_OF_FILTERS, RANGE_FILTERS } from '#lib/comparison/filters.ts';
import { STATUSES } from '#lib/domain/field-value.ts';
import { FIELD_IDS } from '#lib/domain/questionnaire/questionnaire.ts';
import { compareHref, compareSearch } from './compare-href.ts';
import { parseCompareQuery, searchOfPage } from './compare-query.ts';

const parse = (search: string) => parseCompareQuery(new URLSearchParams(search));

/** A record that has some of the given keys. */
function some<T>(entries: readonly (readonly [string, fc.Arbitrary<T>])[]): fc.Arbitrary<Record<string, T>> {
  const maybe = entries.map(([key, value]) => fc.option(value.map((one) => [key, one] as const)));
  return fc.tuple(...maybe).map((chosen) => Object.fromEntries(chosen.filter((entry) => entry !== null)));
}

const words = fc.string({ maxLength: 60 }).map((text) => text.trim());
const name = words.filter((text) => text !== '');
const columnId = fc.constantFrom(...COLUMNS.map((column) => column.id));
const bound = {
  number: fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100),
  date: fc
    .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
};

const queries: fc.Arbitrary<CompareQuery> = fc.record({
  anyOf: some(
    ANY_OF_FILTERS.map(({ id, options }) => {
      const value = options ? fc.constantFrom(...options.map((option) => option.value)) : name;
      return [id, fc.uniqueArray(value, { minLength: 1, maxLength: 4 })] as const;
    }),
  ),
  ranges: some(
    RANGE_FILTERS.map(({ id, of }) => {
      const both = fc.record({ gte: bound[of], lte: bound[of] }, { requiredKeys: [] });
      return [id, both.filter((range) => Object.keys(range).length > 0)] as const;
    }),
  ),
  statuses: some(
    FIELD_IDS.map((id) => [id, fc.uniqueArray(fc.constantFrom(...STATUSES), { minLength: 1 })] as const),
  ),
  words,
  sort: fc.uniqueArray(fc.record({ id: columnId, descending: fc.boolean() }), { selector: ({ id }) => id }),
  columns: fc.uniqueArray(columnId.filter((id) => id !== 'council')),
  page: fc.integer({ min: 1, max: 1e6 }),
  pageSize: fc.integer({ min: 1, max: 500 }),
});

describe('parseCompareQuery', () => {
  it('reads back every query that compareSearch writes', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(parse(compareSearch(query))).toEqual({ query, notices: [] });
      }),
    );
  });

  it('never throws, whatever the URL', () => {
    const anyName = fc.oneof(
      fc.constantFrom('page', 'sort', 'type', 'annualCost.gte', 'status.kpis'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(anyName, fc.string())), (entries) => {
        const { query } = parseCompareQuery(new URLSearchParams(entries));
        expect(parse(compareSearch(query))).toEqual({ query, notices: [] });
      }),
    );
  });

  it('reads the names of the contract', () => {
    const { query, notices } = parse(
      'deliveryModel=external&deliveryModel=hybrid&contractEnd.gte=2026-01-01&referralCount.lte=500' +
        '&status.annualCost=withheld&q=back%20care&sort=-referralCount,council&columns=region&page=2&pageSize=500',
    );
    expect(notices).toEqual([]);
    expect(query).toEqual({
      anyOf: { deliveryModel: ['external', 'hybrid'] },
      ranges: { contractEnd: { gte: '2026-01-01' }, referralCount: { lte: 500 } },
      statuses: { annualCost: ['withheld'] },
      words: 'back care',
      sort: [
        { id: 'referralCount', descending: true },
        { id: 'council', descending: false },
      ],
      columns: ['region'],
      page: 2,
      pageSize: 500,
    });
  });

  it.each([
    ['colour=red', 'colour', 'There is no filter or setting called “colour”.'],
    ['deliveryModel=banana', 'deliveryModel', '“banana” is not a choice for Delivery model.'],
    ['contractEnd.gte=2025-02-30', 'contractEnd.gte', '“2025-02-30” is not a date in the form 2025-11-30.'],
    ['referralCount.lte=-5', 'referralCount.lte', '“-5” is not a number such as 250.'],
    ['status.kpis=lost', 'status.kpis', '“lost” is not a status.'],
    ['status.nothing=withheld', 'status.nothing', 'There is no filter or setting called'],
    ['sort=-price', 'sort', '“-price” names a column that does not exist.'],
    ['sort=council,-council', 'sort', 'names a column twice.'],
    ['columns=type,colour', 'columns', 'names a column that does not exist.'],
    ['page=0', 'page', '“0” is not a number from 1'],
    ['pageSize=501', 'pageSize', '“501” is not a number from 1 to 500.'],
    [`q=${'x'.repeat(201)}`, 'q', 'is longer than 200 characters.'],
    ['page=1&page=2', 'page', 'may be given once'],
  ])('leaves out %s with a notice', (search, parameter, message) => {
    const { query, notices } = parse(search);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.parameter).toBe(parameter);
    expect(notices[0]?.message).toContain(message);
    expect(query).toEqual(DEFAULT_QUERY);
  });

  it('takes a blank value for none, as forms send them', () => {
    expect(parse('q=&deliveryModel=&contractEnd.gte=')).toEqual({ query: DEFAULT_QUERY, notices: [] });
  });
});

describe('compareHref', () => {
  it('leaves out what is as at first', () => {
    expect(compareHref(DEFAULT_QUERY)).toBe('/');
    expect(compareHref({ ...DEFAULT_QUERY, words: 'a&b' }, '/api/v1/provisions.csv')).toBe(
      '/api/v1/provisions.csv?q=a%26b',
    );
  });
});

describe('searchOfPage', () => {
  it('keeps repeated parameters', () => {
    expect(searchOfPage({ type: ['county', 'unitary'], q: 'x', page: undefined }).toString()).toBe(
      'type=county&type=unitary&q=x',
    );
  });
});
