'use client';
import { REUSE_LABELS } from '#lib/domain/foi-response.ts';
import { formatDate } from '#lib/domain/format-value.ts';
import type { CouncilOption, ReviewFacts } from '#lib/domain/review-response.ts';
import { CouncilPicker } from './council-picker.tsx';
import { DetailsPanel } from './details-panel.tsx';
import classes from './response-forms.module.css';
import type { ReviewActions } from './review-actions.ts';
import type { Review } from './use-review.ts';

interface ResponseFormsProps extends Pick<Review, 'facts' | 'saves' | 'save'> {
  readonly councils: readonly CouncilOption[];
  readonly actions: ReviewActions;
}

/** The forms for council, reference, date and re-use of a response under review. */
export function ResponseForms({ facts, councils, saves, save, actions }: ResponseFormsProps) {
  const responseId = facts.id;
  return (
    <>
      <CouncilPicker
        facts={facts}
        councils={councils}
        save={saves.council}
        onChoose={(councilId) =>
          void save('council', (now) =>
            actions.chooseCouncil({ responseId, seenCouncilId: now.council?.id ?? null, councilId }),
          )
        }
        onAdd={(council) =>
          save('council', (now) =>
            actions.addCouncil({ responseId, seenCouncilId: now.council?.id ?? null, council }),
          )
        }
      />
      <DetailsPanel
        facts={facts}
        save={saves.details}
        onSave={(details) =>
          save('details', ({ reference, responseDate, reuse }) =>
            actions.setDetails({ responseId, seen: { reference, responseDate, reuse }, details }),
          )
        }
      />
    </>
  );
}

/** Council, reference, date and re-use of a response that is not under review. */
export function ResponseFacts({ facts }: { readonly facts: ReviewFacts }) {
  const rows: readonly (readonly [string, string])[] = [
    ['Council', facts.council?.name ?? 'Not recognised'],
    ['Reference', facts.reference ?? 'Not stated'],
    ['Date of the response', facts.responseDate ? formatDate(facts.responseDate) : 'Not stated'],
    ['Re-use', facts.reuse ? REUSE_LABELS[facts.reuse] : 'Nothing said'],
  ];
  return (
    <dl className={classes.facts}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
