import { z } from 'zod';
import type { FieldValue } from '#generated/prisma/client.ts';
import { evidenceSchema } from '#lib/domain/evidence.ts';
import { fieldReadingSchemaOf } from '#lib/domain/field-value.ts';
import { getField, isFieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import { JUDGEMENT_ORIGINS, type Judgement, type Judgements } from '#lib/domain/review.ts';

const originSchema = z.enum(JUDGEMENT_ORIGINS);

/** The evidence kept as JSON in one column. Throws ZodError if it is malformed. */
export function parseEvidence(json: string) {
  return z.array(evidenceSchema).parse(JSON.parse(json));
}

/** One row as a judgement, or null for a field that the questionnaire no longer has. Throws ZodError if malformed. */
export function toJudgement(row: FieldValue): Judgement | null {
  if (!isFieldId(row.fieldId)) return null;
  const reading = fieldReadingSchemaOf(getField(row.fieldId)).parse({
    status: row.status,
    value: row.value === null ? null : JSON.parse(row.value),
    confidence: row.confidence,
    evidence: JSON.parse(row.evidence),
    exemptions: JSON.parse(row.exemptions),
    derivation: row.derivation,
    candidates: JSON.parse(row.candidates),
  });
  return {
    ...reading,
    id: row.id,
    fieldId: row.fieldId,
    documentId: row.documentId,
    origin: originSchema.parse(row.origin),
    decidedAt: row.createdAt.toISOString(),
  };
}

/** Current rows as judgements by field. */
export function toJudgements(rows: readonly FieldValue[]): Judgements {
  const judgements = rows.map(toJudgement).filter((judgement) => judgement !== null);
  return Object.fromEntries(judgements.map((judgement) => [judgement.fieldId, judgement]));
}
