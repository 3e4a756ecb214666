import type { Provision } from '#lib/domain/provision.ts';
import { DELIVERY_MODELS } from '#lib/domain/questionnaire/options.ts';
import { choiceOf } from '../cell-values.ts';
import { coverageOf } from '../coverage.ts';
import type { BarChartModel } from './bar-chart.ts';

const SHARE = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });

/** How many councils deliver in which way. A model that no council has keeps its place, with none. */
export function deliveryModelsChart(provisions: readonly Provision[]): BarChartModel {
  const coverage = coverageOf(provisions.map((provision) => provision.cells.deliveryModel.status));
  const models = provisions.map((provision) => choiceOf(provision, 'deliveryModel'));
  const bars = DELIVERY_MODELS.map(({ value, label }) => {
    const count = models.filter((model) => model === value).length;
    const share = coverage.answered === 0 ? '' : `, ${SHARE.format(count / coverage.answered)}`;
    return { key: value, label, value: count, text: `${count}${share}`, note: '' };
  });
  return {
    title: 'How physiotherapy is delivered',
    subject: 'Delivery model',
    measure: 'Councils',
    coverage,
    bars,
    drawn: bars.length,
    noteHeading: null,
  };
}
