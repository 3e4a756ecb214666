import { councilsInWords } from '#lib/comparison/coverage.ts';
import type { Summary } from '#lib/comparison/summary.ts';
import { formatDate } from '#lib/domain/format-value.ts';
import { DeliverySplit } from './delivery-split.tsx';
import classes from './summary-strip.module.css';

const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

interface Props {
  readonly summary: Summary;
  /** How many councils are published, without any filter. */
  readonly published: { readonly all: number; readonly samples: number };
  /** How many councils the register of the United Kingdom holds. */
  readonly registered: number;
}

/** The first answers: how many councils, how they deliver, how many referrals, what ends soon. */
export function SummaryStrip({ summary, published, registered }: Props) {
  const { councils, deliveryModels, referrals, endingSoon } = summary;
  const real = published.all - published.samples;
  const origin = [
    real > 0 ? `${real} of the UK’s ${registered}` : null,
    published.samples > 0
      ? `${published.samples} fictional ${published.samples === 1 ? 'sample' : 'samples'}`
      : null,
  ].filter((part) => part !== null);
  const total = referrals.councils > 0 ? `${WHOLE.format(referrals.total)} in all; ` : '';
  return (
    <dl className={classes.strip}>
      <Figure
        name={councils < published.all ? 'Councils that match' : 'Councils answered'}
        value={WHOLE.format(councils)}
      >
        {councils < published.all ? `of ${councilsInWords(published.all)} published` : origin.join(' and ')}
      </Figure>
      <div className={classes.wide}>
        <dt>Delivery</dt>
        <dd className={classes.split}>
          <DeliverySplit model={deliveryModels} />
        </dd>
      </div>
      <Figure
        name="Median referrals in a year"
        value={referrals.median === null ? 'No figures' : WHOLE.format(referrals.median)}
      >
        {`${total}${referrals.councils} of ${councilsInWords(councils)} gave a number`}
      </Figure>
      <Figure name="Contracts ending within 12 months" value={WHOLE.format(endingSoon.contracts)}>
        {`of ${endingSoon.of} with a known end; until ${formatDate(endingSoon.until)}`}
      </Figure>
    </dl>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  /** What the figure rests on. */
  readonly children: string;
}

function Figure({ name, value, children }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={classes.value}>{value}</dd>
      <dd className={classes.basis}>{children}</dd>
    </div>
  );
}
