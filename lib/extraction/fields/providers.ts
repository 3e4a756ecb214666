import { findNames, type NameMention, withoutLegalForm } from '../kinds/names.ts';
import type { Sentence } from '../segment/elements.ts';
import { ofCurrentContract } from './current-contract.ts';
import { CONFIDENT, type FieldContext, type Finding, LIKELY, SURE } from './reading.ts';

const INTRODUCES =
  /\b(?:(?:providers?|suppliers?|contractors?|company|companies|name)\b.{0,30}(?:\b(?:is|are|was)|[:-])|(?:provided|delivered|supplied|commissioned|contracted|run|operated|undertaken|awarded|appointed)\s(?:out\s)?(?:by|from|through|to|with|via)|contracts? (?:is )?(?:with|to)|(?:commission\w*|buy|bought|purchas\w+|procur\w+|physiotherap\w+)\b.{0,40}\bfrom|by|with|via|\b(?:council|we) (?:currently |also )?(?:uses?|engages?|commissions?|contracts?))\s{0,9}(?:the\s|an?\s)?(?:(?:company|provider|called|named)\s){0,2}["']?$/i;
/** The name is the subject: "Acme Health are the current provider". */
const PROVIDES =
  /^\s{0,2}(?:also |currently )?(?:(?:is|are) (?:the|our|currently|an?)\b.{0,30}\b(?:provider|supplier|contractor)|provides?|delivers?|supplies|supply|holds? the contract|(?:was|were|is|are|has been|have been) (?:appointed|awarded|commissioned|contracted))\b/i;
const COMPANY = /\b(?:Ltd|Limited|PLC|LLP|Group|CIC)\b/i;
const TRADE =
  /\b(?:physio\w*|health\w*|rehab\w*|occupational|wellbeing|medical|therap\w+|clinics?|msk|care|healthcare|medicals?|NHS|trust|practice|partnership|hospitals?|wellness|osteo\w+|spine|backs?)\b/i;
/** Names of other parties: who came before, who owns it, what it also calls itself. */
const OTHER_PARTY =
  /\b(?:formerly|previously|(?:took|taken|take) over from|replac\w+|succeed\w+|part of|subsidiary of|owned by|trading as|t\/a|(?:also )?known as|framework|called off)\b[^.;)]{0,30}$/i;
const NO_PROVIDER =
  /\b(?:council|framework|occupational health (?:service|team|unit|nurse|adviser|advisor|department)|contracts? register|act 2000|human resources|commissioner)\b/i;
/** Between two names of one list. */
const LISTED = /^\s{0,2}(?:\([^()]{0,40}\)\s?)?(?:,|;|and|&|\/|, and)\s{1,2}(?:the\s)?$/;

interface Mention {
  readonly sentence: Sentence;
  readonly name: NameMention;
  readonly confidence: number;
}

/** The names of the current providers, without "Ltd" or "Limited". */
export function readProviders({ all, own, segment }: FieldContext): Finding | null {
  const sentences = ofCurrentContract(segment.origin === 'prose' ? own : all);
  const mentions: Mention[] = [];
  for (const sentence of sentences) {
    for (const name of findNames(sentence.text).flatMap(takenApart)) {
      const confidence =
        listedBehind(mentions.at(-1), name, sentence) ??
        confidenceOf(name, sentence, mentions.length === 0 && segment.origin !== 'prose');
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

/** "Corvane Health and Thamesgate Physio" as two names; "Meadow Physio and Rehab" stays one. */
function takenApart(name: NameMention): NameMention[] {
  const joined = /^(?<left>.{3,60}?)\s(?:and|&)\s(?<right>.{3,80})$/.exec(name.name);
  const { left, right } = joined?.groups ?? {};
  const lastWord = left?.split(' ').at(-1) ?? '';
  const firstWord = right?.split(' ')[0] ?? '';
  if (!left || !right || !TRADE.test(lastWord) || TRADE.test(firstWord) || !TRADE.test(right)) return [name];
  return [
    { name: left, start: name.start, end: name.start + left.length },
    ...takenApart({ name: right, start: name.end - right.length, end: name.end }),
  ];
}

/** The confidence of the name in front of this one, where both stand in one list. */
function listedBehind(last: Mention | undefined, name: NameMention, sentence: Sentence): number | null {
  if (!last || last.sentence !== sentence || !(TRADE.test(name.name) || COMPANY.test(name.name))) return null;
  return LISTED.test(sentence.text.slice(last.name.end, name.start)) ? last.confidence : null;
}

/** How likely a name is to be the provider's; 0 if it cannot be. */
function confidenceOf({ name, start, end }: NameMention, { text }: Sentence, first: boolean): number {
  const before = text.slice(Math.max(0, start - 70), start);
  const behind = text.slice(end, end + 60);
  if (NO_PROVIDER.test(name) || OTHER_PARTY.test(before) || /^\s(?:framework|agreement)\b/i.test(behind))
    return 0;
  const rest = (text.slice(0, start) + text.slice(end))
    .replace(/\([^()]{0,20}\)/g, '')
    .replace(/\b(?:and|the|ltd|limited|provider|is)\b/gi, '');
  const alone =
    rest.replace(/[^a-z]/gi, '').length <= 2 ||
    (COMPANY.test(text) && text.length < 90 && !/\b(?:is|was|has)\b/.test(text));
  const introduced = INTRODUCES.test(before);
  const isTrade = TRADE.test(name) || COMPANY.test(name);
  if (COMPANY.test(name) && (alone || introduced)) return SURE;
  if (introduced && TRADE.test(name)) return SURE;
  if (start < 5 && isTrade && PROVIDES.test(behind)) return CONFIDENT;
  if (
    first &&
    start === 0 &&
    (alone || (TRADE.test(name) && /^\s{0,2}(?:[.,;:(-]|(?:and|&) [A-Z]|$)/.test(behind.slice(0, 8))))
  )
    return CONFIDENT;
  if (introduced && /^["']?\s{0,2}(?:[.,;(]|$)/.test(behind.slice(0, 3))) return LIKELY + 0.05;
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
