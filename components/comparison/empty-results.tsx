import Link from 'next/link';
import type { CompareQuery } from '#lib/comparison/compare-query.ts';
import { compareHref } from '#lib/url/compare-href.ts';
import classes from './empty-results.module.css';

/** Said where no council is published yet: how the comparison is filled. */
export function NothingPublished() {
  return (
    <div className={classes.empty}>
      <h2>No council is published yet</h2>
      <p>The comparison is made from councils’ responses, once someone has checked them.</p>
      <ol>
        <li>
          <Link href="/upload">Upload responses</Link>: files as councils sent them, or pasted text.
        </li>
        <li>
          <Link href="/review">Review each one</Link>: check the values against the words that prove them.
        </li>
        <li>Publish it. The council then appears here.</li>
      </ol>
    </div>
  );
}

/** Said where the filters leave no council: how to widen them. `cleared` is the query without filters. */
export function NothingMatches({ cleared }: { readonly cleared: CompareQuery }) {
  return (
    <div className={classes.empty}>
      <h2>No council matches all of these filters</h2>
      <p>
        Take one of them off above, or{' '}
        <Link href={compareHref(cleared)} scroll={false}>
          clear all filters
        </Link>
        .
      </p>
    </div>
  );
}
