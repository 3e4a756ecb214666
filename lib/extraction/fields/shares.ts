import type { Quantity } from '#lib/domain/field-value.ts';
import { findPercentages, type PercentMention } from '../kinds/percentages.ts';
import type { Sentence } from '../segment/elements.ts';
import { CONFIDENT, type Finding, found, foundIn, LIKELY, SURE } from './reading.ts';

/** The parts that a whole is divided into, with the words that name each. */
export type Parts<Key extends string> = Readonly<Record<Key, RegExp>>;

interface Named<Key> {
  readonly key: Key;
  readonly start: number;
  readonly end: number;
}

const NONE =
  /\b(?:no|none|nil|never|zero)\b|\bnot (?:\w+ ){0,3}(?:by|via|offered|delivered|used|provided)\b/i;
const WHOLE = /\b(?:all|every|entirely|exclusively|solely|only|always|wholly)\b/i;
const VAGUE =
  /\b(?:most(?:ly)?|majority|mainly|primarily|generally|usually|where|predominantly|normally|some|may|can)\b/i;
const REST = /\b(?:remain(?:der|ing)|rest|balance)\b/i;

/** The share of each part that `sentences` give: "In person - 70%", "80% by telephone and 20% in person", "none by video". */
export function readShares<Key extends string>(
  sentences: readonly Sentence[],
  parts: Parts<Key>,
): ReadonlyMap<Key, Finding> {
  const shares = new Map<Key, Finding>();
  const add = (key: Key, finding: Finding) => {
    if (!shares.has(key)) shares.set(key, finding);
  };
  sentences.forEach((sentence, i) => {
    const named = namedParts(sentence.text, parts);
    const percentages = findPercentages(sentence.text);
    if (percentages.length === 0)
      addWithoutFigures(sentence, named, sentences.slice(i + 1, i + 4), add, parts);
    else
      for (const [key, mention] of pair(named, percentages, sentence.text))
        add(key, share(mention, sentence));
    const rest = REST.exec(sentence.text);
    if (rest) addRest(sentence, named, rest.index, shares, add);
  });
  return shares;
}

function share(mention: PercentMention, sentence: Sentence): Finding {
  return found(mention.quantity, sentence, mention.start, mention.end, SURE - 0.02);
}

function namedParts<Key extends string>(text: string, parts: Parts<Key>): Named<Key>[] {
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

function addWithoutFigures<Key extends string>(
  sentence: Sentence,
  named: readonly Named<Key>[],
  following: readonly Sentence[],
  add: (key: Key, finding: Finding) => void,
  parts: Parts<Key>,
): void {
  const { text } = sentence;
  const [only] = named;
  // Labels with their figures below them, as table cells come.
  const below = named.length > 0 && text.length < 90 ? figuresBelow(following, named.length, parts) : [];
  if (below.length > 0) {
    named.forEach(({ key }, i) => {
      const figure = below[i];
      if (figure) add(key, share(figure.mention, figure.sentence));
    });
    return;
  }
  if (NONE.test(text)) for (const { key } of named) add(key, foundIn(exact(0), [sentence], CONFIDENT));
  else if (only && named.length === 1 && WHOLE.test(text) && !VAGUE.test(text))
    add(only.key, foundIn(exact(100), [sentence], CONFIDENT));
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
  add(target.key, {
    value: exact(rest),
    spans: [sentence],
    confidence: LIKELY,
    derivation: `${rest}% = 100% less the shares that are given`,
  });
}
