'use client';
import { Checkbox, Group, Radio, SegmentedControl, TagsInput, Text, TextInput } from '@mantine/core';
import { formatDate } from '#lib/domain/format-value.ts';
import { optionsOf } from '#lib/domain/questionnaire/questionnaire.ts';
import { readTypedDate } from '#lib/domain/typed-date.ts';
import type { ValueDraft } from '#lib/domain/value-draft.ts';
import { QuantityInput } from './quantity-input.tsx';
import type { ValueInputProps } from './value-input-props.ts';

type DraftOf<Kind extends ValueDraft['kind']> = Extract<ValueDraft, { kind: Kind }>;

/** The control for a value, made from the kind of the field. */
export function ValueInput({ draft, ...props }: ValueInputProps) {
  switch (draft.kind) {
    case 'single':
      return <SingleInput draft={draft} {...props} />;
    case 'list':
      return props.field.type.kind === 'choices' ? (
        <ChoicesInput draft={draft} {...props} />
      ) : (
        <NamesInput draft={draft} {...props} />
      );
    case 'period':
      return <PeriodInput draft={draft} {...props} />;
    case 'quantity':
      return <QuantityInput draft={draft} {...props} />;
  }
}

function SingleInput(props: ValueInputProps<DraftOf<'single'>>) {
  const { field, draft, error, onChange, onLeave } = props;
  const set = (text: string, finished: boolean) => onChange({ kind: 'single', text }, finished);
  switch (field.type.kind) {
    case 'yes_no':
      return <YesNoInput {...props} />;
    case 'choice':
      return (
        <Radio.Group
          label={field.label}
          value={draft.text}
          error={error}
          onChange={(text) => set(text, true)}
        >
          <Group gap="md" mt={4}>
            {optionsOf(field).map(({ value, label }) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </Group>
        </Radio.Group>
      );
    case 'date':
      return (
        <TextInput
          label={field.label}
          description={describeDate(draft.text)}
          value={draft.text}
          error={error}
          onChange={(event) => set(event.currentTarget.value, false)}
          onBlur={onLeave}
          maw={260}
        />
      );
    default:
      return (
        <TextInput
          label={field.label}
          value={draft.text}
          error={error}
          maxLength={500}
          onChange={(event) => set(event.currentTarget.value, false)}
          onBlur={onLeave}
        />
      );
  }
}

function describeDate(typed: string): string {
  const date = readTypedDate(typed);
  return date ? `Understood as ${formatDate(date)}` : 'For example 30 November 2025 or 30/11/2025';
}

function YesNoInput({ field, draft, error, onChange }: ValueInputProps<DraftOf<'single'>>) {
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>
        {field.label}
      </Text>
      <SegmentedControl
        aria-label={field.label}
        value={draft.text}
        onChange={(text) => onChange({ kind: 'single', text }, true)}
        data={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
      />
      {error ? (
        <Text size="xs" c="var(--mantine-color-error)">
          {error}
        </Text>
      ) : null}
    </div>
  );
}

function ChoicesInput({ field, draft, error, onChange }: ValueInputProps<DraftOf<'list'>>) {
  return (
    <Checkbox.Group
      label={field.label}
      value={draft.items}
      error={error}
      onChange={(items) => onChange({ ...draft, items }, true)}
    >
      <Group gap="md" mt={4}>
        {optionsOf(field).map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

function NamesInput({ field, draft, error, onChange, onLeave }: ValueInputProps<DraftOf<'list'>>) {
  return (
    <TagsInput
      comboboxProps={{ withinPortal: false }}
      label={field.label}
      description="Press Enter after each name."
      value={draft.items}
      searchValue={draft.typing}
      error={error}
      maxTags={20}
      splitChars={[]}
      onChange={(items) => onChange({ kind: 'list', items, typing: '' }, true)}
      onSearchChange={(typing) => {
        if (typing !== draft.typing) onChange({ ...draft, typing }, false);
      }}
      onBlur={onLeave}
    />
  );
}

function PeriodInput({ field, draft, error, onChange, onLeave }: ValueInputProps<DraftOf<'period'>>) {
  const part = (key: 'start' | 'end', label: string) => (
    <TextInput
      label={label}
      description={describeDate(draft[key])}
      value={draft[key]}
      error={error !== null && readTypedDate(draft[key]) === null}
      onChange={(event) => onChange({ ...draft, [key]: event.currentTarget.value }, false)}
      onBlur={onLeave}
    />
  );
  return (
    <div>
      <Group align="flex-start" grow>
        {part('start', `${field.label}: first day`)}
        {part('end', 'Last day')}
      </Group>
      {error ? (
        <Text size="xs" c="var(--mantine-color-error)" mt={4}>
          {error}
        </Text>
      ) : null}
    </div>
  );
}
