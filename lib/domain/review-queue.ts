import type { ResponseState } from './foi-response.ts';
import type { IsoDate } from './iso-date.ts';
import type { Detail } from './review.ts';

/** One response in the review queue. */
export interface QueueEntry {
  readonly id: string;
  readonly state: ResponseState;
  readonly councilName: string | null;
  readonly authorityRead: string | null;
  readonly reference: string | null;
  readonly responseDate: IsoDate | null;
  readonly isSample: boolean;
  readonly fileNames: readonly string[];
  /** ISO instants. */
  readonly createdAt: string;
  readonly publishedAt: string | null;
  /** Why it was rejected, or null. */
  readonly reason: string | null;
  readonly fieldsToCheck: number;
  readonly detailsToCheck: readonly Detail[];
}

/** A file that could not be read. */
export interface FailedDocument {
  readonly id: string;
  readonly fileName: string;
  readonly reason: string;
  /** ISO instant. */
  readonly acceptedAt: string;
}

export interface ReviewQueue {
  readonly waiting: readonly QueueEntry[];
  readonly failed: readonly FailedDocument[];
  readonly finished: readonly QueueEntry[];
  /** How many files are still waiting to be read. */
  readonly beingRead: number;
}

const MINUTE_MS = 60_000;

/** The time since `since` in words: "less than a minute", "12 minutes", "3 days". */
export function describeAge(since: string, now: Date): string {
  const minutes = Math.floor((now.getTime() - Date.parse(since)) / MINUTE_MS);
  const words = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;
  if (minutes < 1) return 'less than a minute';
  if (minutes < 60) return words(minutes, 'minute');
  if (minutes < 60 * 24) return words(Math.floor(minutes / 60), 'hour');
  return words(Math.floor(minutes / (60 * 24)), 'day');
}
