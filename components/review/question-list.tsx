'use client';
import { Text } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import { ClampedWords } from '#components/ui/clamped-words.tsx';
import { SECTIONS } from '#lib/domain/questionnaire/definition.ts';
import type { Field, FieldId, Question, QuestionId } from '#lib/domain/questionnaire/questionnaire.ts';
import type { ReviewAnswer } from '#lib/domain/review-response.ts';
import classes from './question-list.module.css';

interface QuestionListProps {
  readonly answers: readonly ReviewAnswer[];
  readonly renderField: (field: Field) => ReactNode;
}

/** The whole questionnaire: each question with the council's own words, and its fields under them. */
export function QuestionList({ answers, renderField }: QuestionListProps) {
  return SECTIONS.map((section) => (
    <section key={section.id} className={classes.section} aria-labelledby={`section-${section.id}`}>
      <h3 id={`section-${section.id}`} className={classes.title}>
        {section.number}. {section.title}
      </h3>
      {(section.questions as readonly Question[]).map((question) => (
        <div key={question.id} className={classes.question}>
          <Text size="xs" c="dimmed" className={classes.asked}>
            {question.text}
          </Text>
          <VerbatimAnswer answers={answers} questionId={question.id} />
          {question.fields.map((field) => (
            <div key={field.id as FieldId}>{renderField(field)}</div>
          ))}
        </div>
      ))}
    </section>
  ));
}

const VerbatimAnswer = memo(function VerbatimAnswer({
  answers,
  questionId,
}: {
  readonly answers: readonly ReviewAnswer[];
  readonly questionId: QuestionId;
}) {
  const words = answers
    .filter((answer) => answer.questionId === questionId)
    .flatMap((answer) => answer.spans.map((span) => span.quote.trim()))
    .join('\n…\n');
  if (words === '') {
    return (
      <Text size="sm" c="dimmed" className={classes.noAnswer}>
        No answer to this question was found in the text.
      </Text>
    );
  }
  return <ClampedWords words={words} />;
});
