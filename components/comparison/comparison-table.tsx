'use client';
import {
  type ColumnDef,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  type Updater,
  useTable,
} from '@tanstack/react-table';
import { useMemo, useRef } from 'react';
import type { RowView } from '#lib/comparison/cells.ts';
import { type Column, isColumnId } from '#lib/comparison/columns.ts';
import type { Sort } from '#lib/comparison/compare-query.ts';
import { ColumnHeader } from './column-header.tsx';
import { useCompareControls } from './compare-controls.tsx';
import classes from './comparison-table.module.css';
import { EvidenceTip } from './evidence-tip.tsx';
import { CouncilCell, ValueCell } from './table-cells.tsx';

// Sorted where the whole data is, in the database: the table only keeps what is sorted by.
const features = tableFeatures({ rowSortingFeature });

// On a phone each row is laid out as a card, which takes an element's own role in a table away.
const ROLE = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

const BY_COUNCIL: Sort = { id: 'council', descending: false };

function columnDefs(columns: readonly Column[]): ColumnDef<typeof features, RowView>[] {
  return columns.map(({ id, heading }) => ({
    id,
    header: heading,
    accessorFn: (row) => row.cells[id]?.text ?? row.council,
  }));
}

interface Props {
  /** The council first. */
  readonly columns: readonly Column[];
  readonly rows: readonly RowView[];
  readonly caption: string;
}

/** Councils and their values; every value leads to the words that prove it. Scrolls inside its own region. */
export function ComparisonTable({ columns, rows, caption }: Props) {
  const region = useRef<HTMLElement>(null);
  const { query, isPending, change } = useCompareControls();
  const data = useMemo(() => [...rows], [rows]);
  const defs = useMemo(() => columnDefs(columns), [columns]);
  const sort = query.sort.length > 0 ? query.sort : [BY_COUNCIL];
  const sorting: SortingState = sort.map(({ id, descending }) => ({ id, desc: descending }));
  const onSortingChange = (updater: Updater<SortingState>) => {
    const next = typeof updater === 'function' ? updater(sorting) : updater;
    const chosen = next.flatMap(({ id, desc }) => (isColumnId(id) ? [{ id, descending: desc }] : []));
    change((now) => ({ ...now, sort: chosen, page: 1 }));
  };
  const table = useTable({
    features,
    columns: defs,
    data,
    getRowId: (row) => row.slug,
    manualSorting: true,
    enableSortingRemoval: false,
    sortDescFirst: false,
    state: { sorting },
    onSortingChange,
  });
  const columnsById = new Map(columns.map((column) => [column.id as string, column]));
  return (
    <section
      ref={region}
      className={classes.scroller}
      aria-label={caption}
      aria-busy={isPending}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table {...ROLE.table} className={classes.table}>
        <caption className={classes.caption}>{caption}</caption>
        <thead {...ROLE.group}>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} {...ROLE.row}>
              {group.headers.map(({ column, id }) => (
                <ColumnHeader
                  key={id}
                  {...ROLE.columnHeader}
                  heading={columnsById.get(id)?.heading ?? id}
                  label={columnsById.get(id)?.label ?? id}
                  isNumeric={columnsById.get(id)?.isNumeric ?? false}
                  sorted={column.getIsSorted()}
                  onSort={() => column.toggleSorting(undefined, false)}
                />
              ))}
            </tr>
          ))}
        </thead>
        <tbody {...ROLE.group}>
          {table.getRowModel().rows.map(({ id, original }) => (
            <tr key={id} {...ROLE.row} className={classes.row}>
              <CouncilCell {...ROLE.rowHeader} row={original} />
              {columns.slice(1).map((column) => (
                <ValueCell key={column.id} {...ROLE.cell} row={original} column={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <EvidenceTip region={region} />
    </section>
  );
}
