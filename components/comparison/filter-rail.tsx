'use client';
import { Button, Drawer } from '@mantine/core';
import { useState } from 'react';
import type { FilterGroup } from '#lib/comparison/filter-groups.ts';
import { useCompareControls } from './compare-controls.tsx';
import { FilterPanel } from './filter-panel.tsx';
import classes from './filter-rail.module.css';

interface Props {
  readonly groups: readonly FilterGroup[];
  /** How many filters are on. */
  readonly active: number;
  readonly total: number;
}

/** The filters: a rail beside the results, or a drawer behind a button where the screen is small. */
export function FilterRail({ groups, active, total }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const { isPending } = useCompareControls();
  return (
    <>
      <aside className={classes.rail} aria-label="Filters">
        <FilterPanel groups={groups} />
      </aside>
      <Button className={classes.opener} variant="default" onClick={() => setIsOpen(true)}>
        {active > 0 ? `Filters (${active} on)` : 'Filters'}
      </Button>
      <Drawer
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title="Filters"
        closeButtonProps={{ 'aria-label': 'Close filters' }}
      >
        <FilterPanel groups={groups} />
        <Button fullWidth mt="md" onClick={() => setIsOpen(false)} loading={isPending}>
          Show {total} {total === 1 ? 'council' : 'councils'}
        </Button>
      </Drawer>
    </>
  );
}
