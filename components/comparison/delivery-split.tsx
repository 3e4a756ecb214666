import type { BarChartModel } from '#lib/comparison/charts/bar-chart.ts';
import { coverageWords } from '#lib/comparison/coverage.ts';
import '../charts/palette.css';
import classes from './delivery-split.module.css';

/** The shares of the delivery models as one bar, with the counts in words under it. */
export function DeliverySplit({ model }: { readonly model: BarChartModel }) {
  const { bars, coverage } = model;
  return (
    <>
      <div className={classes.bar} aria-hidden>
        {bars
          .filter((bar) => bar.value > 0)
          .map((bar) => (
            <span key={bar.key} style={{ flexGrow: bar.value, background: `var(--delivery-${bar.key})` }} />
          ))}
      </div>
      <ul className={classes.legend}>
        {bars.map((bar) => (
          <li key={bar.key}>
            <span className={classes.mark} style={{ background: `var(--delivery-${bar.key})` }} aria-hidden />
            {bar.label} <strong>{bar.value}</strong>
          </li>
        ))}
        {coverage.missing.length > 0 && <li className={classes.missing}>{coverageWords(coverage)}</li>}
      </ul>
    </>
  );
}
