'use client';
import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { withAnyOf } from '#lib/comparison/compare-query.ts';
import type { FilterGroup, FilterOption } from '#lib/comparison/filter-groups.ts';
import classes from './checkbox-filter.module.css';
import { useCompareControls } from './compare-controls.tsx';

/** From so many values on, a filter can be searched. */
const SEARCH_FROM = 9;

interface Props {
  readonly group: FilterGroup;
  readonly startsOpen: boolean;
}

/** The values of one filter to tick, each with the number of councils that have it. */
export function CheckboxFilter({ group, startsOpen }: Props) {
  const { query } = useCompareControls();
  const [search, setSearch] = useState('');
  const chosen = query.anyOf[group.id]?.length ?? 0;
  const isSearchable = group.options.length >= SEARCH_FROM && group.id === 'providers';
  const wanted = search.trim().toLowerCase();
  const shown = group.options.filter((option) => option.label.toLowerCase().includes(wanted));
  return (
    <details className={classes.filter} open={startsOpen || chosen > 0}>
      <summary className={classes.summary}>
        <span>{group.label}</span>
        {chosen > 0 && <span className={classes.chosen}>{chosen} chosen</span>}
      </summary>
      {isSearchable && (
        <TextInput
          type="search"
          size="xs"
          aria-label={`Find in ${group.label}`}
          placeholder="Find by name"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll in every browser, and its name is the summary's */}
      <div role="group" aria-label={group.label} className={classes.options}>
        {shown.map((option) => (
          <OptionCheckbox key={option.value} group={group} option={option} />
        ))}
        {shown.length === 0 && <p className={classes.none}>Nothing is called “{search}”.</p>}
      </div>
    </details>
  );
}

function OptionCheckbox({ group, option }: { readonly group: FilterGroup; readonly option: FilterOption }) {
  const { query, change } = useCompareControls();
  const chosen = query.anyOf[group.id] ?? [];
  const isChosen = chosen.includes(option.value);
  const toggle = () => {
    const others = chosen.filter((value) => value !== option.value);
    change((now) => withAnyOf(now, group.id, isChosen ? others : [...others, option.value]));
  };
  return (
    <Checkbox
      size="xs"
      checked={isChosen}
      onChange={toggle}
      classNames={{ body: classes.body, labelWrapper: classes.labelWrapper, label: classes.label }}
      label={
        <>
          <span>{option.label}</span> <span className={classes.count}>{option.count}</span>
        </>
      }
    />
  );
}
