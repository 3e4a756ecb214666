import Link from 'next/link';
import type { CompareQuery } from '#lib/comparison/compare-query.ts';
import { compareHref } from '#lib/url/compare-href.ts';
import classes from './pager.module.css';

interface Props {
  readonly query: CompareQuery;
  readonly total: number;
}

/** Goes from page to page of the table. Nothing if there is only one. */
export function Pager({ query, total }: Props) {
  const { page, pageSize } = query;
  const pages = Math.ceil(total / pageSize);
  if (pages <= 1) return null;
  const toPage = (target: number, words: string) =>
    target >= 1 && target <= pages ? (
      <Link
        href={compareHref({ ...query, page: target })}
        scroll={false}
        prefetch={false}
        className={classes.link}
      >
        {words}
      </Link>
    ) : (
      <span className={classes.off}>{words}</span>
    );
  const first = (page - 1) * pageSize + 1;
  return (
    <nav aria-label="Pages of the table" className={classes.pager}>
      {toPage(page - 1, 'Previous')}
      <span>
        {first} to {Math.min(first + pageSize - 1, total)} of {total}
      </span>
      {toPage(page + 1, 'Next')}
    </nav>
  );
}
