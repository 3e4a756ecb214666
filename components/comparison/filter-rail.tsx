'use client';
import { Button, CloseButton } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import type { FilterGroup } from '#lib/comparison/filter-groups.ts';
import { FilterPanel } from './filter-panel.tsx';
import classes from './filter-rail.module.css';

interface Props {
  readonly groups: readonly FilterGroup[];
  /** How many filters are on. */
  readonly active: number;
  /** How many councils they leave. */
  readonly total: number;
}

/** The filters: a rail beside the results, or a drawer behind a button where the screen is small. */
export function FilterRail({ groups, active, total }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const titleId = useId();
  const open = () => {
    setIsOpen(true);
    dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();
  return (
    <>
      <aside className={classes.rail} aria-label="Filters">
        <FilterPanel groups={groups} />
      </aside>
      <Button className={classes.opener} variant="default" onClick={open}>
        {active > 0 ? `Filters (${active} on)` : 'Filters'}
      </Button>
      <dialog
        ref={dialog}
        className={classes.drawer}
        aria-labelledby={titleId}
        closedby="any"
        onClose={() => setIsOpen(false)}
      >
        {isOpen && (
          <>
            <div className={classes.bar}>
              <h2 id={titleId} className={classes.title}>
                Filters
              </h2>
              <CloseButton aria-label="Close filters" onClick={close} />
            </div>
            <FilterPanel groups={groups} />
            <Button className={classes.show} fullWidth onClick={close}>
              Show {total} {total === 1 ? 'council' : 'councils'}
            </Button>
          </>
        )}
      </dialog>
    </>
  );
}
