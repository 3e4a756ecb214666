import { STATUS_WORDS } from '#lib/domain/field-value.ts';
import { formatDate } from '#lib/domain/format-value.ts';
import { FIELDS } from '#lib/domain/questionnaire/questionnaire.ts';
import { type CompareQuery, withAnyOf, withRange, withStatuses } from './compare-query.ts';
import { ANY_OF_FILTERS, optionLabel, RANGE_FILTERS, type RangeFilter } from './filters.ts';

/** A filter that is on: its words, and the query without it. */
export interface ActiveFilter {
  readonly key: string;
  /** "Delivery model: External". */
  readonly label: string;
  readonly without: CompareQuery;
}

function rangeValue({ of }: RangeFilter, value: number | string): string {
  return of === 'date' ? formatDate(String(value)) : value.toLocaleString('en-GB');
}

const SIDE_WORDS = {
  number: { gte: 'at least', lte: 'at most' },
  date: { gte: 'from', lte: 'until' },
} as const;

/** The filters that are on in `query`, one for each value chosen, in the order of the questionnaire. */
export function activeFilters(query: CompareQuery): readonly ActiveFilter[] {
  const words: ActiveFilter[] =
    query.words === ''
      ? []
      : [{ key: 'q', label: `Words: ${query.words}`, without: { ...query, words: '', page: 1 } }];
  const anyOf = ANY_OF_FILTERS.flatMap(({ id, label }) =>
    (query.anyOf[id] ?? []).map((value) => ({
      key: `${id}=${value}`,
      label: `${label}: ${optionLabel(id, value)}`,
      without: withAnyOf(
        query,
        id,
        (query.anyOf[id] ?? []).filter((other) => other !== value),
      ),
    })),
  );
  const ranges = RANGE_FILTERS.flatMap((filter) =>
    (['gte', 'lte'] as const).flatMap((side) => {
      const value = query.ranges[filter.id]?.[side];
      if (value === undefined) return [];
      return {
        key: `${filter.id}.${side}`,
        label: `${filter.label}: ${SIDE_WORDS[filter.of][side]} ${rangeValue(filter, value)}`,
        without: withRange(query, filter.id, side, null),
      };
    }),
  );
  const statuses = FIELDS.flatMap(({ id, label }) =>
    (query.statuses[id] ?? []).map((status) => ({
      key: `status.${id}=${status}`,
      label: `${label}: ${STATUS_WORDS[status].label.toLowerCase()}`,
      without: withStatuses(
        query,
        id,
        (query.statuses[id] ?? []).filter((other) => other !== status),
      ),
    })),
  );
  return [...words, ...anyOf, ...ranges, ...statuses];
}
