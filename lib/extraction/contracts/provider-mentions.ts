import { type DateMention, findDates } from '../kinds/dates.ts';
import { findNames, withoutLegalForm } from '../kinds/names.ts';
import type { Sentence } from '../segment/elements.ts';

/** A provider named in a sentence. Offsets point into the sentence's own text. */
export interface ProviderMention {
  /** Without "Ltd" or "Limited". */
  readonly provider: string;
  readonly start: number;
  readonly end: number;
}

/** Words of an earlier contract, whose provider the main field leaves out. */
const FORMER =
  /\b(?:previous(?:ly)?|former(?:ly)?|prior to|before that|predecessor|outgoing|the first|earlier)\b/i;
const INTRODUCES =
  /\b(?:(?:provider|supplier|contractor|company)\b.{0,30}\b(?:is|are|was|were)|by|with|to|from)\s{1,3}$/i;
const COMPANY = /(?:^|[\s,])(?:Ltd\.?|Limited|PLC|plc|LLP|CIC)$/;
const TRADE =
  /\b(?:physio\w*|health\w*|rehab\w*|occupational|wellbeing|medical|therap\w+|clinics?|msk|care)\b/i;
const NO_PROVIDER =
  /\b(?:council|framework|team|unit|department|contracts? register|act \d{4}|human resources|commissioner|office|lot)\b/i;

/**
 * The providers that `sentence` names: those in `known`, and others that can be nothing else, being companies with
 * dates of their own or said to be former ones.
 */
export function findProviderMentions(sentence: Sentence, known: readonly string[]): ProviderMention[] {
  const { text } = sentence;
  const dates = findDates(text);
  const tellsOfAnother = FORMER.test(text) || dates.length > 0;
  return findNames(masked(text, dates)).flatMap(({ name, start, end }): ProviderMention[] => {
    const provider = knownName(withoutLegalForm(name), known);
    if (provider) return [{ provider, start, end }];
    if (!tellsOfAnother || NO_PROVIDER.test(name)) return [];
    const introduced = INTRODUCES.test(text.slice(Math.max(0, start - 60), start));
    const bare = name.replace(COMPANY, '').trim();
    const isCompany = bare.includes(' ') && (bare !== name || (introduced && TRADE.test(name)));
    return isCompany ? [{ provider: withoutLegalForm(name), start, end }] : [];
  });
}

/** `text` with its dates blotted out, so that a month is no part of a name. */
function masked(text: string, dates: readonly DateMention[]): string {
  return dates.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '|'.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** The one of `known` that `name` means: the same, or one shortened to its first words. */
function knownName(name: string, known: readonly string[]): string | null {
  const key = name.toLowerCase();
  const isShort = (short: string, long: string) => long === short || long.startsWith(`${short} `);
  return (
    known.find((other) => isShort(key, other.toLowerCase()) || isShort(other.toLowerCase(), key)) ?? null
  );
}
