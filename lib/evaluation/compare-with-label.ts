import type { ExtractedResponse } from '#lib/domain/extracted-response.ts';
import type { FieldReading } from '#lib/domain/field-value.ts';
import { FIELD_IDS, type FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import type { Label, LabelledField } from './label.ts';
import { sameValue } from './same-value.ts';

/** What is scored of a response as a whole. */
export const FACTS = ['authority', 'reference', 'responseDate', 'reuse'] as const;
export type Fact = (typeof FACTS)[number];

/** One field of one document: what it is, and what was read; `read` is null if the document could not be read. */
export interface ComparedField {
  readonly id: FieldId;
  readonly labelled: LabelledField;
  readonly read: FieldReading | null;
  readonly isStatusRight: boolean;
  /** The status and the value are right. */
  readonly isRight: boolean;
}

export interface ComparedFact {
  readonly id: Fact;
  readonly labelled: string | null;
  readonly read: string | null;
  readonly isRight: boolean;
}

/** One document beside its label. */
export interface ComparedDocument {
  readonly name: string;
  /** False if the document could not be read; each of its fields then counts as wrong. */
  readonly isReadable: boolean;
  readonly fields: readonly ComparedField[];
  readonly facts: readonly ComparedFact[];
}

function compareField(id: FieldId, labelled: LabelledField, read: FieldReading | null): ComparedField {
  const isStatusRight = labelled.status === read?.status;
  return {
    id,
    labelled,
    read,
    isStatusRight,
    isRight: isStatusRight && sameValue(labelled.value, read?.value ?? null),
  };
}

function compareFact(id: Fact, labelled: string | null, read: string | null): ComparedFact {
  return { id, labelled, read, isRight: sameValue(labelled, read) };
}

/** What was read of the document `name`, field by field and fact by fact, beside its label. */
export function compareWithLabel(
  name: string,
  label: Label,
  read: ExtractedResponse | null,
): ComparedDocument {
  return {
    name,
    isReadable: read !== null,
    fields: FIELD_IDS.map((id) => compareField(id, label.fields[id], read?.fields[id] ?? null)),
    facts: FACTS.map((id) => compareFact(id, label[id], read?.[id]?.value ?? null)),
  };
}
