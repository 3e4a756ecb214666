'use client';
import { Button, Checkbox, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { COLUMN_GROUPS, type ColumnId, DEFAULT_COLUMNS } from '#lib/comparison/columns.ts';
import classes from './columns-menu.module.css';
import { useCompareControls } from './compare-controls.tsx';

const ORDER: readonly ColumnId[] = COLUMN_GROUPS.flatMap((group) => group.columns.map((column) => column.id));

/** Lets a reader choose the columns of the table; each choice goes into the address at once. */
export function ColumnsMenu() {
  const { query, change } = useCompareControls();
  const choose = (columns: readonly ColumnId[]) => change((now) => ({ ...now, columns }));
  const toggle = (id: ColumnId) => {
    const isShown = query.columns.includes(id);
    choose(ORDER.filter((known) => (known === id ? !isShown : query.columns.includes(known))));
  };
  return (
    <Popover
      position="bottom-end"
      withinPortal={false}
      trapFocus
      shadow="md"
      width="min(640px, calc(100vw - 32px))"
    >
      <Popover.Target>
        <Button variant="default" size="xs" rightSection={<IconChevronDown size={14} aria-hidden />}>
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Columns">
        <div className={classes.groups}>
          {COLUMN_GROUPS.map((group) => (
            <fieldset key={group.title} className={classes.group}>
              <legend className={classes.title}>{group.title}</legend>
              {group.columns.map(({ id, label }) => (
                <Checkbox
                  key={id}
                  size="xs"
                  label={label}
                  checked={query.columns.includes(id)}
                  onChange={() => toggle(id)}
                />
              ))}
            </fieldset>
          ))}
        </div>
        <Button variant="default" size="xs" onClick={() => choose(DEFAULT_COLUMNS)}>
          Show the columns shown at first
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
