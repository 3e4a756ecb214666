'use client';
import { TextInput } from '@mantine/core';
import { withRange } from '#lib/comparison/compare-query.ts';
import type { FilterGroup } from '#lib/comparison/filter-groups.ts';
import type { RangeId } from '#lib/comparison/filters.ts';
import { CheckboxFilter } from './checkbox-filter.tsx';
import { useCompareControls } from './compare-controls.tsx';
import classes from './filter-panel.module.css';
import { useDraft } from './use-draft.ts';

const LONGEST_SEARCH = 200;

/** Every filter of the comparison; each change goes into the address at once. */
export function FilterPanel({ groups }: { readonly groups: readonly FilterGroup[] }) {
  const [first, second, ...rest] = groups;
  const early = [first, second].filter((group) => group !== undefined);
  return (
    <div className={classes.panel}>
      <WordsFilter />
      {early.map((group) => (
        <CheckboxFilter key={group.id} group={group} startsOpen />
      ))}
      <RangeFilter id="contractEnd" legend="Contract end" of="date" />
      <RangeFilter id="referralCount" legend="Referrals in a year" of="number" />
      {rest.map((group) => (
        <CheckboxFilter key={group.id} group={group} startsOpen={false} />
      ))}
    </div>
  );
}

function WordsFilter() {
  const { query, change } = useCompareControls();
  const [draft, setDraft] = useDraft(query.words, (words) => change((now) => ({ ...now, words, page: 1 })));
  return (
    <TextInput
      type="search"
      label="Words"
      description="Council, provider, system, or any words of the answers"
      maxLength={LONGEST_SEARCH}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
    />
  );
}

interface RangeProps {
  readonly id: RangeId;
  readonly legend: string;
  readonly of: 'date' | 'number';
}

function RangeFilter({ id, legend, of }: RangeProps) {
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{legend}</legend>
      <div className={classes.range} data-of={of}>
        <BoundInput id={id} side="gte" label={of === 'date' ? 'From' : 'At least'} of={of} />
        <BoundInput id={id} side="lte" label={of === 'date' ? 'Until' : 'At most'} of={of} />
      </div>
    </fieldset>
  );
}

interface BoundProps {
  readonly id: RangeId;
  readonly side: 'gte' | 'lte';
  readonly label: string;
  readonly of: 'date' | 'number';
}

// While a year is typed, a date control reports years such as 0002.
const isDate = (text: string) => /^(19|20)\d\d-\d\d-\d\d$/.test(text);
const isNumber = (text: string) => /^\d{1,9}$/.test(text);

function BoundInput({ id, side, label, of }: BoundProps) {
  const { query, change } = useCompareControls();
  const accepts = of === 'date' ? isDate : isNumber;
  const commit = (text: string) => {
    const bound = of === 'date' ? text : Number(text);
    change((now) => withRange(now, id, side, text === '' ? null : bound));
  };
  const [draft, setDraft] = useDraft(String(query.ranges[id]?.[side] ?? ''), commit, accepts);
  const isWrong = of === 'number' && draft.trim() !== '' && !accepts(draft.trim());
  return (
    <TextInput
      type={of === 'date' ? 'date' : 'text'}
      inputMode={of === 'date' ? undefined : 'numeric'}
      label={label}
      error={isWrong ? 'Enter a whole number' : undefined}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
    />
  );
}
