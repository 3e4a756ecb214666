import type { Answer, SourceDocument } from '#generated/prisma/client.ts';
import { QUESTIONS } from '#lib/domain/questionnaire/questionnaire.ts';
import type { ReviewAnswer, ReviewDocument } from '#lib/domain/review-response.ts';
import { parseEvidence } from './judgement-rows.ts';

/** One row as a document with its text; empty if it was never read. */
export function toDocument({ id, fileName, mediaType, byteLength, text }: SourceDocument): ReviewDocument {
  return { id, fileName, mediaType, byteLength, characterCount: text?.length ?? 0, text: text ?? '' };
}

/** The questionnaire's questions in its order; an answer to a question that no longer exists is left out. */
export function toAnswers(rows: readonly Answer[]): readonly ReviewAnswer[] {
  return QUESTIONS.flatMap((question) =>
    rows
      .filter((row) => row.questionId === question.id)
      .map((row) => ({
        questionId: question.id,
        documentId: row.documentId,
        spans: parseEvidence(row.spans),
      })),
  );
}
