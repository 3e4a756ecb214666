import type { Sentence } from '../segment/elements.ts';
import { type Doer, doersIn } from './doers.ts';
import { CONFIDENT, type FieldContext, type Finding, foundIn, LIKELY, SURE } from './reading.ts';

/** Triage by this or another name. */
const TRIAGE =
  /\btriag|\b(?:sort|screen|priorit)\w*\b[^.]{0,40}\b(?:referrals?|cases?|urgen\w+)\b|\b(?:referrals?|cases?)\b[^.]{0,40}\b(?:sorted|screened|prioriti[sz]ed)\b/i;

/** Who decides what a referred employee needs: "internal", "provider" or "both". */
export function readTriage({ own, general, all, segment, providers }: FieldContext): Finding | null {
  const aboutTriage = (segment.origin === 'prose' ? own : all).filter(({ text }) => TRIAGE.test(text));
  const direct = aboutTriage.length > 0 ? withBoth(aboutTriage, all) : own;
  const reading = decide(direct, providers, aboutTriage.length > 0 ? SURE : CONFIDENT);
  if (reading || segment.origin === 'prose') return reading;
  // "The service is delivered fully in house" settles who triages.
  return decide(
    general.filter(({ text }) => text.length < 160 && !/\brefer/i.test(text)),
    providers,
    LIKELY,
  );
}

/** "Both." in front of the sentences that explain it. */
function withBoth(sentences: readonly Sentence[], all: readonly Sentence[]): Sentence[] {
  const both = all.filter(
    (sentence) => /^both\b.{0,12}$/i.test(sentence.text) && !sentences.includes(sentence),
  );
  return [...both, ...sentences];
}

function decide(
  sentences: readonly Sentence[],
  providers: readonly string[],
  confidence: number,
): Finding | null {
  const doers = new Set<Doer>(sentences.flatMap(({ text }) => doersIn(text, providers)));
  if (doers.size === 0) return null;
  const proof = sentences.filter(({ text }) => doersIn(text, providers).length > 0);
  if (doers.has('both') || doers.size === 2) return foundIn('both', proof, Math.min(confidence, CONFIDENT));
  return foundIn(doers.has('internal') ? 'internal' : 'provider', proof, confidence);
}
