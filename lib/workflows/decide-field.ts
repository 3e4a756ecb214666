import { candidatesAfter } from '#lib/domain/candidates.ts';
import { standsInText } from '#lib/domain/evidence.ts';
import { type FieldReading, fieldReadingSchemaOf } from '#lib/domain/field-value.ts';
import { type FieldId, getField } from '#lib/domain/questionnaire/questionnaire.ts';
import type { Judgement } from '#lib/domain/review.ts';
import { takesExemptions } from '#lib/domain/review.ts';
import type { ReviewOutcome, ReviewResponse } from '#lib/domain/review-response.ts';
import { saveJudgement } from '#lib/store/write/save-judgement.ts';
import { CHANGED_SINCE, changeUnderReview, type Refusal } from './change-under-review.ts';

/** A person's judgement of one field. */
export interface FieldDecision {
  readonly responseId: string;
  readonly actor: string;
  readonly fieldId: FieldId;
  /** The id of the judgement that the person saw and replaces; null if there was none. */
  readonly seenId: string | null;
  /** The document that the evidence points into. */
  readonly documentId: string;
  readonly reading: Pick<FieldReading, 'status' | 'value' | 'evidence' | 'exemptions'>;
}

function invalid(message: string): Refusal {
  return { reason: 'invalid', message };
}

/**
 * The checked reading, or why it cannot be kept. An explanation of a derived value survives only if the value does; the
 * replaced value joins the candidates, which are of the document that `seen` is proved in.
 */
function checkReading(
  { fieldId, reading, documentId }: FieldDecision,
  response: ReviewResponse,
  seen: Judgement | undefined,
): FieldReading | Refusal {
  const sameValue = seen && JSON.stringify(seen.value) === JSON.stringify(reading.value);
  const derivation = sameValue ? seen.derivation : null;
  const candidates = seen?.documentId === documentId ? candidatesAfter(seen, reading.value) : [];
  const parsed = fieldReadingSchemaOf(getField(fieldId)).safeParse({
    ...reading,
    confidence: 1,
    derivation,
    candidates,
  });
  if (!parsed.success) {
    return invalid(parsed.error.issues[0]?.message ?? 'This is not a value that the field can take.');
  }
  if (parsed.data.exemptions.length > 0 && !takesExemptions(parsed.data.status)) {
    return invalid('Exemptions belong to the statuses “withheld” and “elsewhere” only.');
  }
  const document = response.documents.find(({ id }) => id === documentId);
  if (!document) return invalid('The document of the evidence does not belong to this response.');
  if (!parsed.data.evidence.every((evidence) => standsInText(evidence, document.text))) {
    return invalid('The words given as evidence do not stand in the document. Select them again.');
  }
  return parsed.data;
}

/** Keeps a person's judgement of one field; the one before it is superseded, not overwritten. */
export function decideField(decision: FieldDecision): Promise<ReviewOutcome> {
  const { responseId, fieldId, documentId } = decision;
  return changeUnderReview(decision, async (transaction, response) => {
    const seen = response.judgements[fieldId];
    if ((seen?.id ?? null) !== decision.seenId) return CHANGED_SINCE;
    const reading = checkReading(decision, response, seen);
    if ('reason' in reading) return reading;
    await saveJudgement(transaction, { responseId, fieldId, documentId, origin: 'reviewed', reading });
    return { action: 'decide-field', before: seen ?? null, after: { fieldId, ...reading } };
  });
}
