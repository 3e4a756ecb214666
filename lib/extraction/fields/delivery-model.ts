import { CONFIDENT, type FieldContext, type Finding, found, LIKELY, SURE } from './reading.ts';

const NO_SERVICE =
  /\b(?:(?:do|does|did) not|don't|doesn't|no longer)\s(?:currently\s|presently\s)?(?:provide|offer|deliver|have|operate|commission|run|supply)\b.{0,80}\b(?:physio\w*|service)\b|\bno (?:employee |staff |occupational )?(?:physiotherapy|such) (?:service|provision)/i;
/** Names one way of delivery only to deny it: "does not provide physiotherapy in-house". */
const DENIES_ONE_WAY = /\b(?:do|does) not\b(?!.*\beither\b).{0,60}\bin[- ]?house\b(?!.{0,20}\bor\b)/i;
const DENIED =
  /\b(?:not|no|never|neither|rather than|instead of)\s(?:\w+\s){0,3}(?:in[- ]?house|internal(?:ly)?|external(?:ly)?|outsourced|commissioned)\b|\bnot employ\b.{0,30}physio\w*/gi;
const HYBRID =
  /\bhybrid\b|^an? (?:mix|mixture|combination)\b|\b(?:mix|mixture|combination|blend) of\b|^both\b|\bboth (?:in[- ]?house|internal|external)/i;
const INTERNAL =
  /\bin[- ]?house\b|\binternal(?:ly)?\b|\bemploys?\b.{0,40}\bphysio|\b(?:own|employed) physio|\bdirectly employed\b|\bby council (?:employees|staff)/i;
const EXTERNAL =
  /\bexternal(?:ly)?\b|\boutsourc|\bcommissioned\b|\bcontracted out\b|\bthird[- ]party\b|\b(?:provider|contractor|supplier)\b/i;

/** How physiotherapy reaches staff: in-house, external, hybrid, or not at all. */
export function readDeliveryModel({ own, general }: FieldContext): Finding | null {
  const sentences = [...own, ...general].sort((a, b) => a.start - b.start);
  for (const sentence of sentences) {
    const { text } = sentence;
    const all = (value: string, confidence: number) => found(value, sentence, 0, text.length, confidence);
    if (NO_SERVICE.test(text) && !DENIES_ONE_WAY.test(text)) return all('none', CONFIDENT);
    if (HYBRID.test(text)) return all('hybrid', SURE);
    const affirmed = text.replaceAll(DENIED, '');
    const internal = INTERNAL.test(affirmed);
    const external = EXTERNAL.test(affirmed);
    if (internal && external) return all('hybrid', LIKELY);
    if (internal) return all('in_house', SURE);
    if (external) return all('external', SURE);
  }
  return null;
}
