import { Text } from '@mantine/core';
import { ClampedWords } from '#components/ui/clamped-words.tsx';
import type { Answer } from '#lib/domain/extracted-response.ts';
import type { Question } from '#lib/domain/questionnaire/questionnaire.ts';
import { verbatimAnswer } from '#lib/domain/verbatim-answer.ts';

interface VerbatimAnswerProps {
  readonly answers: readonly Answer[];
  readonly question: Question;
  /** The question shown before it; councils often answer several at once. */
  readonly above: Question | undefined;
}

/** What the council wrote on a question, not repeated where it is the same as above. */
export function VerbatimAnswer({ answers, question, above }: VerbatimAnswerProps) {
  const words = verbatimAnswer(answers, question.id);
  const isRepeated = above !== undefined && words === verbatimAnswer(answers, above.id);
  if (words !== '' && !isRepeated) return <ClampedWords words={words} />;
  return (
    <Text size="sm" c="dimmed" fs="italic" my={4}>
      {words === '' ? 'No answer to this question was found in the text.' : 'The same answer as above.'}
    </Text>
  );
}
