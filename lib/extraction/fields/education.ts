import { findYesNo } from '../kinds/yes-no.ts';
import type { Sentence } from '../segment/elements.ts';
import { type Doer, doersIn } from './doers.ts';
import { providerPattern } from './provider-alias.ts';
import { CONFIDENT, type FieldContext, type Finding, found, foundIn, LIKELY, SURE } from './reading.ts';

const OFFERS_NONE =
  /(?:\b(?:do|does|did|is|are) not|n't)\b.{0,40}\b(?:offer\w*|provide\w*|deliver\w*|run|have|put on|hold|arrange\w*|include\w*)\b|\bthere (?:are|is) (?:no|none)\b|\bno (?:\w+ ){0,3}(?:workshops?|webinars?|education|talks?|courses?|training)\b|\bno (?:additional|further|such|other|extra)\b|\bnothing (?:additional|further|in addition|extra)|\bnone (?:offered|provided|at present|currently)|\bnot (?:currently|at present)\b/i;
const EDUCATION =
  /\b(?:workshops?|webinars?|training|courses?|sessions?|education\w*|posture|back[- ]care|talks?|e-?learning|resources|programmes?|events?|advice|videos?|modules?|lunch and learns?|drop-?ins?|clinics?|app|apps|awareness|stretch\w*)\b/i;
/** "We do", "The Council does offer these": yes in other words. */
const AFFIRMS =
  /^\W{0,3}(?:we|the council|it)\s(?:do|does)\b(?!\s?n[o']t)|^\W{0,3}(?:via|by|through) (?:the|our)\b/i;
/** Words that a sentence about other things than what is on offer would use. */
const NOT_AN_OFFER =
  /\b(?:exempt|section \d|not (?:known|recorded)|plan(?:s|ned|ning)? to|looking into|may be|under review|considering)\b/i;

/** Whether any education is offered beyond treatment. */
export function readEducationOffered({ own, general, segment }: FieldContext): Finding | null {
  const sentences = [...own, ...general].sort((a, b) => a.start - b.start);
  for (const sentence of sentences) {
    const plain = segment.origin === 'prose' ? null : findYesNo(sentence.text);
    if (plain) return found(plain.value, sentence, plain.start, plain.end, SURE);
    if (OFFERS_NONE.test(sentence.text)) return foundIn(false, [sentence], CONFIDENT);
    if (AFFIRMS.test(sentence.text)) return foundIn(true, [sentence], LIKELY + 0.05);
    if (
      EDUCATION.test(sentence.text) &&
      !NOT_AN_OFFER.test(sentence.text) &&
      isOffer(sentence.text, segment.origin)
    )
      return foundIn(true, [sentence], segment.origin === 'question' ? CONFIDENT - 0.03 : LIKELY + 0.05);
  }
  return null;
}

/** In an answer to the question any education named is offered; elsewhere a verb must say so. */
function isOffer(text: string, origin: FieldContext['segment']['origin']): boolean {
  return (
    origin === 'question' ||
    /\b(?:offer|provid|deliver|run|running|available|held|arrang|includ|put on|hosts?)\w*|\b(?:each|every|a|per) (?:year|month|quarter|term)\b|\b(?:monthly|annual(?:ly)?|quarterly)\b/i.test(
      text,
    )
  );
}

/** Who delivers it: "internal", "provider" or "both". Null where none is offered. */
export function readEducationDelivery(context: FieldContext): Finding | null {
  const { own, all, segment, providers } = context;
  const sentences = segment.origin === 'prose' ? own.filter((s) => isDelivery(s, all)) : all;
  const offered = segment.fields.includes('educationOffered')
    ? readEducationOffered({ ...context, own: all, general: [] })
    : null;
  if (offered?.value === false) return null;
  const proof = sentences.filter(({ text }) => deliverersIn(text, providers).length > 0);
  const doers = new Set(proof.flatMap(({ text }) => deliverersIn(text, providers)));
  if (doers.size === 0) return null;
  if (doers.has('both') || doers.size === 2) return foundIn('both', proof, CONFIDENT - 0.03);
  return foundIn(doers.has('internal') ? 'internal' : 'provider', proof, CONFIDENT + 0.02);
}

/** In prose, "these are delivered …" must follow a sentence about education. */
function isDelivery(sentence: Sentence, all: readonly Sentence[]): boolean {
  const about = /\b(?:education|workshops?|webinars?|posture|back care|wellbeing|training|talks?)\b/i;
  const previous = all[all.indexOf(sentence) - 1];
  return (
    about.test(sentence.text) ||
    (/^(?:these|they|this|both|it|all of these)\b/i.test(sentence.text) &&
      previous !== undefined &&
      about.test(previous.text))
  );
}

const SELF =
  /\b(?:our|its|council's|the council's) own\b|\b(?:occupational health|OH|HR|human resources|health (?:and|&) safety|wellbeing|learning and development|L&D|organisational development)\b[^.;,]{0,30}\b(?:deliver|provide|run|do|offer|arrange|organise|administer|lead|hold)s?\b|\b(?:the council|we|council staff|in-house)\b\s(?:\w+\s){0,2}(?:deliver|run|administer|lead)s?\b|\bour (?:\w+ ){0,2}(?:team|champions|officers?|staff|advis[oe]rs?|trainers?|nurses?)\b|\binternal(?:ly)?\b|\bby (?:the )?(?:in-house|council)\b|\b(?:advis[oe]r|officer|trainer) delivers\b/i;
/** Where the response names no provider, the physiotherapist is the council's. */
const OWN_PHYSIOTHERAPIST =
  /\bthe physiotherapists?\b[^.;]{0,12}\b(?:do|does|delivers?|runs?|gives?|provides?|leads?)\b/i;
const LED_BY_PROVIDER =
  /^\W{0,3}(?:yes\W{1,4})?(?:both\s)?(?:the |by (?:the |our )?)?(?:external )?(?:provider|supplier|contractor)s?\b(?! does not|'s? website)/i;
const BOTH_SIDES = /^\W{0,3}(?:yes\W{1,4})?(?:by )?both\b(?!\s(?:are|were|is|have|of|from)\b)/i;

/** Who delivers education by the words of `text`, with the ways of saying so that only this question has. */
function deliverersIn(text: string, providers: readonly string[]): Doer[] {
  if (BOTH_SIDES.test(text) && !/^\W{0,3}(?:yes\W{1,4})?both\s(?:from|by)\s/i.test(text)) return ['both'];
  const alias = providerPattern(providers);
  const named =
    alias !== null &&
    new RegExp(
      String.raw`\b(?:by|from|with|through)\s(?:the\s)?${alias}\b|\b${alias}\s(?:also\s)?(?:deliver|provide|run|do|offer|lead|hold)s?\b|^\W{0,3}(?:yes\W{1,4})?${alias}\W{0,3}$`,
      'i',
    ).test(text);
  const doers = new Set(doersIn(text, providers));
  if (named || LED_BY_PROVIDER.test(text)) doers.add('provider');
  if (SELF.test(text) || (providers.length === 0 && OWN_PHYSIOTHERAPIST.test(text))) doers.add('internal');
  return [...doers];
}
