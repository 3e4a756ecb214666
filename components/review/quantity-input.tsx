'use client';
import { Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { QUALIFIERS } from '#lib/domain/field-value.ts';
import type { Unit } from '#lib/domain/questionnaire/field-kind.ts';
import type { ValueDraft } from '#lib/domain/value-draft.ts';
import type { ValueInputProps } from './value-input-props.ts';

const QUALIFIER_LABELS: Record<(typeof QUALIFIERS)[number], string> = {
  exact: 'exactly',
  approx: 'about',
  fewer_than: 'fewer than',
  more_than: 'more than',
  range: 'from … to …',
};

const UNIT_WORDS: Record<Unit, string> = {
  referrals: 'referrals',
  percent: '%',
  sessions: 'sessions',
  gbp_per_year: '£ a year',
  gbp_per_session: '£ a session',
};

/** A number with how firmly it was stated, or its lowest and highest where the field takes a range. */
export function QuantityInput(props: ValueInputProps<Extract<ValueDraft, { kind: 'quantity' }>>) {
  const { field, draft, error, onChange, onLeave } = props;
  if (field.type.kind !== 'quantity') return null;
  const { unit, range } = field.type;
  const qualifiers = QUALIFIERS.filter((qualifier) => range || qualifier !== 'range');
  const number = (key: 'value' | 'min' | 'max', label: string) => (
    <TextInput
      label={label}
      inputMode="decimal"
      value={draft[key]}
      error={error !== null}
      onChange={(event) => onChange({ ...draft, [key]: event.currentTarget.value }, false)}
      onBlur={onLeave}
      w={130}
    />
  );
  return (
    <div>
      <Group align="flex-end" gap="xs">
        <NativeSelect
          label="How firmly"
          value={draft.qualifier}
          data={qualifiers.map((value) => ({ value, label: QUALIFIER_LABELS[value] }))}
          onChange={(event) => {
            const qualifier = QUALIFIERS.find((known) => known === event.currentTarget.value) ?? 'exact';
            onChange({ ...draft, qualifier }, true);
          }}
        />
        {draft.qualifier === 'range' ? (
          <>
            {number('min', `Lowest (${UNIT_WORDS[unit]})`)}
            {number('max', 'Highest')}
          </>
        ) : (
          number('value', `${field.label} (${UNIT_WORDS[unit]})`)
        )}
      </Group>
      {error ? (
        <Text size="xs" c="var(--mantine-color-error)" mt={4}>
          {error}
        </Text>
      ) : null}
    </div>
  );
}
