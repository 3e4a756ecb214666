import type { AnyOfId } from './filters.ts';

/** A value of a filter and how many councils have it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** The counts of the filters asked for, most councils first. */
export type FacetCounts = Readonly<Partial<Record<AnyOfId, readonly FacetCount[]>>>;
