'use client';
import { Anchor, Button, Group, Text } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { LeftOutNote } from '#components/council/left-out-note.tsx';
import type { Evidence } from '#lib/domain/evidence.ts';
import { type FieldId, getField, getQuestionOf } from '#lib/domain/questionnaire/questionnaire.ts';
import type { Judgements } from '#lib/domain/review.ts';
import type { ReviewAnswer, ReviewDocument } from '#lib/domain/review-response.ts';
import classes from './source-pane.module.css';
import { type SourceSelection, useSourceSelection } from './source-selection.ts';
import { type PointedWords, type SourceKey, SourceText } from './source-text.tsx';

export interface SourcePaneProps {
  readonly documents: readonly ReviewDocument[];
  readonly answers: readonly ReviewAnswer[];
  readonly judgements: Judgements;
  readonly chosen: FieldId | null;
  /** Words to mark for as long as they are pointed at. */
  readonly pointed: PointedWords | null;
  readonly onChoose: (fieldId: FieldId) => void;
  /** Left out where nothing may be changed. */
  readonly onBind?: ((selection: SourceSelection, mode: 'replace' | 'add') => void) | undefined;
}

function spansOf(
  documentId: string,
  { judgements, answers, pointed }: Pick<SourcePaneProps, 'judgements' | 'answers' | 'pointed'>,
) {
  const spans: (Evidence & { key: SourceKey })[] = [];
  if (pointed?.documentId === documentId) {
    for (const evidence of pointed.evidence) spans.push({ ...evidence, key: 'pointed' });
  }
  for (const judgement of Object.values(judgements)) {
    if (judgement.documentId !== documentId) continue;
    for (const evidence of judgement.evidence) spans.push({ ...evidence, key: judgement.fieldId });
  }
  for (const answer of answers) {
    if (answer.documentId !== documentId) continue;
    for (const span of answer.spans) spans.push({ ...span, key: `question:${answer.questionId}` });
  }
  return spans;
}

/** The texts of a response with every evidence marked; the chosen field's is marked strongly and scrolled to. */
export function SourcePane(props: SourcePaneProps) {
  const { documents, answers, judgements, chosen, pointed, onChoose, onBind } = props;
  const pane = useRef<HTMLElement>(null);
  const selection = useSourceSelection(pane);
  const spans = useMemo(
    () => new Map(documents.map(({ id }) => [id, spansOf(id, { judgements, answers, pointed })])),
    [documents, judgements, answers, pointed],
  );
  useScrollToChosen(pane, chosen, judgements);
  useScrollToPointed(pane, pointed);
  useClickOnEvidence(pane, onChoose);
  const hasEvidence = chosen !== null && (judgements[chosen]?.evidence.length ?? 0) > 0;

  return (
    <div className={classes.frame}>
      <Group className={classes.bar} gap="xs" justify="space-between">
        <Text component="h2" size="sm" fw={600}>
          Source
        </Text>
        {onBind && chosen && selection ? (
          <Group gap={6}>
            <Button
              size="compact-xs"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onBind(selection, 'replace')}
            >
              Use selection as evidence for {getField(chosen).label.toLowerCase()}
            </Button>
            {hasEvidence ? (
              <Button
                size="compact-xs"
                variant="default"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onBind(selection, 'add')}
              >
                Add to its evidence
              </Button>
            ) : null}
          </Group>
        ) : (
          <Text size="xs" c="dimmed">
            {sourceHint(chosen, hasEvidence, onBind !== undefined)}
          </Text>
        )}
      </Group>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section ref={pane} className={classes.pane} aria-label="Source text" tabIndex={0}>
        {documents.map((document) => (
          <article key={document.id} className={classes.document}>
            <Text size="xs" c="dimmed" mb="xs">
              {document.fileName} ·{' '}
              <Anchor href={`/api/v1/documents/${document.id}/original`} underline="always">
                Original file
              </Anchor>
            </Text>
            <SourceText
              documentId={document.id}
              text={document.text}
              spans={spans.get(document.id) ?? []}
              chosen={chosen}
              chosenQuestion={chosen && getQuestionOf(chosen).id}
            />
            <LeftOutNote document={document} />
          </article>
        ))}
      </section>
    </div>
  );
}

function sourceHint(chosen: FieldId | null, hasEvidence: boolean, canBind: boolean): string {
  if (!chosen) return 'Choose a value to see the words that prove it.';
  if (hasEvidence) return canBind ? 'Select words to bind other evidence.' : '';
  return canBind
    ? 'No words are bound to this value. Select some to bind them.'
    : 'No words are bound to this value.';
}

/** Brings the evidence of the chosen field, or else the answer to its question, into view within the pane. */
function useScrollToChosen(
  pane: React.RefObject<HTMLElement | null>,
  chosen: FieldId | null,
  judgements: Judgements,
) {
  const judgementId = chosen ? judgements[chosen]?.id : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new judgement of the same field may prove itself elsewhere
  useEffect(() => {
    const frame = pane.current;
    if (!frame || !chosen) return;
    const mark =
      frame.querySelector<HTMLElement>('[data-mark="chosen"]') ??
      frame.querySelector<HTMLElement>('[data-mark="answer"]');
    if (mark) bringIntoView(frame, mark);
  }, [pane, chosen, judgementId]);
}

/** Brings words that are pointed at into view within the pane. */
function useScrollToPointed(pane: React.RefObject<HTMLElement | null>, pointed: PointedWords | null) {
  useEffect(() => {
    const mark = pointed && pane.current?.querySelector<HTMLElement>('[data-mark="pointed"]');
    if (mark && pane.current) bringIntoView(pane.current, mark);
  }, [pane, pointed]);
}

function bringIntoView(frame: HTMLElement, mark: HTMLElement): void {
  const { top, bottom } = mark.getBoundingClientRect();
  const visible = frame.getBoundingClientRect();
  if (top >= visible.top + 8 && bottom <= visible.bottom - 8) return;
  frame.scrollTop += top - visible.top - frame.clientHeight / 3;
}

/** A click on marked words chooses the field that they prove: a short cut for the pointer, the list is for all. */
function useClickOnEvidence(pane: React.RefObject<HTMLElement | null>, onChoose: (fieldId: FieldId) => void) {
  useEffect(() => {
    const frame = pane.current;
    const choose = (event: MouseEvent) => {
      const mark =
        event.target instanceof Element ? event.target.closest<HTMLElement>('mark[data-field]') : null;
      const isSelecting = document.getSelection()?.isCollapsed === false;
      if (mark?.dataset.field && !isSelecting) onChoose(mark.dataset.field as FieldId);
    };
    frame?.addEventListener('click', choose);
    return () => frame?.removeEventListener('click', choose);
  }, [pane, onChoose]);
}
