import { IconDownload } from '@tabler/icons-react';
import type { Column } from '#lib/comparison/columns.ts';
import type { CompareQuery } from '#lib/comparison/compare-query.ts';
import { compareHref } from '#lib/url/compare-href.ts';
import { ColumnsMenu } from './columns-menu.tsx';
import { SortSelect } from './sort-select.tsx';
import classes from './toolbar.module.css';

interface Props {
  readonly query: CompareQuery;
  readonly columns: readonly Column[];
  /** "24 councils". */
  readonly count: string;
}

/** How many councils are found, and what can be done with them: choose columns, sort, export. */
export function Toolbar({ query, columns, count }: Props) {
  const whole: CompareQuery = { ...query, page: 1, pageSize: 50 };
  return (
    <div className={classes.bar}>
      <h2 className={classes.count}>
        <output>{count}</output>
      </h2>
      <div className={classes.actions}>
        <SortSelect columns={columns} />
        <ColumnsMenu />
        <a className={classes.export} href={compareHref(whole, '/api/v1/provisions.csv')} download>
          <IconDownload size={14} aria-hidden /> CSV
        </a>
        <a className={classes.export} href={compareHref(whole, '/api/v1/provisions.json')} download>
          <IconDownload size={14} aria-hidden /> JSON
        </a>
      </div>
    </div>
  );
}
