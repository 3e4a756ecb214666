'use client';
import { Button, Checkbox } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useId } from 'react';
import { COLUMN_GROUPS, type ColumnId, DEFAULT_COLUMNS } from '#lib/comparison/columns.ts';
import classes from './columns-menu.module.css';
import { useCompareControls } from './compare-controls.tsx';

const ORDER: readonly ColumnId[] = COLUMN_GROUPS.flatMap((group) => group.columns.map((column) => column.id));

/** Lets a reader choose the columns of the table; each choice goes into the address at once. */
export function ColumnsMenu() {
  const id = useId();
  const { query, change } = useCompareControls();
  const choose = (columns: readonly ColumnId[]) => change((now) => ({ ...now, columns }));
  const toggle = (column: ColumnId) => {
    const isShown = query.columns.includes(column);
    choose(ORDER.filter((known) => (known === column ? !isShown : query.columns.includes(known))));
  };
  return (
    <>
      <Button
        variant="default"
        size="xs"
        className={classes.opener}
        popoverTarget={id}
        rightSection={<IconChevronDown size={14} aria-hidden />}
      >
        Columns
      </Button>
      <div id={id} popover="auto" role="dialog" aria-label="Columns" className={classes.menu}>
        <div className={classes.groups}>
          {COLUMN_GROUPS.map((group) => (
            <fieldset key={group.title} className={classes.group}>
              <legend className={classes.title}>{group.title}</legend>
              {group.columns.map(({ id: column, label }) => (
                <Checkbox
                  key={column}
                  size="xs"
                  label={label}
                  checked={query.columns.includes(column)}
                  onChange={() => toggle(column)}
                />
              ))}
            </fieldset>
          ))}
        </div>
        <Button variant="default" size="xs" onClick={() => choose(DEFAULT_COLUMNS)}>
          Show the columns shown at first
        </Button>
      </div>
    </>
  );
}
