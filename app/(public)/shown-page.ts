import type { CompareQuery } from '#lib/comparison/compare-query.ts';

/** The page of the table that is shown: the one asked for, or the last if there are not so many. */
export function shownPage({ page, pageSize }: CompareQuery, total: number): number {
  return Math.min(page, Math.max(1, Math.ceil(total / pageSize)));
}

/** What to tell a reader who asked for a page that does not exist; empty otherwise. */
export function pageNotices(query: CompareQuery, total: number): readonly string[] {
  const shown = shownPage(query, total);
  return shown === query.page ? [] : [`There is no page ${query.page}; this is page ${shown}, the last.`];
}
