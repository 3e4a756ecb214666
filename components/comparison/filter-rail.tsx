'use client';
import { Button } from '@mantine/core';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { FilterGroup } from '#lib/comparison/filter-groups.ts';
import { useCompareControls } from './compare-controls.tsx';
import { FilterPanel } from './filter-panel.tsx';
import classes from './filter-rail.module.css';

// Fetched when it is first opened, which on a wide screen is never.
const FilterDrawer = dynamic(() => import('./filter-drawer.tsx').then((module) => module.FilterDrawer), {
  ssr: false,
});

interface Props {
  readonly groups: readonly FilterGroup[];
  /** How many filters are on. */
  readonly active: number;
  /** How many councils they leave. */
  readonly total: number;
}

/** The filters: a rail beside the results, or a drawer behind a button where the screen is small. */
export function FilterRail({ groups, active, total }: Props) {
  const [wasOpened, setWasOpened] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const { isPending } = useCompareControls();
  const open = () => {
    setWasOpened(true);
    setIsOpen(true);
  };
  return (
    <>
      <aside className={classes.rail} aria-label="Filters">
        <FilterPanel groups={groups} />
      </aside>
      <Button className={classes.opener} variant="default" onClick={open}>
        {active > 0 ? `Filters (${active} on)` : 'Filters'}
      </Button>
      {wasOpened && (
        <FilterDrawer
          groups={groups}
          isOpen={isOpen}
          isPending={isPending}
          total={total}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
