import type { Answer } from './extracted-response.ts';
import type { QuestionId } from './questionnaire/questionnaire.ts';

/** The council's own words on a question, the parts of a scattered answer joined by a line with "…"; empty if none. */
export function verbatimAnswer(answers: readonly Answer[], questionId: QuestionId): string {
  return answers
    .filter((answer) => answer.questionId === questionId)
    .flatMap((answer) => answer.spans.map((span) => span.quote.trim()))
    .join('\n…\n');
}
