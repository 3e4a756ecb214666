import { addMonths, formatISO, parseISO } from 'date-fns';
import type { IsoDate } from '#lib/domain/iso-date.ts';
import type { Provision } from '#lib/domain/provision.ts';
import { dateOf, quantityOf } from './cell-values.ts';
import type { BarChartModel } from './charts/bar-chart.ts';
import { deliveryModelsChart } from './charts/delivery-models.ts';

/** What a reader sees first: who answered, in which way they deliver, and two figures with what they rest on. */
export interface Summary {
  readonly councils: number;
  readonly deliveryModels: BarChartModel;
  readonly referrals: {
    /** How many councils gave a number that can be added up. */
    readonly councils: number;
    readonly total: number;
    /** Null if no council gave a number. */
    readonly median: number | null;
  };
  readonly endingSoon: {
    /** How many contracts end from today to twelve months on. */
    readonly contracts: number;
    /** How many councils gave the end of their contract. */
    readonly of: number;
    /** The last day that counts as soon. */
    readonly until: IsoDate;
  };
}

const SOON_MONTHS = 12;

/** The middle of `numbers`, or the mean of the two in the middle; null if there are none. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/**
 * The summary of `provisions` on the day `today`. Numbers known only as a bound ("fewer than 5") are left out of
 * total and median; nothing is counted as zero.
 */
export function summarise(provisions: readonly Provision[], today: IsoDate): Summary {
  const numbers = provisions.flatMap((provision) => {
    const quantity = quantityOf(provision, 'referralCount');
    const isNumber = quantity?.qualifier === 'exact' || quantity?.qualifier === 'approx';
    return isNumber ? [quantity.value] : [];
  });
  const ends = provisions.map((provision) => dateOf(provision, 'contractEnd')).filter((end) => end !== null);
  const until = formatISO(addMonths(parseISO(today), SOON_MONTHS), { representation: 'date' });
  return {
    councils: provisions.length,
    deliveryModels: deliveryModelsChart(provisions),
    referrals: {
      councils: numbers.length,
      total: numbers.reduce((sum, number) => sum + number, 0),
      median: medianOf(numbers),
    },
    endingSoon: {
      contracts: ends.filter((end) => end >= today && end <= until).length,
      of: ends.length,
      until,
    },
  };
}
