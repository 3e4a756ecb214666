import type { ContractBar } from '#lib/comparison/charts/contracts.ts';
import type { IsoDate } from '#lib/domain/iso-date.ts';

/** Dates as days from the first of January on which the scale begins. */
interface TimeScale {
  readonly daysOf: (date: IsoDate) => number;
  /** Length of the scale. */
  readonly days: number;
  readonly ticks: readonly { readonly days: number; readonly label: string }[];
}

const MOST_TICKS = 7;
const MS_PER_DAY = 86_400_000;

const yearOf = (date: IsoDate) => Number(date.slice(0, 4));
const dayNumber = (date: IsoDate) => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;

/** A scale of whole years that holds every contract and today. */
export function timeScale(bars: readonly ContractBar[], today: IsoDate): TimeScale {
  const years = [today, ...bars.flatMap((bar) => [bar.start, bar.end, bar.latestEnd ?? bar.end])].map(yearOf);
  const firstYear = Math.min(...years);
  const afterLastYear = Math.max(...years) + 1;
  const first = dayNumber(`${firstYear}-01-01`);
  const daysOf = (date: IsoDate) => dayNumber(date) - first;
  const step = Math.ceil((afterLastYear - firstYear) / MOST_TICKS);
  const ticks = Array.from({ length: Math.floor((afterLastYear - firstYear) / step) + 1 }, (_, index) => {
    const year = firstYear + index * step;
    return { days: daysOf(`${year}-01-01`), label: String(year) };
  });
  return { daysOf, days: daysOf(`${afterLastYear}-01-01`), ticks };
}
