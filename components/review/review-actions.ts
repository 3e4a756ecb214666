import type { FieldReading } from '#lib/domain/field-value.ts';
import type { ResponseDetails } from '#lib/domain/foi-response.ts';
import type { NewCouncil } from '#lib/domain/new-council.ts';
import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import type { ReviewFacts, ReviewOutcome } from '#lib/domain/review-response.ts';

interface OfResponse {
  readonly responseId: string;
}

export interface DecideFieldInput extends OfResponse {
  readonly fieldId: FieldId;
  readonly seenId: string | null;
  readonly documentId: string;
  readonly reading: Pick<FieldReading, 'status' | 'value' | 'evidence' | 'exemptions'>;
}

export interface SetDetailsInput extends OfResponse {
  readonly seen: ResponseDetails;
  readonly details: ResponseDetails;
}

export interface ChooseCouncilInput extends OfResponse {
  readonly seenCouncilId: string | null;
  readonly councilId: string;
}

export interface AddCouncilInput extends OfResponse {
  readonly seenCouncilId: string | null;
  readonly council: NewCouncil;
}

export interface PublishInput extends OfResponse {
  readonly revision: number;
}

export interface RejectInput extends OfResponse {
  readonly reason: string;
}

/** How publishing ended, and how the response stands now. */
export interface PublishResult {
  /** Why it was not published, as a sentence; null if it was. */
  readonly problem: string | null;
  readonly facts: ReviewFacts | null;
}

/** What the review page asks the server to do. */
export interface ReviewActions {
  readonly decideField: (input: DecideFieldInput) => Promise<ReviewOutcome>;
  readonly setDetails: (input: SetDetailsInput) => Promise<ReviewOutcome>;
  readonly chooseCouncil: (input: ChooseCouncilInput) => Promise<ReviewOutcome>;
  readonly addCouncil: (input: AddCouncilInput) => Promise<ReviewOutcome>;
  readonly publish: (input: PublishInput) => Promise<PublishResult>;
  readonly reject: (input: RejectInput) => Promise<ReviewOutcome>;
  readonly returnToReview: (input: OfResponse) => Promise<ReviewOutcome>;
}
