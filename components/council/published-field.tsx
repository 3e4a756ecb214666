import { Text } from '@mantine/core';
import { exemptionTitle } from '#lib/domain/exemption-titles.ts';
import { STATUS_WORDS } from '#lib/domain/field-value.ts';
import { describeCell } from '#lib/domain/format-value.ts';
import type { Field } from '#lib/domain/questionnaire/questionnaire.ts';
import type { Judgement } from '#lib/domain/review.ts';
import classes from './council-profile.module.css';

function describeOrigin({ origin, confidence }: Judgement): string {
  if (origin === 'reviewed') return 'Checked by a person';
  return `Read automatically, ${Math.round(confidence * 100)}% sure`;
}

/** "Withheld under FOIA 43(2): commercial interests", or the meaning of another status. */
function explainStatus({ status, exemptions }: Judgement): string | null {
  if (status === 'answered') return null;
  const cited = exemptions.map((exemption) => {
    const title = exemptionTitle(exemption);
    return title ? `${exemption}: ${title.toLowerCase()}` : exemption;
  });
  return cited.length > 0 ? cited.join('; ') : STATUS_WORDS[status].meaning;
}

/** One published value with the words that prove it. Its id is the field's, so that other pages can point to it. */
export function PublishedField({ field, judgement }: { field: Field; judgement: Judgement | undefined }) {
  const cell = judgement ?? { status: 'not_answered' as const, value: null, exemptions: [] };
  const explanation = judgement ? explainStatus(judgement) : STATUS_WORDS.not_answered.meaning;
  return (
    <div className={classes.field} id={field.id}>
      <dt className={classes.label}>{field.label}</dt>
      <dd className={classes.value}>
        <span data-empty={cell.status !== 'answered'}>{describeCell(field, cell)}</span>
        {explanation ? (
          <Text size="sm" c="dimmed">
            {explanation}
          </Text>
        ) : null}
        {judgement?.derivation ? (
          <Text size="sm" c="dimmed">
            Worked out: {judgement.derivation}
          </Text>
        ) : null}
        {judgement && judgement.evidence.length > 0 ? (
          <Text size="sm" className={classes.evidence}>
            <q>{judgement.evidence.map(({ quote }) => quote.trim()).join(' … ')}</q>{' '}
            <a href={`#evidence-${field.id}`} className={classes.proof}>
              Show in the document<span className={classes.hidden}>: {field.label}</span>
            </a>
          </Text>
        ) : null}
        {judgement ? (
          <Text size="xs" c="dimmed">
            {describeOrigin(judgement)}
          </Text>
        ) : null}
      </dd>
    </div>
  );
}
