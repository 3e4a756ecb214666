import { findYesNo } from '../kinds/yes-no.ts';
import type { Sentence } from '../segment/elements.ts';
import { doersIn } from './doers.ts';
import { CONFIDENT, type FieldContext, type Finding, found, foundIn, LIKELY, SURE } from './reading.ts';

const OFFERS_NONE =
  /\b(?:do|does|did) not\b.{0,40}\b(?:offer|provide|deliver|run|have)\b|\bno (?:additional|further|such|other|extra)\b|\bnothing (?:additional|further|in addition|extra)|\bnone (?:offered|provided|at present)/i;
const OFFERS =
  /\b(?:workshops?|webinars?|training|courses?|sessions?|education\w*|posture|back care|toolbox talks?|e-learning|resources|programmes?|events?|advice|videos?)\b.{0,120}\b(?:offer|provid|deliver|run|running|available|held|arrang|includ)|\b(?:offers?|provides?|delivers?|runs?|running|available|arranges?)\b.{0,120}\b(?:workshops?|webinars?|training|courses?|sessions?|education\w*|posture|back care|talks?|e-learning|resources|programmes?|advice|videos?)\b/i;

/** Whether any education is offered beyond treatment. */
export function readEducationOffered({ own, general, segment }: FieldContext): Finding | null {
  const sentences = [...own, ...general].sort((a, b) => a.start - b.start);
  for (const sentence of sentences) {
    const plain = segment.origin === 'prose' ? null : findYesNo(sentence.text);
    if (plain) return found(plain.value, sentence, plain.start, plain.end, SURE);
    if (OFFERS_NONE.test(sentence.text)) return foundIn(false, [sentence], CONFIDENT);
    if (OFFERS.test(sentence.text))
      return foundIn(true, [sentence], segment.origin === 'prose' ? LIKELY + 0.05 : CONFIDENT);
  }
  return null;
}

/** Who delivers it: "internal", "provider" or "both". Null where none is offered. */
export function readEducationDelivery(context: FieldContext): Finding | null {
  const { own, all, segment, providers } = context;
  const sentences = segment.origin === 'prose' ? own.filter((s) => isDelivery(s, all)) : all;
  const offered = segment.fields.includes('educationOffered')
    ? readEducationOffered({ ...context, own: all, general: [] })
    : null;
  if (offered?.value === false) return null;
  const proof = sentences.filter(({ text }) => doersIn(text, providers).length > 0);
  const doers = new Set(proof.flatMap(({ text }) => doersIn(text, providers)));
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
