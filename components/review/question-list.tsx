'use client';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ContractsTable } from '#components/council/contracts-table.tsx';
import { VerbatimAnswer } from '#components/council/verbatim-answer.tsx';
import type { Contract } from '#lib/domain/contract.ts';
import { SECTIONS } from '#lib/domain/questionnaire/definition.ts';
import type { Field, Question } from '#lib/domain/questionnaire/questionnaire.ts';
import type { ReviewAnswer } from '#lib/domain/review-response.ts';
import classes from './question-list.module.css';

interface QuestionListProps {
  readonly answers: readonly ReviewAnswer[];
  readonly contracts: readonly Contract[];
  readonly renderField: (field: Field) => ReactNode;
}

/** The whole questionnaire: each question with the council's own words, and its fields under them. */
export function QuestionList({ answers, contracts, renderField }: QuestionListProps) {
  return SECTIONS.map((section) => (
    <section key={section.id} className={classes.section} aria-labelledby={`section-${section.id}`}>
      <h3 id={`section-${section.id}`} className={classes.title}>
        {section.number}. {section.title}
      </h3>
      {(section.questions as readonly Question[]).map((question, index, questions) => {
        return (
          <div key={question.id} className={classes.question}>
            <Text size="xs" c="dimmed" className={classes.asked}>
              {question.text}
            </Text>
            <VerbatimAnswer answers={answers} question={question} above={questions[index - 1]} />
            {question.fields.map((field) => (
              <div key={field.id}>{renderField(field)}</div>
            ))}
          </div>
        );
      })}
      {section.id === 'provider_details' ? <ContractsTable contracts={contracts} /> : null}
    </section>
  ));
}
