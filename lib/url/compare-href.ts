import { type CompareQuery, DEFAULT_QUERY } from '#lib/comparison/compare-query.ts';

function sortedEntries<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * The search part of a URL for `query` ("deliveryModel=external&sort=-referralCount"), without a question mark.
 * Canonical: equal queries give equal text; what is as at first is left out. The page `/` and the API take the same.
 */
export function compareSearch(query: CompareQuery): string {
  const search = new URLSearchParams();
  // In alphabetical order rather than the questionnaire's: the browser then needs no list of filters to write a URL.
  for (const [id, values] of sortedEntries(query.anyOf)) {
    for (const value of values) search.append(id, value);
  }
  for (const [id, { gte, lte }] of sortedEntries(query.ranges)) {
    if (gte !== undefined) search.append(`${id}.gte`, String(gte));
    if (lte !== undefined) search.append(`${id}.lte`, String(lte));
  }
  for (const [id, statuses] of sortedEntries(query.statuses)) {
    for (const status of statuses) search.append(`status.${id}`, status);
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
