import type { ReactNode } from 'react';
import { isFieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import type { Judgement } from '#lib/domain/review.ts';
import { segmentText } from '#lib/domain/text-segments.ts';
import classes from './council-profile.module.css';

interface MarkedTextProps {
  readonly text: string;
  /** The judgements whose evidence points into this text. */
  readonly judgements: readonly Judgement[];
}

/** A document's text in full, with all evidence marked; the first words that prove a field have the id "evidence-FIELD". */
export function MarkedText({ text, judgements }: MarkedTextProps) {
  const spans = judgements.flatMap(({ fieldId, evidence }) =>
    evidence.map(({ start, end }) => ({ start, end, key: fieldId })),
  );
  const seen = new Set<string>();
  return (
    <div className={classes.text}>
      {segmentText(text.length, spans).map(({ start, end, keys }): ReactNode => {
        const words = text.slice(start, end);
        if (keys.length === 0) return words;
        const first = keys.filter((key) => isFieldId(key) && !seen.has(key));
        for (const key of first) seen.add(key);
        return (
          <mark key={start} data-fields={keys.join(' ')}>
            {first.map((key) => (
              <span key={key} id={`evidence-${key}`} className={classes.anchor} />
            ))}
            {words}
          </mark>
        );
      })}
    </div>
  );
}
