import type { BarChartModel } from '#lib/comparison/charts/bar-chart.ts';
import type { ContractsChartModel } from '#lib/comparison/charts/contracts.ts';
import { DELIVERY_MODELS } from '#lib/domain/questionnaire/options.ts';
import { BarChartFigure } from './bar-chart-figure.tsx';
import classes from './charts-grid.module.css';
import { ContractsFigure } from './contracts-figure.tsx';
import './palette.css';

export interface ChartModels {
  readonly deliveryModels: BarChartModel;
  readonly providers: BarChartModel;
  readonly contracts: ContractsChartModel;
  readonly referrals: BarChartModel;
}

const DELIVERY_COLOURS = Object.fromEntries(
  DELIVERY_MODELS.map(({ value }) => [value, `var(--delivery-${value})`]),
);

/** The charts of the comparison, all of the same councils as the table. */
export function ChartsGrid({ charts }: { readonly charts: ChartModels }) {
  return (
    <section className={classes.charts} aria-labelledby="charts">
      <h2 id="charts" className={classes.heading}>
        Charts
      </h2>
      <div className={classes.column}>
        <BarChartFigure model={charts.deliveryModels} colours={DELIVERY_COLOURS} />
        <ContractsFigure model={charts.contracts} />
      </div>
      <div className={classes.column}>
        <BarChartFigure model={charts.providers} />
        <BarChartFigure model={charts.referrals} />
      </div>
    </section>
  );
}
