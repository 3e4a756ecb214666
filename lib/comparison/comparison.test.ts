import { describe, expect, it } from 'vitest';
import { answered, buildProvision, missing } from '#lib/testing/build-provision.ts';
import { activeFilters } from './active-filters.ts';
import { rowView } from './cells.ts';
import { COLUMN_GROUPS, COLUMNS, DEFAULT_COLUMNS, getColumn } from './columns.ts';
import {
  DEFAULT_QUERY,
  hasFilters,
  withAnyOf,
  withoutFilters,
  withRange,
  withStatuses,
} from './compare-query.ts';
import { coverageOf, coverageWords } from './coverage.ts';
import { filterGroups } from './filter-groups.ts';
import { medianOf, summarise } from './summary.ts';

describe('the columns', () => {
  it('offer every field and fact once, the council apart', () => {
    const offered = COLUMN_GROUPS.flatMap((group) => group.columns.map((column) => column.id));
    expect(['council', ...offered].sort()).toEqual(COLUMNS.map((column) => column.id).sort());
    expect(new Set(DEFAULT_COLUMNS).size).toBe(DEFAULT_COLUMNS.length);
    expect(getColumn('inPersonPercent').heading).toBe('In person, %');
  });
});

describe('rowView', () => {
  it('gives words for values and for the reasons why there are none', () => {
    const row = rowView(
      buildProvision({
        council: { population: null },
        cells: {
          annualCost: missing('withheld', 'FOIA 43(2)'),
          telephonePercent: answered({ value: 0, qualifier: 'exact' }),
        },
      }),
      ['type', 'population', 'annualCost', 'telephonePercent', 'kpis'],
    );
    expect(row.cells).toEqual({
      type: { text: 'District', status: 'answered' },
      population: { text: 'Not known', status: 'not_answered' },
      annualCost: { text: 'Withheld s.43(2)', status: 'withheld' },
      telephonePercent: { text: '0%', status: 'answered' },
      kpis: { text: 'Not answered', status: 'not_answered' },
    });
  });
});

describe('coverageWords', () => {
  it('says n of m and the reasons, most first', () => {
    const coverage = coverageOf(['withheld', 'answered', 'not_held', 'not_held', 'not_held', 'withheld']);
    expect(coverageWords(coverage)).toBe('1 of 6 councils; 3 not held, 2 withheld');
    expect(coverageWords(coverageOf(['answered']))).toBe('1 of 1 council');
  });
});

describe('summarise', () => {
  const referrals = (value: number, qualifier: 'exact' | 'approx' | 'fewer_than') =>
    buildProvision({ cells: { referralCount: answered({ value, qualifier }) } });

  it('adds up only what was given as a number', () => {
    const { referrals: figures } = summarise(
      [referrals(100, 'exact'), referrals(50, 'approx'), referrals(5, 'fewer_than'), buildProvision()],
      '2026-01-01',
    );
    expect(figures).toEqual({ councils: 2, total: 150, median: 75 });
  });

  it('counts contracts that end from today to twelve months on', () => {
    const ending = (date: string) => buildProvision({ cells: { contractEnd: answered(date) } });
    const { endingSoon } = summarise(
      ['2025-12-31', '2026-01-01', '2027-01-01', '2027-01-02'].map(ending),
      '2026-01-01',
    );
    expect(endingSoon).toEqual({ contracts: 2, of: 4, until: '2027-01-01' });
  });

  it('has no median where nobody answered', () => {
    expect(summarise([], '2026-01-01').referrals).toEqual({ councils: 0, total: 0, median: null });
    expect(medianOf([3, 1, 2])).toBe(2);
  });
});

describe('changes of the query', () => {
  it('go back to the first page, and take empty filters away', () => {
    const query = { ...DEFAULT_QUERY, page: 3 };
    const filtered = withRange(withAnyOf(query, 'region', ['Wales']), 'referralCount', 'gte', 10);
    expect(filtered).toMatchObject({
      page: 1,
      anyOf: { region: ['Wales'] },
      ranges: { referralCount: { gte: 10 } },
    });
    const cleared = withRange(withAnyOf(filtered, 'region', []), 'referralCount', 'gte', null);
    expect(cleared).toEqual(DEFAULT_QUERY);
    expect(hasFilters(filtered)).toBe(true);
    expect(hasFilters(withoutFilters(filtered))).toBe(false);
  });
});

describe('activeFilters', () => {
  it('names each filter that is on, and the query without it', () => {
    const query = withStatuses(
      withRange(
        withAnyOf({ ...DEFAULT_QUERY, words: 'back' }, 'deliveryModel', ['external', 'hybrid']),
        'contractEnd',
        'lte',
        '2027-03-31',
      ),
      'annualCost',
      ['withheld'],
    );
    const filters = activeFilters(query);
    expect(filters.map((filter) => filter.label)).toEqual([
      'Words: back',
      'Delivery model: External',
      'Delivery model: Hybrid',
      'Contract end: until 31 Mar 2027',
      'Annual cost: withheld',
    ]);
    expect(filters[1]?.without.anyOf).toEqual({ deliveryModel: ['hybrid'] });
    expect(filters.at(-1)?.without.statuses).toEqual({});
  });
});

describe('filterGroups', () => {
  it('offers what occurs, and keeps what is chosen', () => {
    const groups = filterGroups(withAnyOf(DEFAULT_QUERY, 'providers', ['Gone Ltd']), {
      deliveryModel: [
        { value: 'external', count: 3 },
        { value: 'hybrid', count: 1 },
      ],
      sample: [{ value: 'true', count: 4 }],
      triagedBy: [],
      providers: [{ value: 'Corvane', count: 2 }],
    });
    expect(groups.map((group) => group.id)).toEqual(['deliveryModel', 'providers']);
    expect(groups[0]?.options.map(({ label, count }) => [label, count])).toEqual([
      ['In-house', 0],
      ['External', 3],
      ['Hybrid', 1],
      ['No service', 0],
    ]);
    expect(groups[1]?.options.map(({ value, count }) => [value, count])).toEqual([
      ['Corvane', 2],
      ['Gone Ltd', 0],
    ]);
  });
});
