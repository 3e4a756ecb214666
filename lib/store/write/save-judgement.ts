import type { FieldReading } from '#lib/domain/field-value.ts';
import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import type { JudgementOrigin } from '#lib/domain/review.ts';
import type { Transaction } from '../client.ts';

export interface NewJudgement {
  readonly responseId: string;
  readonly fieldId: FieldId;
  readonly documentId: string;
  readonly origin: JudgementOrigin;
  readonly reading: FieldReading;
}

/** Adds a judgement of one field, which supersedes the present one; that one is kept. Returns the new one's id. */
export async function saveJudgement(transaction: Transaction, judgement: NewJudgement): Promise<string> {
  const { reading, ...key } = judgement;
  await transaction.fieldValue.updateMany({
    where: { responseId: key.responseId, fieldId: key.fieldId, supersededAt: null },
    data: { supersededAt: new Date() },
  });
  const { id } = await transaction.fieldValue.create({
    data: {
      ...key,
      status: reading.status,
      value: reading.value === null ? null : JSON.stringify(reading.value),
      confidence: reading.confidence,
      evidence: JSON.stringify(reading.evidence),
      exemptions: JSON.stringify(reading.exemptions),
      derivation: reading.derivation,
      candidates: JSON.stringify(reading.candidates),
    },
  });
  return id;
}
