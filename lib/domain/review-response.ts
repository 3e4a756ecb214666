import type { StoredContract } from './contract.ts';
import type { Council } from './council.ts';
import type { Answer } from './extracted-response.ts';
import type { ResponseDetails, ResponseState } from './foi-response.ts';
import { type Checks, type Judgements, listChecks } from './review.ts';

/** A council of the store: the register's facts, and whether it is a fictional one of the sample set. */
export interface StoredCouncil extends Council {
  readonly id: string;
  readonly isSample: boolean;
}

/** A council as a reviewer may choose it. */
export type CouncilOption = Pick<StoredCouncil, 'id' | 'name' | 'type' | 'region'>;

/** One document of a response, with its canonical text (on a page, of a very long one only the beginning). */
export interface ReviewDocument {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteLength: number;
  /** Length of the whole text. */
  readonly characterCount: number;
  readonly text: string;
}

export interface ReviewAnswer extends Answer {
  readonly documentId: string;
}

/** What may change while a response is reviewed: its details, state and judgements. */
export interface ReviewFacts extends ResponseDetails {
  readonly id: string;
  readonly state: ResponseState;
  /** Rises with every change. */
  readonly revision: number;
  readonly isSample: boolean;
  readonly council: StoredCouncil | null;
  /** The council's name as it stands in the text. */
  readonly authorityRead: string | null;
  readonly detailsChecked: boolean;
  readonly rejectReason: string | null;
  readonly warnings: readonly string[];
  /** ISO instants. */
  readonly createdAt: string;
  readonly publishedAt: string | null;
  /** The council whose published provision was made from this response, or null. */
  readonly live: { readonly councilId: string; readonly slug: string } | null;
  /** Another response of the same council that is published now and would be replaced, or null. */
  readonly replaces: EarlierResponse | null;
  readonly judgements: Judgements;
}

/** A published response that another one may replace. */
export interface EarlierResponse {
  readonly responseId: string;
  readonly reference: string | null;
  /** ISO instant. */
  readonly publishedAt: string;
}

/** Everything that a reviewer sees of one response. */
export interface ReviewResponse extends ReviewFacts {
  readonly documents: readonly ReviewDocument[];
  readonly answers: readonly ReviewAnswer[];
  readonly contracts: readonly StoredContract[];
}

/** The part of a response that a change sends back to the page: everything but what was read and stays as it is. */
export function factsOf(response: ReviewResponse): ReviewFacts {
  const { documents: _texts, answers: _answers, contracts: _contracts, ...facts } = response;
  return facts;
}

/** What is left to check in a response. */
export function checksOf(facts: ReviewFacts): Checks {
  return listChecks({ ...facts, councilId: facts.council?.id ?? null });
}

/** How a change at review ended. `facts` are those of now, so that the page shows what is there. */
export type ReviewOutcome =
  | { readonly ok: true; readonly facts: ReviewFacts }
  | {
      readonly ok: false;
      readonly reason: 'no_such_response' | 'wrong_state' | 'invalid' | 'changed_since';
      /** A sentence for the reader: what is wrong and what to do. */
      readonly message: string;
      readonly facts: ReviewFacts | null;
    };
