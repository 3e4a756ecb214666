'use client';
import classes from './comparison-table.module.css';

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

interface Props {
  readonly role: 'columnheader';
  readonly heading: string;
  /** The full name, for help on hover. */
  readonly label: string;
  readonly isNumeric: boolean;
  readonly sorted: false | 'asc' | 'desc';
  readonly onSort: () => void;
}

/** The head of a column: a button that sorts by it, the other way round at the second press. */
export function ColumnHeader({ role, heading, label, isNumeric, sorted, onSort }: Props) {
  return (
    <th
      role={role}
      scope="col"
      className={classes.head}
      data-numeric={isNumeric || undefined}
      aria-sort={sorted ? ARIA_SORT[sorted] : 'none'}
    >
      <button
        type="button"
        className={classes.sort}
        title={`Sort by ${label.toLowerCase()}`}
        onClick={onSort}
      >
        {heading}
        <span className={classes.arrow} data-sorted={sorted || undefined} aria-hidden />
      </button>
    </th>
  );
}
