import type { Quantity } from '#lib/domain/field-value.ts';
import { findPercentages, type PercentMention } from '../kinds/percentages.ts';
import type { Sentence } from '../segment/elements.ts';
import { CONFIDENT, type Finding, found, LIKELY, SURE } from './reading.ts';

/** The parts that a whole is divided into, with the words that name each. */
export type Parts<Key extends string> = Readonly<Record<Key, RegExp>>;

interface Named<Key> {
  readonly key: Key;
  readonly start: number;
  readonly end: number;
}

const NONE =
  /\b(?:no|none|nil|never|zero|neither|nor)\b|(?:\bnot|n't) (?:\w+ ){0,3}(?:by|via|offer(?:ed)?|deliver(?:ed)?|use[d]?|provided?|do|available)\b/i;
const WHOLE = /\b(?:all|every(?:one|body)?|entirely|exclusively|solely|only|always|wholly|each)\b/i;
const VAGUE =
  /\b(?:most(?:ly)?|majority|mainly|primarily|generally|usually|where|predominantly|normally|some|may|can|nearly|almost|virtually all|largely|typically|maybe|if|unless|when)\b/i;
/** Figures for the whole service, where others are of its parts. */
const SUMMED = /\b(?:taken together|altogether|overall|in total|combined|across (?:both|all))\b/i;
/** "60% combined with video" is the share of neither alone. */
const SHARED = /^\s?(?:is |are )?(?:combined|together|jointly|between)\b/i;
const REST = /\b(?:remain(?:der|ing)|rest|balance|others?)\b/i;

/** The share of each part that `sentences` give: "In person - 70%", "80% by telephone and 20% in person", "none by video". */
export function readShares<Key extends string>(
  sentences: readonly Sentence[],
  parts: Parts<Key>,
): ReadonlyMap<Key, Finding> {
  const shares = new Map<Key, Finding>();
  const add = (key: Key, finding: Finding) => {
    if (!shares.has(key)) shares.set(key, finding);
  };
  const summed = sentences.filter(({ text }) => SUMMED.test(text) && findPercentages(text).length > 1);
  const inTurn = [...summed, ...sentences.filter((sentence) => !summed.includes(sentence))];
  inTurn.forEach((sentence, i) => {
    const named = namedParts(sentence.text, parts);
    const percentages = ownPercentages(sentence.text);
    if (percentages.length > 0)
      for (const [key, mention] of pair(named, percentages, sentence.text))
        add(key, share(mention, sentence));
    else if (addFromBelow(sentence, named, inTurn.slice(i + 1, i + 4), add, parts)) return;
    else addUnsigned(sentence, named, add);
    addInWords(sentence, add, parts);
    const rest = REST.exec(sentence.text);
    if (rest) addRest(sentence, named, rest.index, shares, add);
  });
  return shares;
}

/** The percentages in `text` that are one part's own, not shared with another. */
export function ownPercentages(text: string): PercentMention[] {
  return findPercentages(text).filter(({ end }) => !SHARED.test(text.slice(end, end + 30)));
}

/** "Self-managed 26, assisted 74": figures without signs that make a hundred. */
function addUnsigned<Key>(
  sentence: Sentence,
  named: readonly Named<Key>[],
  add: (key: Key, finding: Finding) => void,
): void {
  if (named.length < 2) return;
  const figures = named.map(({ key, end }) => {
    const match = /^\W{1,4}(?<value>\d{1,3}(?:\.\d)?)(?![\d%])/.exec(sentence.text.slice(end, end + 14));
    return {
      key,
      end: end + (match?.[0].length ?? 0),
      value: Number(match?.groups?.value ?? Number.NaN),
    };
  });
  const sum = figures.reduce((total, { value }) => total + value, 0);
  if (!(Math.abs(sum - 100) <= 1)) return;
  for (const { key, end, value } of figures)
    add(key, found(exact(value), sentence, end - String(value).length, end, LIKELY + 0.08));
}

function share(mention: PercentMention, sentence: Sentence): Finding {
  return found(mention.quantity, sentence, mention.start, mention.end, SURE - 0.02);
}

/** Where `text` first names each of `parts`, in order. */
export function namedParts<Key extends string>(text: string, parts: Parts<Key>): Named<Key>[] {
  const named: Named<Key>[] = [];
  for (const key of Object.keys(parts) as Key[]) {
    const match = parts[key].exec(text);
    if (match) named.push({ key, start: match.index, end: match.index + match[0].length });
  }
  return named.sort((a, b) => a.start - b.start);
}

/** Which percentage is whose: in order where there are as many, else each percentage's nearest part. */
function pair<Key>(
  named: readonly Named<Key>[],
  percentages: readonly PercentMention[],
  text: string,
): [Key, PercentMention][] {
  if (named.length === percentages.length) {
    return named.flatMap(({ key }, i): [Key, PercentMention][] => {
      const mention = percentages[i];
      return mention ? [[key, mention]] : [];
    });
  }
  const free = new Set(named);
  return percentages.flatMap((mention): [Key, PercentMention][] => {
    const distance = (part: Named<Key>) =>
      part.start >= mention.end ? part.start - mention.end : mention.start - part.end;
    const between = (part: Named<Key>) =>
      text.slice(Math.min(part.end, mention.end), Math.max(part.start, mention.start));
    const [nearest] = [...free]
      .filter((part) => !/[.;]\s/.test(between(part)))
      .sort((a, b) => distance(a) - distance(b));
    if (!nearest) return [];
    free.delete(nearest);
    return [[nearest.key, mention]];
  });
}

const exact = (value: number): Quantity => ({ value, qualifier: 'exact' });

/** Labels with their figures below them, as table cells come. True if that is what `sentence` holds. */
function addFromBelow<Key extends string>(
  sentence: Sentence,
  named: readonly Named<Key>[],
  following: readonly Sentence[],
  add: (key: Key, finding: Finding) => void,
  parts: Parts<Key>,
): boolean {
  if (named.length === 0 || sentence.text.length >= 90) return false;
  const below = figuresBelow(following, named.length, parts);
  named.forEach(({ key }, i) => {
    const figure = below[i];
    if (figure) add(key, share(figure.mention, figure.sentence));
  });
  return below.length > 0;
}

/** "All sessions are in person; none are by video": what a clause without figures says of the parts that it names. */
function addInWords<Key extends string>(
  sentence: Sentence,
  add: (key: Key, finding: Finding) => void,
  parts: Parts<Key>,
): void {
  for (const match of sentence.text.matchAll(
    /(?:(?!,\s|;|\.\s|\bbut\b|\bwhile\b|\band (?:none|no|never|all)\b)[^\n]){1,400}|\band (?:none|no|never|all)\b/gi,
  )) {
    const clause = match[0];
    const named = namedParts(clause, parts);
    const [only] = named;
    if (!only || findPercentages(clause).length > 0 || saysUnrecorded(clause)) continue;
    const place = { start: sentence.start + match.index, end: sentence.start + match.index + clause.length };
    if (NONE.test(clause))
      for (const { key } of named) add(key, { value: exact(0), spans: [place], confidence: CONFIDENT });
    else if (named.length === 1 && WHOLE.test(clause) && !VAGUE.test(clause))
      add(only.key, { value: exact(100), spans: [place], confidence: CONFIDENT });
  }
}

/** "No figures for video" is no zero; "no sessions are held by video" is one. */
function saysUnrecorded(clause: string): boolean {
  return /\b(?:figures?|data|information|records?|recorded|breakdown|collected|kept|known)\b|\bheld\b(?!\s(?:by|via|over|on|in)\b)/i.test(
    clause,
  );
}

/** As many percentages as there are labels, right below them, with no words but their own. */
function figuresBelow<Key extends string>(following: readonly Sentence[], count: number, parts: Parts<Key>) {
  const figures: { mention: PercentMention; sentence: Sentence }[] = [];
  for (const sentence of following) {
    if (figures.length >= count || sentence.text.length > 40 || namedParts(sentence.text, parts).length > 0)
      break;
    figures.push(...findPercentages(sentence.text).map((mention) => ({ mention, sentence })));
  }
  return figures.length === count ? figures : [];
}

function addRest<Key>(
  sentence: Sentence,
  named: readonly Named<Key>[],
  at: number,
  shares: ReadonlyMap<Key, Finding>,
  add: (key: Key, finding: Finding) => void,
): void {
  const target =
    named.find((part) => part.start > at && !shares.has(part.key)) ??
    named.find((part) => !shares.has(part.key));
  const given = [...shares.values()].map(({ value }) =>
    typeof value === 'object' && 'value' in value ? value.value : Number.NaN,
  );
  const rest = 100 - given.reduce((sum, value) => sum + value, 0);
  if (!target || given.length === 0 || !(rest >= 0)) return;
  const firm = [...shares.values()].every(
    ({ value }) => typeof value === 'object' && 'qualifier' in value && value.qualifier === 'exact',
  );
  add(target.key, {
    value: { value: rest, qualifier: firm ? 'exact' : 'approx' },
    spans: [sentence],
    confidence: LIKELY,
    derivation: `${rest}% = 100% less the shares that are given`,
  });
}
