import type { Coverage } from '../coverage.ts';

/** One bar: what it stands for and how long it is. */
export interface Bar {
  /** Identifies the bar in its chart: an option, a name, the slug of a council. */
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** The value as it is written ("about 320", "12 councils, 50%"). */
  readonly text: string;
  /** What belongs to it without being drawn (the period of a count), for the table; may be empty. */
  readonly note: string;
}

/** Bars from a common zero, longest or first on top. What is missing is in the coverage, never a bar. */
export interface BarChartModel {
  readonly title: string;
  /** What the length of a bar counts ("Councils"). */
  readonly measure: string;
  /** What a bar stands for ("Provider"). */
  readonly subject: string;
  readonly coverage: Coverage;
  /** All the bars; the table shows every one. */
  readonly bars: readonly Bar[];
  /** How many of them are drawn; the first ones. */
  readonly drawn: number;
  /** Heading of the notes in the table, or null if no bar has one. */
  readonly noteHeading: string | null;
}
