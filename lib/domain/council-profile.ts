import type { StoredContract } from './contract.ts';
import type { ResponseDetails } from './foi-response.ts';
import type { Judgements } from './review.ts';
import type { ReviewAnswer, ReviewDocument, StoredCouncil } from './review-response.ts';

/** One response of a council as it was published: the values of then, with the words that prove them. */
export interface PublishedResponse extends ResponseDetails {
  readonly id: string;
  readonly isSample: boolean;
  /** False for an earlier response that a newer one superseded. */
  readonly isCurrent: boolean;
  /** ISO instant. */
  readonly publishedAt: string;
  readonly documents: readonly ReviewDocument[];
  readonly answers: readonly ReviewAnswer[];
  readonly contracts: readonly StoredContract[];
  readonly judgements: Judgements;
}

/** A response of a council in its history. */
export interface PastResponse extends ResponseDetails {
  readonly id: string;
  readonly isCurrent: boolean;
  /** ISO instant. */
  readonly publishedAt: string;
}

/** What the public page of a council shows. */
export interface CouncilProfile {
  readonly council: StoredCouncil;
  /** The response asked for, or the current one; null if the council has none published. */
  readonly response: PublishedResponse | null;
  /** Every response that is or was published, newest first. */
  readonly history: readonly PastResponse[];
}

/** A council in the list of all councils. */
export interface CouncilListEntry
  extends Pick<StoredCouncil, 'slug' | 'name' | 'type' | 'region' | 'isSample'> {
  /** When its current response was written, null if unknown or none. */
  readonly responseDate: string | null;
  readonly hasAnswered: boolean;
}
