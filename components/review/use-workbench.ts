'use client';
import { type KeyboardEvent, useCallback, useState } from 'react';
import { type FieldDraft, fieldDraftOf, readFieldDraft } from '#lib/domain/field-draft.ts';
import type { Candidate, FieldReading } from '#lib/domain/field-value.ts';
import { FIELD_IDS, type FieldId, getField } from '#lib/domain/questionnaire/questionnaire.ts';
import { needsLook } from '#lib/domain/review.ts';
import { checksOf, type ReviewResponse } from '#lib/domain/review-response.ts';
import { fieldControlId } from './field-row.tsx';
import type { ReviewActions } from './review-actions.ts';
import type { SourceSelection } from './source-selection.ts';
import type { PointedWords } from './source-text.tsx';
import { useFieldDrafts } from './use-field-drafts.ts';
import { useReview } from './use-review.ts';

function focusField(fieldId: FieldId): void {
  const control = document.getElementById(fieldControlId(fieldId));
  control?.focus({ preventScroll: true });
  control?.scrollIntoView({ block: 'center' });
}

/** The field after `from` that needs a look, going round at the end; null if none does. */
function nextIn(left: readonly FieldId[], from: FieldId | null): FieldId | null {
  const place = from ? FIELD_IDS.indexOf(from) : -1;
  return left.find((id) => FIELD_IDS.indexOf(id) > place) ?? left[0] ?? null;
}

/** Everything that the review page knows and can do about the fields of one response. */
export function useWorkbench(response: ReviewResponse, actions: ReviewActions) {
  const review = useReview(response);
  const { facts, save } = review;
  const { drafts, setDraft, restored } = useFieldDrafts(response.id);
  const [chosen, setChosen] = useState<FieldId | null>(null);
  const [pointed, setPointed] = useState<PointedWords | null>(null);
  const [open, setOpen] = useState<FieldId | null>(null);
  const firstDocumentId = response.documents[0]?.id;

  const decide = (
    fieldId: FieldId,
    reading: Pick<FieldReading, 'status' | 'value' | 'exemptions'>,
    binding?: { readonly documentId: string; readonly evidence: FieldReading['evidence'] },
  ) =>
    save(fieldId, (now) => {
      const seen = now.judgements[fieldId];
      const documentId = binding?.documentId ?? seen?.documentId ?? firstDocumentId ?? '';
      const evidence = binding?.evidence ?? seen?.evidence ?? [];
      return actions.decideField({
        responseId: response.id,
        fieldId,
        seenId: seen?.id ?? null,
        documentId,
        reading: { ...reading, evidence },
      });
    });

  const saveDraft = async (fieldId: FieldId, draft: FieldDraft) => {
    const read = readFieldDraft(getField(fieldId), draft);
    if (read.ok && (await decide(fieldId, read.reading))) setDraft(fieldId, null);
  };

  const goToNext = (from: FieldId | null, left = checksOf(facts).fields) => {
    const next = nextIn(
      left.filter((id) => id !== from),
      from,
    );
    if (next) focusField(next);
    else if (checksOf(facts).details.length > 0) document.getElementById('details')?.focus();
  };

  const accept = (fieldId: FieldId) => {
    const judgement = facts.judgements[fieldId];
    if (!judgement) return;
    void decide(fieldId, judgement);
    goToNext(fieldId);
  };

  const isSaving = (fieldId: FieldId) => review.saves[fieldId]?.kind === 'saving';

  /** Puts another reading in the place of the present one, which joins the candidates. */
  const take = async (fieldId: FieldId, { value, evidence }: Candidate) => {
    const documentId = facts.judgements[fieldId]?.documentId;
    if (documentId === undefined || isSaving(fieldId)) return;
    // The row that was pressed is about to go.
    setPointed(null);
    focusField(fieldId);
    const reading = { status: 'answered', value, exemptions: [] } as const;
    if (await decide(fieldId, reading, { documentId, evidence })) setDraft(fieldId, null);
  };

  const bind = ({ documentId, start, end, quote }: SourceSelection, mode: 'replace' | 'add') => {
    if (!chosen) return;
    const judgement = facts.judgements[chosen];
    const kept = mode === 'add' && judgement?.documentId === documentId ? judgement.evidence : [];
    const reading = judgement ?? { status: 'not_answered' as const, value: null, exemptions: [] };
    void decide(chosen, reading, { documentId, evidence: [...kept, { start, end, quote }] });
  };

  const onKey = (fieldId: FieldId, event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const place = FIELD_IDS.indexOf(fieldId);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const target = step === undefined ? undefined : FIELD_IDS[place + step];
    const candidate = /^[1-9]$/.test(event.key)
      ? facts.judgements[fieldId]?.candidates[Number(event.key) - 1]
      : undefined;
    if (target) focusField(target);
    else if (event.key === 'Enter' && facts.state === 'needs_review') {
      // What was just taken is on its way: it is not accepted over.
      if (needsLook(facts.judgements[fieldId]) && !isSaving(fieldId)) accept(fieldId);
      else goToNext(fieldId);
    } else if (candidate && facts.state === 'needs_review') void take(fieldId, candidate);
    else if (event.key === 'e' && facts.state === 'needs_review') setOpen(fieldId);
    else return;
    event.preventDefault();
  };

  return {
    ...review,
    restored,
    chosen,
    choose: useCallback((fieldId: FieldId) => setChosen(fieldId), []),
    open,
    setOpen,
    draftOf: (fieldId: FieldId) =>
      drafts[fieldId] ?? fieldDraftOf(getField(fieldId), facts.judgements[fieldId]),
    isUnsaved: (fieldId: FieldId) => drafts[fieldId] !== undefined,
    hasUnsaved: Object.keys(drafts).length > 0,
    setDraft,
    saveDraft,
    accept,
    take,
    pointed,
    point: setPointed,
    bind,
    goToNext,
    onKey,
  };
}
