'use client';
import { NativeSelect } from '@mantine/core';
import { type Column, isColumnId } from '#lib/comparison/columns.ts';
import { useCompareControls } from './compare-controls.tsx';
import classes from './toolbar.module.css';

/** Chooses what the councils are sorted by, where rows are cards without column heads. */
export function SortSelect({ columns }: { readonly columns: readonly Column[] }) {
  const { query, change } = useCompareControls();
  const [first] = query.sort;
  const value = first ? `${first.descending ? '-' : ''}${first.id}` : 'council';
  const options = columns.flatMap(({ id, label, isNumeric }) => [
    { value: id, label: `${label}, ${isNumeric ? 'lowest' : 'A'} first` },
    { value: `-${id}`, label: `${label}, ${isNumeric ? 'highest' : 'Z'} first` },
  ]);
  return (
    <NativeSelect
      className={classes.sort}
      size="xs"
      aria-label="Sort by"
      value={value}
      data={options}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        const id = chosen.replace(/^-/, '');
        if (isColumnId(id))
          change((now) => ({ ...now, sort: [{ id, descending: chosen.startsWith('-') }], page: 1 }));
      }}
    />
  );
}
