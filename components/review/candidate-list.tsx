'use client';
import { Kbd } from '@mantine/core';
import { useEffect } from 'react';
import { type Candidate, valueKey } from '#lib/domain/field-value.ts';
import { formatValue } from '#lib/domain/format-value.ts';
import type { Field } from '#lib/domain/questionnaire/questionnaire.ts';
import { wordsAround } from '#lib/domain/words-around.ts';
import classes from './candidate-list.module.css';
import type { PointedWords } from './source-text.tsx';

/** So many characters of the line are shown on either side of the words that a candidate stands in. */
const REACH = 40;

interface CandidateListProps {
  readonly field: Field;
  readonly candidates: readonly Candidate[];
  readonly documentId: string;
  /** The text of that document, which the evidence points into. */
  readonly text: string;
  readonly onTake: (candidate: Candidate) => void;
  /** Called with the words of the candidate that is pointed at, and with null when none is. */
  readonly onPoint: (words: PointedWords | null) => void;
}

/** The other readings of a field, numbered by the key that takes each. */
export function CandidateList(props: CandidateListProps) {
  const { field, candidates, documentId, text, onTake, onPoint } = props;
  // The list may go while one of its rows is pointed at.
  useEffect(() => () => onPoint(null), [onPoint]);
  return (
    <div className={classes.candidates}>
      <p className={classes.heading}>Other readings</p>
      <ol className={classes.list} aria-label={`Other readings of ${field.label}`}>
        {candidates.map((candidate, index) => (
          <li key={valueKey(candidate.value)}>
            <button
              type="button"
              className={classes.take}
              onClick={() => onTake(candidate)}
              onMouseEnter={() => onPoint({ documentId, evidence: candidate.evidence })}
              onMouseLeave={() => onPoint(null)}
              onFocus={() => onPoint({ documentId, evidence: candidate.evidence })}
              onBlur={() => onPoint(null)}
            >
              <Kbd size="xs">{index + 1}</Kbd>
              <span className={classes.value}>{formatValue(field, candidate.value)}</span>
              <span className={classes.quote}>{quoteOf(candidate, text)}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The words of a candidate with those around them on their line, in quotation marks. */
function quoteOf({ evidence }: Candidate, text: string): string {
  return evidence
    .slice(0, 2)
    .map((span) => {
      const { before, after } = wordsAround(text, span, REACH);
      return `“${(before + span.quote + after).replace(/\s+/g, ' ').trim()}”`;
    })
    .join(' … ');
}
