import type { Provision } from '#lib/domain/provision.ts';
import { membersOf } from '../cell-values.ts';
import { coverageOf } from '../coverage.ts';
import type { BarChartModel } from './bar-chart.ts';

const MOST_DRAWN = 15;

/** How many councils each provider serves. A council with two providers counts for both. */
export function providersChart(provisions: readonly Provision[]): BarChartModel {
  const councilsByProvider = new Map<string, string[]>();
  for (const provision of provisions) {
    for (const provider of membersOf(provision, 'providers')) {
      councilsByProvider.set(provider, [...(councilsByProvider.get(provider) ?? []), provision.council.name]);
    }
  }
  const bars = [...councilsByProvider]
    .map(([provider, councils]) => ({
      key: provider,
      label: provider,
      value: councils.length,
      text: String(councils.length),
      note: councils.join(', '),
    }))
    .sort((one, other) => other.value - one.value || one.label.localeCompare(other.label, 'en-GB'));
  return {
    title: 'Providers by number of councils',
    subject: 'Provider',
    measure: 'Councils',
    coverage: coverageOf(provisions.map((provision) => provision.cells.providers.status)),
    bars,
    drawn: Math.min(bars.length, MOST_DRAWN),
    noteHeading: 'Which',
  };
}
