'use client';
import Link from 'next/link';
import { SampleMark } from '#components/council/sample-mark.tsx';
import type { RowView } from '#lib/comparison/cells.ts';
import type { Column } from '#lib/comparison/columns.ts';
import { isFieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import classes from './comparison-table.module.css';

/** Text longer than this gets a wider column, so that rows stay low. */
const LONG_TEXT = 18;

interface CouncilProps {
  readonly role: 'rowheader';
  readonly row: RowView;
}

/** The council of a row, marked if it is a fictional one of the sample set. */
export function CouncilCell({ role, row }: CouncilProps) {
  return (
    <th role={role} scope="row" className={classes.council}>
      <Link href={`/councils/${row.slug}`} prefetch={false} className={classes.link}>
        {row.council}
      </Link>
      {row.isSample && (
        <>
          {' '}
          <SampleMark />
        </>
      )}
    </th>
  );
}

interface ValueProps {
  readonly role: 'cell';
  readonly row: RowView;
  readonly column: Column;
}

/** One value of a row, or the reason why there is none; a value of the questionnaire leads to its evidence. */
export function ValueCell({ role, row, column }: ValueProps) {
  const cell = row.cells[column.id];
  if (!cell) return <td role={role} />;
  return (
    <td
      role={role}
      className={classes.value}
      data-label={column.heading}
      data-numeric={column.isNumeric || undefined}
      data-long={cell.text.length > LONG_TEXT || undefined}
      data-status={cell.status}
    >
      {isFieldId(column.id) ? (
        <Link
          href={`/councils/${row.slug}#${column.id}`}
          prefetch={false}
          className={classes.link}
          data-evidence-of={row.slug}
          data-field={column.id}
        >
          {cell.text}
        </Link>
      ) : (
        cell.text
      )}
    </td>
  );
}
