import { describeCell } from '#lib/domain/format-value.ts';
import type { Provision } from '#lib/domain/provision.ts';
import { getField } from '#lib/domain/questionnaire/questionnaire.ts';
import { quantityOf } from '../cell-values.ts';
import { coverageOf } from '../coverage.ts';
import type { BarChartModel } from './bar-chart.ts';

const MOST_DRAWN = 20;

/** Referrals in a year by council, most first. */
export function referralsChart(provisions: readonly Provision[]): BarChartModel {
  const bars = provisions
    .flatMap((provision) => {
      const quantity = quantityOf(provision, 'referralCount');
      if (quantity === null) return [];
      const { council, cells } = provision;
      return {
        key: council.slug,
        label: council.name,
        value: quantity.value,
        text: describeCell(getField('referralCount'), cells.referralCount),
        note: describeCell(getField('referralPeriod'), cells.referralPeriod),
      };
    })
    .sort((one, other) => other.value - one.value || one.label.localeCompare(other.label, 'en-GB'));
  return {
    title: 'Referrals in a year',
    subject: 'Council',
    measure: 'Referrals',
    coverage: coverageOf(provisions.map((provision) => provision.cells.referralCount.status)),
    bars,
    drawn: Math.min(bars.length, MOST_DRAWN),
    noteHeading: 'Period',
  };
}
