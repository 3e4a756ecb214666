import type { Status } from '#lib/domain/field-value.ts';
import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import { type ColumnId, DEFAULT_COLUMNS } from './columns.ts';
import type { AnyOfId, RangeId } from './filters.ts';

/** Lowest and highest value that match, both included; a number, or a date as "YYYY-MM-DD". */
export interface Range {
  readonly gte?: number | string;
  readonly lte?: number | string;
}

export interface Sort {
  readonly id: ColumnId;
  readonly descending: boolean;
}

/** What a reader asks of the comparison: page, charts, exports and API are all views of one such query. */
export interface CompareQuery {
  /** Any one of the values matches; all the filters must. */
  readonly anyOf: Readonly<Partial<Record<AnyOfId, readonly string[]>>>;
  readonly ranges: Readonly<Partial<Record<RangeId, Range>>>;
  /** Any one of the statuses matches. */
  readonly statuses: Readonly<Partial<Record<FieldId, readonly Status[]>>>;
  /** Free text; every word must occur. */
  readonly words: string;
  /** Empty: by name of council. */
  readonly sort: readonly Sort[];
  /** Columns beside the council, in order. */
  readonly columns: readonly ColumnId[];
  /** 1-based. */
  readonly page: number;
  readonly pageSize: number;
}

export const MAX_PAGE_SIZE = 500;

/** Every council, by name, with the columns shown at first. */
export const DEFAULT_QUERY: CompareQuery = {
  anyOf: {},
  ranges: {},
  statuses: {},
  words: '',
  sort: [],
  columns: DEFAULT_COLUMNS,
  page: 1,
  pageSize: 50,
};

/** The query with `values` chosen for the filter `id`, from its first page. */
export function withAnyOf(query: CompareQuery, id: AnyOfId, values: readonly string[]): CompareQuery {
  const { [id]: _before, ...others } = query.anyOf;
  return { ...query, anyOf: values.length > 0 ? { ...others, [id]: values } : others, page: 1 };
}

/** The query with one side of the range `id` set, or taken away with null; from its first page. */
export function withRange(
  query: CompareQuery,
  id: RangeId,
  side: 'gte' | 'lte',
  value: number | string | null,
): CompareQuery {
  const { [id]: before = {}, ...others } = query.ranges;
  const { [side]: _before, ...otherSide } = before;
  const range: Range = value === null ? otherSide : { ...otherSide, [side]: value };
  const isSet = range.gte !== undefined || range.lte !== undefined;
  return { ...query, ranges: isSet ? { ...others, [id]: range } : others, page: 1 };
}

/** The query with `statuses` chosen for the field `id`, from its first page. */
export function withStatuses(query: CompareQuery, id: FieldId, statuses: readonly Status[]): CompareQuery {
  const { [id]: _before, ...others } = query.statuses;
  return { ...query, statuses: statuses.length > 0 ? { ...others, [id]: statuses } : others, page: 1 };
}

/** The query without any filter; sorting and columns stay. */
export function withoutFilters(query: CompareQuery): CompareQuery {
  return { ...query, anyOf: {}, ranges: {}, statuses: {}, words: '', page: 1 };
}

/** True if the query leaves any council out. */
export function hasFilters({ anyOf, ranges, statuses, words }: CompareQuery): boolean {
  return words !== '' || [anyOf, ranges, statuses].some((group) => Object.keys(group).length > 0);
}
