import { findNames, type NameMention, withoutLegalForm } from '../kinds/names.ts';
import type { Sentence } from '../segment/elements.ts';
import { CONFIDENT, type FieldContext, type Finding, LIKELY, SURE } from './reading.ts';

const INTRODUCES =
  /\b(?:(?:provider|supplier|contractor|company|name)\b.{0,30}(?:\b(?:is|are|was)|[:-])|(?:provided|delivered|supplied|commissioned|contracted|run|operated|undertaken|awarded|appointed)\s(?:out\s)?(?:by|from|through|to|with|via)|contract (?:is )?(?:with|to)|by|with|via)\s{0,9}(?:the\s|an?\s)?(?:(?:company|provider|called|named)\s){0,2}$/i;
const COMPANY = /\b(?:Ltd|Limited|PLC|LLP|Group|CIC)\b/i;
const TRADE =
  /\b(?:physio\w*|health\w*|rehab\w*|occupational|wellbeing|medical|therap\w+|clinics?|msk|care|healthcare|medicals?)\b/i;
const FORMER = /\b(?:previous(?:ly)?|former(?:ly)?|prior to|before that|predecessor|outgoing)\b/i;
const NO_PROVIDER =
  /\b(?:council|framework|occupational health (?:service|team|unit|nurse|adviser|advisor|department)|contracts? register|act 2000|human resources|commissioner)\b/i;

/** The names of the current providers, without "Ltd" or "Limited". */
export function readProviders({ all, own, segment }: FieldContext): Finding | null {
  const sentences = segment.origin === 'prose' ? own : all;
  const mentions: { sentence: Sentence; name: NameMention; confidence: number }[] = [];
  for (const sentence of sentences) {
    if (FORMER.test(sentence.text)) continue;
    for (const name of findNames(sentence.text)) {
      const confidence = confidenceOf(name, sentence, mentions.length === 0 && segment.origin !== 'prose');
      if (confidence > 0) mentions.push({ sentence, name, confidence });
    }
  }
  const best = Math.max(0, ...mentions.map(({ confidence }) => confidence));
  const chosen = mentions.filter(({ confidence }) => confidence >= Math.min(best, CONFIDENT));
  const names = distinct(chosen.map(({ name }) => withoutLegalForm(name.name)));
  if (names.length === 0) return null;
  return {
    value: names.slice(0, 20),
    spans: chosen.map(({ sentence, name }) => ({
      start: sentence.start + name.start,
      end: sentence.start + name.end,
    })),
    confidence: names.length > 1 ? Math.min(best, LIKELY + 0.05) : best,
  };
}

/** How likely a name is to be the provider's; 0 if it cannot be. */
function confidenceOf({ name, start, end }: NameMention, { text }: Sentence, first: boolean): number {
  if (NO_PROVIDER.test(name)) return 0;
  const rest = (text.slice(0, start) + text.slice(end)).replace(
    /\b(?:and|the|ltd|limited|provider|is)\b/gi,
    '',
  );
  const alone =
    rest.replace(/[^a-z]/gi, '').length <= 2 ||
    (COMPANY.test(text) && text.length < 90 && !/\b(?:is|was|has)\b/.test(text));
  const introduced = INTRODUCES.test(text.slice(Math.max(0, start - 70), start));
  if (COMPANY.test(name) && (alone || introduced)) return SURE;
  if (introduced && TRADE.test(name)) return SURE;
  if (
    first &&
    start === 0 &&
    (alone || (TRADE.test(name) && /^\s{0,2}(?:[.,;:(-]|$)/.test(text.slice(end, end + 3))))
  )
    return CONFIDENT;
  if (introduced && /^\s{0,2}(?:[.,;(]|$)/.test(text.slice(end, end + 3))) return LIKELY + 0.05;
  return COMPANY.test(name) ? LIKELY : 0;
}

function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    const known = [...seen.keys()].some((other) => other.startsWith(key) || key.startsWith(other));
    if (!known && name) seen.set(key, name);
  }
  return [...seen.values()];
}
