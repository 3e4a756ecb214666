'use client';
import { Button, Drawer } from '@mantine/core';
import type { FilterGroup } from '#lib/comparison/filter-groups.ts';
import { FilterPanel } from './filter-panel.tsx';

interface Props {
  readonly groups: readonly FilterGroup[];
  readonly isOpen: boolean;
  readonly isPending: boolean;
  /** How many councils the filters leave. */
  readonly total: number;
  readonly onClose: () => void;
}

/** The filters over the page, for small screens. */
export function FilterDrawer({ groups, isOpen, isPending, total, onClose }: Props) {
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      title="Filters"
      closeButtonProps={{ 'aria-label': 'Close filters' }}
    >
      <FilterPanel groups={groups} />
      <Button fullWidth mt="md" onClick={onClose} loading={isPending}>
        Show {total} {total === 1 ? 'council' : 'councils'}
      </Button>
    </Drawer>
  );
}
