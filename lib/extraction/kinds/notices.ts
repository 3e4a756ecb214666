import type { Status } from '#lib/domain/field-value.ts';
import { findCitations, type Law } from './exemptions.ts';

/** Words that say why there is no value. */
export interface Notice {
  readonly status: Exclude<Status, 'answered' | 'narrative' | 'not_answered'>;
  readonly exemptions: readonly string[];
}

const NOT_APPLICABLE =
  /\bnot[- ]applicable\b|(?<![\w/])n\s?\/\s?a\b|^n\.?a\.?$|\b(?:(?:does|do|is|would|are)(?: therefore)? not|(?:does|do|is|would|are)n't) (?:\w+ )?(?:apply|arise|relevant|applicable)\b|\bfalls? away\b|\bno longer applicable\b|\bnone of (?:this |these |question ).{0,40}\b(?:applicable|applies|apply)\b|\binapplicable\b/i;

const HOLD =
  '(?:hold|held|holding|record|records|recorded|collect|collected|collate|collated|capture|captured|keep|kept|monitor|monitored|track|tracked|retain|retained|maintain|maintained|have access to|measured?|available|quantified|known)';
const NOT_HELD: readonly RegExp[] = [
  /\bh(?:old|olds|ave|as) no (?:recorded |relevant |such )?(?:information|data|records?|figures?)\b/i,
  new RegExp(
    String.raw`(?:\b(?<!kept (?:and|or) )(?:not|never|nor|neither|(?:do|does|did|is|are|was|were|has|have|ca|wo)n'?t))\s(?:\w+\s){0,3}${HOLD}\b`,
    'i',
  ),
  /\bno (?:recorded |relevant |such |specific |central |separate )?(?:information|data|records?|figures?|breakdown|statistics)\b(?:.{0,40}\b(?:held|kept|available|recorded|collected|exists?)\b|.{0,3}$)/i,
  /\b(?:information|data|figures?|records?|breakdown) (?:is |are |was |were )?not (?:\w+ )?(?:held|recorded|collected|available|kept)\b/i,
  /\b(?:we|council|it) (?:do|does|did) not (?:currently |routinely |centrally )?(?:have|possess) (?:this|that|the|any|these|such) (?:\w+ )?(?:information|data|figures?|breakdown|detail)/i,
  /\b(?:unable|not possible|not able|cannot|can't|could not) (?:to )?(?:be )?(?:provide|report|extract|split|break|separate|identif|determin|supply|supplied|quantif)\w*\b/i,
  /\bno\s(?:\w+[\s,]+){1,8}(?:is|are|was|were)\s(?:\w+\s)?(?:held|recorded|collected|kept|monitored|collated|captured)\b/i,
  /(?:\bnot|n't) (?:\w+ ){0,2}(?:calculate|calculated|work out|worked out|compile|compiled|analysed?|reported on)\b/i,
  /^none (?:\w+ ){0,2}(?:held|collected|recorded|kept)\b/i,
  /^(?:unknown|not known|not held|none held|no data|no information)\b/i,
  /\b(?:don't|do not|does not|doesn't|didn't|did not) (?:\w+ )?(?:have|get|receive|possess|distinguish|differentiate) (?:\w+ ){0,4}(?:that|this|it|information|data|figures?|breakdown|split|between|numbers?|statistics|records?|proportions?|averages?)\b/i,
  /\bno (?:\w+ )?(?:figures?|records?|statistics|data|breakdown|information|averages?) (?:\w+ ){0,4}(?:held|kept|recorded|collected|available|exists?|given|provided)\b/i,
  /(?:\bnot|n't) (?:break|split|separate|differentiate|analyse) (?:\w+ ){0,3}(?:down|out|this|these|them|it|between|by)\b/i,
  /\b(?:do|does|did)(?: not|n'?t) (?:\w+ )?report on (?:this|that|these|it)\b/i,
  /\b(?:are|is) not (?:told|informed|advised|given|supplied|provided with|notified)\b/i,
  /\bnot required to (?:tell|report|provide|record|supply|collect)\b/i,
  /\b(?:is|are)(?:n't| not) (?:a )?separate (?:figure|budget|cost|price|sum)/i,
  /\b(?:there is|there's|have|has|having) no (?:separate|specific|dedicated|individual|information|figures?|record|breakdown|average)\b/i,
  /\b(?:does not|doesn't|do not|don't) (?:\w+ )?have (?:a |any )?(?:separate|specific|dedicated|individual) (?:\w+ )?(?:budget|figure|cost)/i,
  /\bno (?:separate|specific|dedicated|individual|standalone) (?:\w+ )?(?:budget|figure|cost|price|sum)\b/i,
  /\bnot (?:separately |individually )?(?:broken down|identifiable|reportable|disaggregated|split out)\b/i,
];

const REFUSED =
  /\b(?:exempt(?:ed|ion|ions)?|withh(?:eld|old|olding)|refus(?:e|ed|al|ing)|not (?:be )?(?:disclos|releas)\w*|commercially (?:sensitive|confidential)|commercial(?:ly)?[- ]in[- ]confidence|unable to disclose|cost limit|appropriate limit|vexatious)\b/i;

const ELSEWHERE =
  /\b(?:see|visit|refer to|accessed|viewed|found|published|available|accessible|obtained?)\b.{0,100}\b(?:web ?sites?|web ?pages?|contracts? registers?|contracts finder|find a tender|public contracts scotland|sell2wales|portals?|online|publication scheme|open data|www\.|https?:)|\b(?:already|otherwise|reasonably) (?:published|accessible|available|in the public domain)\b|\bin the public domain\b|\baccessible (?:to you )?by other means\b/i;

/** What `sentence` says about the absence of a value under `law`, or null if it says nothing of the kind. */
export function findNotice(sentence: string, law: Law): Notice | null {
  const text = sentence.slice(0, 1500);
  const cited = findCitations(text, law);
  const notHeld = cited.notHeld || saysNotHeld(text);
  // A section 17 notice may refuse in form and still say that nothing is held.
  if (notHeld && cited.refusing.length === 0) return { status: 'not_held', exemptions: [] };
  if (cited.elsewhere.length > 0) return { status: 'elsewhere', exemptions: cited.elsewhere };
  if (cited.refusing.length > 0) return { status: 'withheld', exemptions: cited.refusing };
  if (NOT_APPLICABLE.test(text.trim())) return { status: 'not_applicable', exemptions: [] };
  if (REFUSED.test(text)) return { status: 'withheld', exemptions: [] };
  return ELSEWHERE.test(text) ? { status: 'elsewhere', exemptions: [] } : null;
}

/** True if `sentence` says that the information is not held, recorded or collected. */
export function saysNotHeld(sentence: string): boolean {
  return NOT_HELD.some((pattern) => pattern.test(sentence));
}

/** True if `sentence` refuses information, with or without naming a section. */
export function saysRefused(sentence: string): boolean {
  return REFUSED.test(sentence);
}
