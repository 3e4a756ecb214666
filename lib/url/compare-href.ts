import { type CompareQuery, DEFAULT_QUERY } from '#lib/comparison/compare-query.ts';
import { ANY_OF_FILTERS, RANGE_FILTERS } from '#lib/comparison/filters.ts';
import { FIELD_IDS } from '#lib/domain/questionnaire/questionnaire.ts';

/**
 * The search part of a URL for `query` ("deliveryModel=external&sort=-referralCount"), without a question mark.
 * Canonical: equal queries give equal text; what is as at first is left out. The page `/` and the API take the same.
 */
export function compareSearch(query: CompareQuery): string {
  const search = new URLSearchParams();
  for (const { id } of ANY_OF_FILTERS) {
    for (const value of query.anyOf[id] ?? []) search.append(id, value);
  }
  for (const { id } of RANGE_FILTERS) {
    const { gte, lte } = query.ranges[id] ?? {};
    if (gte !== undefined) search.append(`${id}.gte`, String(gte));
    if (lte !== undefined) search.append(`${id}.lte`, String(lte));
  }
  for (const id of FIELD_IDS) {
    for (const status of query.statuses[id] ?? []) search.append(`status.${id}`, status);
  }
  if (query.words !== '') search.append('q', query.words);
  if (query.sort.length > 0) {
    search.append('sort', query.sort.map(({ id, descending }) => (descending ? `-${id}` : id)).join());
  }
  if (query.columns.join() !== DEFAULT_QUERY.columns.join()) {
    // A blank parameter means "as at first"; no column beside the council is said by naming the council.
    search.append('columns', query.columns.join() || 'council');
  }
  if (query.page !== DEFAULT_QUERY.page) search.append('page', String(query.page));
  if (query.pageSize !== DEFAULT_QUERY.pageSize) search.append('pageSize', String(query.pageSize));
  return search.toString().replaceAll('%2C', ',');
}

/** The address of `path` showing `query`: the page itself, or an export. */
export function compareHref(query: CompareQuery, path = '/'): string {
  const search = compareSearch(query);
  return search === '' ? path : `${path}?${search}`;
}
