import type { Status } from '#lib/domain/field-value.ts';
import { describeCell } from '#lib/domain/format-value.ts';
import type { IsoDate } from '#lib/domain/iso-date.ts';
import type { Provision } from '#lib/domain/provision.ts';
import { getField } from '#lib/domain/questionnaire/questionnaire.ts';
import { dateOf } from '../cell-values.ts';
import { type Coverage, coverageOf } from '../coverage.ts';

/** The contract of one council: its term, and how far extensions could take it. */
export interface ContractBar {
  /** Slug of the council. */
  readonly key: string;
  readonly label: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** Later than `end`; null if there is no extension left, or nothing is known of one. */
  readonly latestEnd: IsoDate | null;
  readonly provider: string;
  /** Start, end and latest end as written, or why there is none. */
  readonly texts: { readonly start: string; readonly end: string; readonly latestEnd: string };
}

export interface ContractsChartModel {
  readonly title: string;
  readonly coverage: Coverage;
  /** All the contracts, by end; the table shows every one. */
  readonly bars: readonly ContractBar[];
  /** Keys of those that are drawn: the ones that end next. */
  readonly drawn: readonly string[];
  readonly today: IsoDate;
}

const MOST_DRAWN = 20;

/** A contract can be drawn if both its dates are known; otherwise the reason is that of the date missing. */
function statusOf({ cells }: Provision): Status {
  return cells.contractEnd.status === 'answered' ? cells.contractStart.status : cells.contractEnd.status;
}

function contractBar(provision: Provision): ContractBar | null {
  const { council, cells } = provision;
  const start = dateOf(provision, 'contractStart');
  const end = dateOf(provision, 'contractEnd');
  if (start === null || end === null) return null;
  const latestEnd = dateOf(provision, 'contractLatestEnd');
  return {
    key: council.slug,
    label: council.name,
    start,
    end,
    latestEnd: latestEnd !== null && latestEnd > end ? latestEnd : null,
    provider: describeCell(getField('providers'), cells.providers),
    texts: {
      start: describeCell(getField('contractStart'), cells.contractStart),
      end: describeCell(getField('contractEnd'), cells.contractEnd),
      latestEnd: describeCell(getField('contractLatestEnd'), cells.contractLatestEnd),
    },
  };
}

const byEnd = (one: ContractBar, other: ContractBar) =>
  one.end.localeCompare(other.end) || one.label.localeCompare(other.label, 'en-GB');

/** Contracts from start to end, with the extension that is open and today's date. */
export function contractsChart(provisions: readonly Provision[], today: IsoDate): ContractsChartModel {
  const bars = provisions
    .map(contractBar)
    .filter((bar) => bar !== null)
    .sort(byEnd);
  const running = bars.filter((bar) => bar.end >= today);
  const ended = bars.filter((bar) => bar.end < today).reverse();
  return {
    title: 'Contracts over time',
    coverage: coverageOf(provisions.map(statusOf)),
    bars,
    drawn: [...running, ...ended]
      .slice(0, MOST_DRAWN)
      .sort(byEnd)
      .map((bar) => bar.key),
    today,
  };
}
