import { type ContractTerms, readContractTerms } from './contract-terms.ts';
import { CONFIDENT, type FieldContext, type Finding, LIKELY, SURE } from './reading.ts';

const FORMER =
  /\b(?:previous(?:ly)?|former(?:ly)?|predecessor|outgoing)\s(?:contract|provider|supplier|agreement)/i;
/** In prose, sentences that are about the contract of the service. */
const ABOUT_CONTRACT = /\b(?:contract|agreement|exten(?:d|sion)|term)\b/i;
/** In prose, the answer to the question about expiry, which has a field of its own. */
const ABOUT_EXPIRY = /\bdue to (?:expire|be re-?tendered)\b/i;

function termsOf({ all, segment }: FieldContext): ContractTerms {
  const sentences = all.filter(({ text }) => !FORMER.test(text));
  if (segment.origin !== 'prose') return readContractTerms(sentences);
  return readContractTerms(
    sentences.filter(({ text }) => ABOUT_CONTRACT.test(text) && !ABOUT_EXPIRY.test(text)),
  );
}

function findingOf(term: ContractTerms[keyof ContractTerms], derivedConfidence: number): Finding | null {
  if (!term) return null;
  if (term.derivation === null) return { value: term.date, spans: term.spans, confidence: SURE };
  return { value: term.date, spans: term.spans, confidence: derivedConfidence, derivation: term.derivation };
}

/** The first day of the contract. */
export function readContractStart(context: FieldContext): Finding | null {
  return findingOf(termsOf(context).start, CONFIDENT);
}

/** The last day of the term agreed now: stated, or start + length + extensions taken up. */
export function readContractEnd(context: FieldContext): Finding | null {
  return findingOf(termsOf(context).end, CONFIDENT);
}

/** The last day if every extension is used. */
export function readContractLatestEnd(context: FieldContext): Finding | null {
  return findingOf(termsOf(context).latestEnd, LIKELY + 0.1);
}
