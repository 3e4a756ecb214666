'use client';
import { useCallback } from 'react';
import { useKept } from '#components/ui/use-kept.ts';
import {
  draftedFields,
  type FieldDraft,
  type FieldDrafts,
  fieldDraftsSchema,
} from '#lib/domain/field-draft.ts';
import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';

export interface FieldDraftStore {
  readonly drafts: FieldDrafts;
  /** Keeps what was entered of one field; null once it is saved or discarded. */
  readonly setDraft: (fieldId: FieldId, draft: FieldDraft | null) => void;
  /** The fields whose unsaved input was found after a reload. */
  readonly restored: readonly FieldId[];
}

const NONE: FieldDrafts = {};

/** Unsaved input of the fields of one response, kept in this browser. */
export function useFieldDrafts(responseId: string): FieldDraftStore {
  const { value, keep, restored } = useKept(`review:${responseId}:fields`, fieldDraftsSchema);
  const drafts = value ?? NONE;
  const setDraft = useCallback(
    (fieldId: FieldId, draft: FieldDraft | null) => {
      const { [fieldId]: _old, ...others } = drafts;
      const next = draft ? { ...others, [fieldId]: draft } : others;
      keep(Object.keys(next).length === 0 ? null : next);
    },
    [drafts, keep],
  );
  return { drafts, setDraft, restored: draftedFields(restored ?? NONE) };
}
