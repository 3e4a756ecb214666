import { findDates } from '../kinds/dates.ts';
import type { Span } from '../span.ts';
import type { ProviderMention } from './provider-mentions.ts';

/** "Acme Ltd (schools)", but not "Acme (UK) Ltd" */
const IN_BRACKETS = /^\s{0,2}\(([^()]{3,80})\)(?!\s?(?:Ltd|Limited|PLC|LLP|CIC)\b)/i;
/** "Lot 1 (schools) - Acme Ltd", "Corporate staff: Acme Ltd" */
const AS_LABEL = /^[\s•*-]{0,4}([A-Za-z][^:|]{2,60}?)\s{0,3}(?::|\s-|\|)\s{0,3}(?:the\s)?$/;
/** "Acme Ltd for school staff", "Acme Ltd covers the north of the county" */
const IN_WORDS =
  /^.{0,40}?\b(?:for|covers?|covering|(?:to )?(?:provid|deliver)(?:es?|ing)|in respect of)\s(?:the\s)?([a-z][^,.;:()]{2,80}?)(?=\s(?:from|since|until|between|under|with|to\s\d|and|which|was|is|ran|runs|started|commenced)\b|[,.;:()]|$)/i;
/** Labels that name the kind of answer, and brackets that name the provider again. */
const NO_SCOPE =
  /\b(?:providers?|suppliers?|contractors?|compan(?:y|ies)|names?|contracts?|terms?|periods?|durations?|start\w*|end\w*|expir\w*|current\w*|previous\w*|former\w*|years?|months?|answer|response|yes|formerly|trading|known|part of|ltd|limited|registered|external\w*|council|us|it|them|this|these)\b/i;
const ABBREVIATION = /^["']|^[A-Z0-9&]{2,8}$/;

function isScope(words: string): boolean {
  return !NO_SCOPE.test(words) && !ABBREVIATION.test(words) && findDates(words).length === 0;
}

/** Where `text` says what the contract with the provider of `mention` covers, as offsets into `text`; null if it does not. */
export function findScope(text: string, mention: ProviderMention): Span | null {
  const after = text.slice(mention.end);
  const before = text.slice(0, mention.start);
  for (const [pattern, words, offset] of [
    [IN_BRACKETS, after, mention.end],
    [AS_LABEL, before, 0],
    [IN_WORDS, after, mention.end],
  ] as const) {
    const match = pattern.exec(words);
    const scope = match?.[1]?.trim();
    if (!match || !scope || !isScope(scope)) continue;
    const start = offset + match.index + match[0].lastIndexOf(scope);
    return { start, end: start + scope.length };
  }
  return null;
}
