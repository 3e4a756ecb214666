import type { FieldReading, Status } from './field-value.ts';
import { FIELD_IDS, type FieldId } from './questionnaire/questionnaire.ts';

/** From this confidence on, a reading needs no second look by a person. */
export const SURE_FROM_CONFIDENCE = 0.8;

/** Who judged: the extraction, or a person at review. */
export const JUDGEMENT_ORIGINS = ['extracted', 'reviewed'] as const;
export type JudgementOrigin = (typeof JUDGEMENT_ORIGINS)[number];

/** One judgement of one field as it is kept: never overwritten, superseded by the next. */
export interface Judgement extends FieldReading {
  readonly id: string;
  readonly fieldId: FieldId;
  /** The document that the evidence points into. */
  readonly documentId: string;
  readonly origin: JudgementOrigin;
  /** ISO instant. */
  readonly decidedAt: string;
}

/** The current judgement of every field that has one. */
export type Judgements = Readonly<Partial<Record<FieldId, Judgement>>>;

/** The facts about a response as a whole that a person may have to check. */
export const DETAILS = ['council', 'reference', 'responseDate'] as const;
export type Detail = (typeof DETAILS)[number];

export const DETAIL_LABELS: Record<Detail, string> = {
  council: 'Council',
  reference: 'Reference',
  responseDate: 'Date of the response',
};

/** What the rules of review need to know of a response. */
export interface Reviewable {
  readonly councilId: string | null;
  readonly reference: string | null;
  readonly responseDate: string | null;
  /** True once a person has confirmed the details, even those that the response does not state. */
  readonly detailsChecked: boolean;
  /** Who judged each field, and how sure they were. */
  readonly judgements: Readonly<Partial<Record<FieldId, Pick<Judgement, 'origin' | 'confidence'>>>>;
}

/** What is left to check in a response, in the order of the page. */
export interface Checks {
  readonly details: readonly Detail[];
  readonly fields: readonly FieldId[];
}

/** True if a person should look at this judgement before it is published. */
export function needsLook(judgement: Pick<Judgement, 'origin' | 'confidence'> | undefined): boolean {
  return !judgement || (judgement.origin !== 'reviewed' && judgement.confidence < SURE_FROM_CONFIDENCE);
}

/** What is left to check: an unknown council always; a missing reference or date until a person confirms it. */
export function listChecks(response: Reviewable): Checks {
  const isLeft: Record<Detail, boolean> = {
    council: response.councilId === null,
    reference: response.reference === null && !response.detailsChecked,
    responseDate: response.responseDate === null && !response.detailsChecked,
  };
  return {
    details: DETAILS.filter((detail) => isLeft[detail]),
    fields: FIELD_IDS.filter((id) => needsLook(response.judgements[id])),
  };
}

/** True if nothing is left to check: such a response may be published unseen. */
export function isSure(checks: Checks): boolean {
  return checks.details.length === 0 && checks.fields.length === 0;
}

/** True if a field of this status may cite exemptions. */
export function takesExemptions(status: Status): boolean {
  return status === 'withheld' || status === 'elsewhere';
}
