'use client';
import { Text } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import { ClampedWords } from '#components/ui/clamped-words.tsx';
import { SECTIONS } from '#lib/domain/questionnaire/definition.ts';
import type { Field, Question, QuestionId } from '#lib/domain/questionnaire/questionnaire.ts';
import type { ReviewAnswer } from '#lib/domain/review-response.ts';
import classes from './question-list.module.css';

interface QuestionListProps {
  readonly answers: readonly ReviewAnswer[];
  readonly renderField: (field: Field) => ReactNode;
}

/** The verbatim answer to a question, or an empty string. */
function wordsOf(answers: readonly ReviewAnswer[], questionId: QuestionId): string {
  return answers
    .filter((answer) => answer.questionId === questionId)
    .flatMap((answer) => answer.spans.map((span) => span.quote.trim()))
    .join('\n…\n');
}

/** The whole questionnaire: each question with the council's own words, and its fields under them. */
export function QuestionList({ answers, renderField }: QuestionListProps) {
  return SECTIONS.map((section) => (
    <section key={section.id} className={classes.section} aria-labelledby={`section-${section.id}`}>
      <h3 id={`section-${section.id}`} className={classes.title}>
        {section.number}. {section.title}
      </h3>
      {(section.questions as readonly Question[]).map((question, index, questions) => {
        const above = questions[index - 1];
        return (
          <div key={question.id} className={classes.question}>
            <Text size="xs" c="dimmed" className={classes.asked}>
              {question.text}
            </Text>
            <VerbatimAnswer
              words={wordsOf(answers, question.id)}
              wordsAbove={above ? wordsOf(answers, above.id) : ''}
            />
            {question.fields.map((field) => (
              <div key={field.id}>{renderField(field)}</div>
            ))}
          </div>
        );
      })}
    </section>
  ));
}

const VerbatimAnswer = memo(function VerbatimAnswer({
  words,
  wordsAbove,
}: {
  readonly words: string;
  readonly wordsAbove: string;
}) {
  if (words !== '' && words !== wordsAbove) return <ClampedWords words={words} />;
  return (
    <Text size="sm" c="dimmed" className={classes.noAnswer}>
      {words === '' ? 'No answer to this question was found in the text.' : 'The same answer as above.'}
    </Text>
  );
});
