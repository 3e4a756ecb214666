'use client';
import { Button, Group, Text } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { Notice } from '#components/ui/notice.tsx';
import { exemptionTitle } from '#lib/domain/exemption-titles.ts';
import type { Candidate } from '#lib/domain/field-value.ts';
import { describeCell } from '#lib/domain/format-value.ts';
import type { Field } from '#lib/domain/questionnaire/questionnaire.ts';
import { type Judgement, needsLook } from '#lib/domain/review.ts';
import { CandidateList } from './candidate-list.tsx';
import { Certainty } from './certainty.tsx';
import { FieldEditor, type FieldEditorProps } from './field-editor.tsx';
import classes from './field-row.module.css';
import { SaveNote } from './save-note.tsx';
import type { PointedWords } from './source-text.tsx';
import type { SaveState } from './use-review.ts';

export interface FieldRowProps extends Omit<FieldEditorProps, 'field' | 'onClose'> {
  readonly field: Field;
  readonly judgement: Judgement | undefined;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  /** False where the response is not under review. */
  readonly canEdit: boolean;
  readonly save: SaveState | undefined;
  readonly onChoose: () => void;
  readonly onOpen: (open: boolean) => void;
  readonly onAccept: () => void;
  /** The text of the document that proves the judgement. */
  readonly text: string;
  readonly onTake: (candidate: Candidate) => void;
  readonly onPoint: (words: PointedWords | null) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The name of the control that chooses a field; the page moves the focus by it. */
export function fieldControlId(fieldId: string): string {
  return `choose-${fieldId}`;
}

/** One field: what was read, how sure that is, and what can be done about it. */
export function FieldRow(props: FieldRowProps) {
  const { field, judgement, isChosen, isOpen, canEdit, isUnsaved, save } = props;
  const looks = needsLook(judgement);
  const value = judgement ? describeCell(field, judgement) : 'Not read';
  return (
    <div className={classes.row} id={field.id} data-chosen={isChosen} data-check={looks && canEdit}>
      <div className={classes.line}>
        <button
          type="button"
          id={fieldControlId(field.id)}
          className={classes.choose}
          aria-pressed={isChosen}
          onClick={props.onChoose}
          onFocus={props.onChoose}
          onKeyDown={props.onKey}
        >
          <span className={classes.label}>{field.label}</span>
          <span className={classes.value} data-empty={judgement?.status !== 'answered'}>
            {value}
          </span>
          <Certainty judgement={judgement} />
        </button>
        {canEdit ? (
          <Group gap={6} wrap="nowrap" className={classes.buttons}>
            {looks && judgement ? (
              <Button
                size="compact-sm"
                variant="filled"
                onClick={props.onAccept}
                aria-label={`Accept ${field.label}`}
              >
                Accept
              </Button>
            ) : null}
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Correct ${field.label}`}
              aria-expanded={isOpen}
              onClick={() => props.onOpen(!isOpen)}
            >
              Correct
            </Button>
          </Group>
        ) : null}
      </div>
      <Particulars judgement={judgement} isChosen={isChosen} />
      {judgement && judgement.candidates.length > 0 && canEdit && (isChosen || looks) ? (
        <CandidateList
          field={field}
          candidates={judgement.candidates}
          documentId={judgement.documentId}
          text={props.text}
          onTake={props.onTake}
          onPoint={props.onPoint}
        />
      ) : null}
      <SaveNote save={save} isUnsaved={isUnsaved && !isOpen} />
      {save?.kind === 'conflict' ? (
        <Notice tone="warning" title="Someone else changed this field">
          It now says “{value}”. Nothing was overwritten.{' '}
          {isUnsaved ? 'Save to put yours in its place, or discard what you entered.' : ''}
        </Notice>
      ) : null}
      {isOpen && canEdit ? (
        <div className={classes.editor}>
          <FieldEditor {...props} onClose={() => props.onOpen(false)} />
        </div>
      ) : null}
    </div>
  );
}

function Particulars({ judgement, isChosen }: { judgement: Judgement | undefined; isChosen: boolean }) {
  if (!judgement) return null;
  const exemptions = judgement.exemptions.map((cited) => {
    const title = exemptionTitle(cited);
    return title ? `${cited}: ${title.toLowerCase()}` : cited;
  });
  return (
    <>
      {judgement.derivation ? (
        <Text size="xs" c="dimmed" className={classes.note}>
          Worked out: {judgement.derivation}
        </Text>
      ) : null}
      {exemptions.length > 0 ? (
        <Text size="xs" c="dimmed" className={classes.note}>
          {exemptions.join('; ')}
        </Text>
      ) : null}
      {isChosen && judgement.evidence.length > 0 ? (
        <Text size="xs" className={classes.note} lineClamp={3}>
          Evidence: {judgement.evidence.map(({ quote }) => `“${quote.trim()}”`).join(' … ')}
        </Text>
      ) : null}
    </>
  );
}
