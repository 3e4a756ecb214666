import { IconX } from '@tabler/icons-react';
import Link from 'next/link';
import type { ActiveFilter } from '#lib/comparison/active-filters.ts';
import type { CompareQuery } from '#lib/comparison/compare-query.ts';
import { compareHref } from '#lib/url/compare-href.ts';
import classes from './active-filters.module.css';

interface Props {
  readonly filters: readonly ActiveFilter[];
  /** The query without any filter. */
  readonly cleared: CompareQuery;
}

/** The filters that are on, each with a way to take it off. Nothing if none is. */
export function ActiveFilters({ filters, cleared }: Props) {
  if (filters.length === 0) return null;
  return (
    <nav aria-label="Filters that are on" className={classes.bar}>
      <ul className={classes.list}>
        {filters.map(({ key, label, without }) => (
          <li key={key}>
            <Link
              href={compareHref(without)}
              scroll={false}
              prefetch={false}
              className={classes.chip}
              aria-label={`Take off the filter ${label}`}
            >
              {label}
              <IconX size={14} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
      <Link href={compareHref(cleared)} scroll={false} prefetch={false} className={classes.clear}>
        Clear all
      </Link>
    </nav>
  );
}
