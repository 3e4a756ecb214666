import type { Contract } from './contract.ts';
import type { Evidence } from './evidence.ts';
import type { FieldReading } from './field-value.ts';
import type { Reuse } from './foi-response.ts';
import type { IsoDate } from './iso-date.ts';
import type { FieldId, QuestionId } from './questionnaire/questionnaire.ts';

/** A fact about the response as a whole, with the words that prove it. */
export interface Identified<T> {
  readonly value: T;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** The council that wrote a response; `slug` is null if it is in no register. */
export interface IdentifiedCouncil extends Identified<string> {
  readonly gssCode: string | null;
  readonly slug: string | null;
}

/** The verbatim words that answer one question; several spans where an answer is spread over the text. */
export interface Answer {
  readonly questionId: QuestionId;
  readonly spans: readonly Evidence[];
}

/** Everything that extraction reads from one text. */
export interface ExtractedResponse {
  readonly authority: IdentifiedCouncil | null;
  readonly reference: Identified<string> | null;
  readonly responseDate: Identified<IsoDate> | null;
  readonly reuse: Identified<Reuse> | null;
  readonly answers: readonly Answer[];
  readonly fields: Readonly<Record<FieldId, FieldReading>>;
  /** Every contract or provider that is told of; one where the main fields tell of one. */
  readonly contracts: readonly Contract[];
  /** Plain sentences for the reviewer ("No council could be recognised."). */
  readonly warnings: readonly string[];
}
