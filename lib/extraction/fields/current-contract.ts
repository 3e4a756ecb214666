import type { Sentence } from '../segment/elements.ts';

const FORMER =
  /\b(?:previous(?:ly)?|prior|former(?:ly)?|predecessor|outgoing|earlier|last|old)\s(?:\w+\s){0,2}?(?:contract|provider|supplier|contractor|agreement|arrangement|company)s?\b|\b(?:previously|formerly)\s(?:\w+\s){0,2}(?:provided|delivered|held|supplied|run|with|by)\b|\b(?:prior to|before) (?:that|this|then)\b|\breplaced\b.{0,40}\bwhich\b/i;
const PAST =
  /\b(?:provider|supplier|contractor|contract|service|agreement)\b[^.]{0,60}\b(?:was|were|had been)\b/i;
const PRESENT = /\b(?:current|present|new|existing)\b|\b(?:now|is|are|currently)\b/i;
const CURRENT =
  /\b(?:current|present|new|existing)\s(?:\w+\s){0,2}?(?:provider|supplier|contractor|contract|agreement|company)\b/i;
/** "With effect from 1 November 2025 the provider is …" */
const IS_NOW = /\b(?:provider|supplier|contractor|contract|agreement) is\b/i;

/** `sentences` without those about a contract or a provider that the current one has replaced. */
export function ofCurrentContract(sentences: readonly Sentence[]): Sentence[] {
  const namesCurrent = sentences.some(({ text }) => CURRENT.test(text) || IS_NOW.test(text));
  return sentences.filter(({ text }) => {
    if (FORMER.test(text) && !CURRENT.test(text)) return false;
    return !namesCurrent || !PAST.test(text) || PRESENT.test(text);
  });
}
