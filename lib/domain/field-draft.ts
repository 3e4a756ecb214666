import { z } from 'zod';
import { type FieldReading, statusSchema } from './field-value.ts';
import { FIELD_IDS, type Field, type FieldId, isFieldId } from './questionnaire/questionnaire.ts';
import { takesExemptions } from './review.ts';
import { draftOf, readDraft, valueDraftSchema } from './value-draft.ts';

/** What a person has set or typed about one field and not yet saved. */
export const fieldDraftSchema = z.object({
  status: statusSchema,
  value: valueDraftSchema,
  exemptions: z.array(z.string()),
});
export type FieldDraft = z.infer<typeof fieldDraftSchema>;

/** Drafts by field, as the browser keeps them over a reload; those of unknown fields are dropped. */
export const fieldDraftsSchema = z
  .record(z.string(), fieldDraftSchema)
  .transform(
    (drafts) => Object.fromEntries(Object.entries(drafts).filter(([id]) => isFieldId(id))) as FieldDrafts,
  );
export type FieldDrafts = Partial<Record<FieldId, FieldDraft>>;

/** A judgement's worth of a draft, or a sentence that says what is wrong. */
export type FieldDraftReading =
  | { readonly ok: true; readonly reading: Pick<FieldReading, 'status' | 'value' | 'exemptions'> }
  | { readonly ok: false; readonly problem: string };

/** The draft that shows `reading` as it is; an empty one if there is none. */
export function fieldDraftOf(
  field: Field,
  reading: Pick<FieldReading, 'status' | 'value' | 'exemptions'> | undefined,
): FieldDraft {
  return {
    status: reading?.status ?? 'not_answered',
    value: draftOf(field, reading?.value ?? null),
    exemptions: [...(reading?.exemptions ?? [])],
  };
}

/** The reading that a draft amounts to: a value only when answered, exemptions only where they belong. */
export function readFieldDraft(field: Field, { status, value, exemptions }: FieldDraft): FieldDraftReading {
  if (status !== 'answered') {
    const cited = takesExemptions(status) ? exemptions : [];
    return { ok: true, reading: { status, value: null, exemptions: cited } };
  }
  const read = readDraft(field, value);
  if (!read.ok) return read;
  return { ok: true, reading: { status, value: read.value, exemptions: [] } };
}

/** The fields that have a draft, in the order of the questionnaire. */
export function draftedFields(drafts: FieldDrafts): readonly FieldId[] {
  return FIELD_IDS.filter((id) => drafts[id] !== undefined);
}
