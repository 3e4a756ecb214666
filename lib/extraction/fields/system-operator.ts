import { onceAText } from '../kinds/once-a-text.ts';
import type { Sentence } from '../segment/elements.ts';
import type { Span } from '../span.ts';
import { providerPattern } from './provider-alias.ts';

/** One side that operates a system, by words of a sentence. */
export interface Operator extends Span {
  readonly who: 'council' | 'provider';
  /** 3: names who operates it; 2: who hosts or owns it; 1: whose it is called. */
  readonly strength: 1 | 2 | 3;
}

const COUNCIL = String.raw`(?:the\s|our\s(?:own\s)?|its\s(?:own\s)?|two\s|both\s|an?\s)*(?:councils?|authorit(?:y|ies)|we|us|ourselves|in-house|internally|occupational health|OH|HR|human resources|payroll|ICT|IT (?:team|department|service))(?:['\u2019]s)?(?:\s(?:own|two))?(?:\s(?:team|department|unit|service|staff))?`;
const GENERIC_PROVIDER = String.raw`(?:the\s|our\s|its\s|an?\s|their\s)*(?:external\s|current\s|occupational health\s|OH\s|physiotherapy\s|service\s)*(?:providers?|suppliers?|contractors?|compan(?:y|ies)|clinic)`;
const RUN = String.raw`(?:operat(?:e|es|ed)|run|runs|manag(?:e|es|ed)|administ(?:er|ers|ered)|maintain(?:s|ed)?|configur(?:e|es|ed)|looks?\safter|looked\safter|control(?:s|led)?)`;
const OWN = String.raw`(?:host(?:s|ed)?|own(?:s|ed)?|licen[sc](?:e|es|ed)|provide(?:s|d)|suppl(?:y|ies|ied)|held|ha(?:s|ve)|us(?:e|es)|belongs?)`;
const NOUN = String.raw`(?:\w+\s){0,3}(?:system|portal|platform|software|database|tool|app)\b`;

/** Who operates the system by the words of `sentence`. `providers` are known by name. */
export function operatorsIn({ text, start }: Sentence, providers: readonly string[]): Operator[] {
  const named = providerPattern(providers);
  const provider = named ? `(?:${GENERIC_PROVIDER}|${named})` : GENERIC_PROVIDER;
  return [...sideIn(text, start, 'provider', provider), ...sideIn(text, start, 'council', COUNCIL)];
}

type Pattern = readonly [RegExp, Operator['strength']];

/** How `party`, the source of a pattern, is said to operate, own or provide a system; the surest ways first. */
const patternsOf = onceAText((party): readonly Pattern[] => [
  // "Provider", "Operated by: the provider", "MyHR / Council", "MyMerrow (provider)".
  [
    new RegExp(
      String.raw`^\W{0,4}(?:operat\w+\W{1,3})?(?:by\s)?(?:both\s.{0,30})?\b${party}(?:['\u2019]?s? own)?\W{0,3}$`,
      'i',
    ),
    3,
  ],
  [
    new RegExp(
      String.raw`(?:\/\s?|\(|[-;,]\s)(?:(?:operated|run|managed)\s)?(?:by\s)?${party}(?:['\u2019]?s?\s(?:own\s)?(?:system|portal))?\s?(?:\)|$)`,
      'i',
    ),
    3,
  ],
  [new RegExp(String.raw`\b${RUN}\b[^.;()]{0,24}?\bby:?\s(?:both\s)?${party}\b`, 'i'), 3],
  [new RegExp(String.raw`\b${RUN}\b[^.;()]{0,24}?\bby:?\s[^.;()]{0,24}\band\s${party}\b`, 'i'), 3],
  [
    new RegExp(
      String.raw`\b${party}(?:\s(?:also|both|then|it|jointly|team|now|which|who)){0,2}(?:\s\w+\sand)?\s${RUN}\b`,
      'i',
    ),
    3,
  ],
  [new RegExp(String.raw`\b${OWN}\b[^.;()]{0,24}?\b(?:by|to):?\s${party}\b`, 'i'), 2],
  [new RegExp(String.raw`\b${party}(?:\s(?:also|both|it|now|which))?\s${OWN}\b`, 'i'), 2],
  [new RegExp(String.raw`\b${party}(?:['\u2019]s?)?\s(?:own\s)?${NOUN}`, 'i'), 1],
]);

function sideIn(text: string, at: number, who: Operator['who'], party: string): Operator[] {
  return patternsOf(party).flatMap(([pattern, strength]): Operator[] => {
    const match = pattern.exec(text.slice(0, 600));
    return match ? [{ who, strength, start: at + match.index, end: at + match.index + match[0].length }] : [];
  });
}
