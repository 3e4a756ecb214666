'use client';
import { Button, Group, NativeSelect, TagsInput, Text } from '@mantine/core';
import { useState } from 'react';
import { COMMON_EXEMPTIONS } from '#lib/domain/exemption-titles.ts';
import { type FieldDraft, readFieldDraft } from '#lib/domain/field-draft.ts';
import { STATUS_WORDS, STATUSES } from '#lib/domain/field-value.ts';
import type { Field } from '#lib/domain/questionnaire/questionnaire.ts';
import { takesExemptions } from '#lib/domain/review.ts';
import { ValueInput } from './value-input.tsx';

export interface FieldEditorProps {
  readonly field: Field;
  readonly draft: FieldDraft;
  /** True while something here is not yet saved. */
  readonly isUnsaved: boolean;
  readonly onDraft: (draft: FieldDraft) => void;
  readonly onSave: (draft: FieldDraft) => void;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
}

/** The form that corrects one field. A choice is saved as it is made, typed words when the input is left or on Enter. */
export function FieldEditor({
  field,
  draft,
  isUnsaved,
  onDraft,
  onSave,
  onDiscard,
  onClose,
}: FieldEditorProps) {
  const [showsProblem, setShowsProblem] = useState(isUnsaved);
  const read = readFieldDraft(field, draft);
  const problem = read.ok ? null : read.problem;

  const change = (next: FieldDraft, finished: boolean) => {
    onDraft(next);
    if (!finished) return;
    setShowsProblem(false);
    if (readFieldDraft(field, next).ok) onSave(next);
  };
  const leave = () => {
    if (!isUnsaved) return;
    setShowsProblem(true);
    if (read.ok) onSave(draft);
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        leave();
      }}
    >
      <Text size="xs" c="dimmed" mb="xs" maw="75ch">
        {field.help}
      </Text>
      <Group align="flex-start" gap="md">
        <NativeSelect
          label="Status"
          value={draft.status}
          data={STATUSES.map((value) => ({ value, label: STATUS_WORDS[value].label }))}
          description={STATUS_WORDS[draft.status].meaning}
          inputWrapperOrder={['label', 'input', 'description']}
          onChange={(event) => {
            const status = STATUSES.find((known) => known === event.currentTarget.value) ?? draft.status;
            change({ ...draft, status }, true);
          }}
          w={220}
        />
        <div style={{ flex: '1 1 260px' }}>
          {draft.status === 'answered' ? (
            <ValueInput
              field={field}
              draft={draft.value}
              error={showsProblem ? problem : null}
              onChange={(value, finished) => change({ ...draft, value }, finished)}
              onLeave={leave}
            />
          ) : null}
          {takesExemptions(draft.status) ? (
            <TagsInput
              comboboxProps={{ withinPortal: false }}
              label="Exemptions cited"
              description="As law and section, for example FOIA 43(2). Press Enter after each."
              data={[...COMMON_EXEMPTIONS]}
              value={draft.exemptions}
              onChange={(exemptions) => change({ ...draft, exemptions }, true)}
              maxDropdownHeight={180}
            />
          ) : null}
        </div>
      </Group>
      <Group gap="xs" mt="sm">
        {isUnsaved ? (
          <>
            <Button type="submit" size="compact-sm">
              Save
            </Button>
            <Button
              type="button"
              size="compact-sm"
              variant="default"
              // Keeps the focus where it is: leaving the input would save it first.
              onMouseDown={(event) => event.preventDefault()}
              onClick={onDiscard}
            >
              Discard what I entered
            </Button>
            <Text size="xs" c="dimmed">
              Not saved yet; kept in this browser.
            </Text>
          </>
        ) : (
          <Button type="button" size="compact-sm" variant="default" onClick={onClose}>
            Close
          </Button>
        )}
      </Group>
    </form>
  );
}
