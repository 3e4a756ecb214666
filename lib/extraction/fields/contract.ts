import type { Sentence } from '../segment/elements.ts';
import { type ContractTerms, readContractTerms } from './contract-terms.ts';
import { ofCurrentContract } from './current-contract.ts';
import { CONFIDENT, type FieldContext, type Finding, LIKELY, SURE } from './reading.ts';

/** In prose, sentences that are about the contract of the service, and those that go on about it. */
const ABOUT_CONTRACT =
  /\b(?:contract\w*|agreement|arrangement|call-off|exten(?:d|sion)|renew\w*|term|(?:years?|months) from|start(?:s|ed)|began|commenced)\b/i;
/** Dates of what happened under it. */
const ABOUT_ELSE = /\breferr|\bsessions?\b|\bspen[dt]\b|£|\b(?:request|clarif\w+|working days)\b/i;
const NAMES_CONTRACT = /\b(?:contract\w*|agreement|call-off)\b/i;
const GOES_ON = /^(?:it|this|that|the (?:first|second|latest|initial))\b/i;
/** In prose, the answer to the question about expiry, which has a field of its own. */
const ABOUT_EXPIRY = /\bdue to (?:expire|end|finish|be re-?tendered|be re-?procured)\b/i;

function termsOf({ all, segment }: FieldContext): ContractTerms {
  const sentences = ofCurrentContract(all);
  if (segment.origin !== 'prose') return readContractTerms(sentences);
  const about: Sentence[] = [];
  for (const sentence of sentences) {
    if (ABOUT_ELSE.test(sentence.text) && !NAMES_CONTRACT.test(sentence.text)) continue;
    const goesOn = GOES_ON.test(sentence.text) && about.at(-1) === sentences[sentences.indexOf(sentence) - 1];
    if (ABOUT_CONTRACT.test(sentence.text) || (about.length > 0 && goesOn)) about.push(sentence);
  }
  const terms = readContractTerms(about.filter(({ text }) => !ABOUT_EXPIRY.test(text)));
  return terms.end ? terms : { ...terms, ...readContractTerms(about) };
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
