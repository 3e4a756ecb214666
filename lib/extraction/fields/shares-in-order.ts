import { findPercentages, findSplit } from '../kinds/percentages.ts';
import type { Sentence } from '../segment/elements.ts';
import { CONFIDENT, type Finding, found, foundIn, LIKELY } from './reading.ts';
import { namedParts, ownPercentages, type Parts } from './shares.ts';

/** The one share of an answer whose question names its part: "70%", or "70" alone. */
export function readLoneShare(sentences: readonly Sentence[]): Finding | null {
  for (const sentence of sentences) {
    const [mention] = ownPercentages(sentence.text);
    if (mention) return found(mention.quantity, sentence, mention.start, mention.end, CONFIDENT + 0.02);
  }
  const [only] = sentences;
  const bare = only && /^\W{0,3}(?<value>\d{1,3}(?:\.\d{1,2})?)\W{0,3}$/.exec(only.text)?.groups?.value;
  if (!only || sentences.length !== 1 || bare === undefined || Number(bare) > 100) return null;
  return foundIn({ value: Number(bare), qualifier: 'exact' }, [only], LIKELY + 0.05);
}

/** The share at `place` where an answer gives as many shares as there are `parts`, in their order and without their words. */
export function readShareInOrder<Key extends string>(
  sentences: readonly Sentence[],
  parts: Parts<Key>,
  place: number,
): Finding | null {
  const count = Object.keys(parts).length;
  const named = sentences.some(
    ({ text }) => namedParts(text, parts).length > 0 && !SLASHED_LABELS.test(text),
  );
  if (named) return null;
  for (const find of [findPercentages, findSplit]) {
    const figures = sentences.flatMap((sentence) =>
      find(sentence.text).map((mention) => ({ sentence, mention })),
    );
    const figure = figures[place];
    const sum = figures.reduce((total, { mention }) => total + mention.quantity.value, 0);
    const isWhole = Math.abs(sum - 100) <= 1;
    if (figures.length === count && figure)
      return found(
        figure.mention.quantity,
        figure.sentence,
        figure.mention.start,
        figure.mention.end,
        isWhole ? CONFIDENT : LIKELY,
      );
  }
  return null;
}

/** "In person / video / phone: 50 / 20 / 30": labels in the order of the question. */
const SLASHED_LABELS = /\w\s?[/|]\s?\w[^:]{0,40}:/;
