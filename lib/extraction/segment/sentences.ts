import type { Passage, Span } from '../span.ts';

/** Words after which a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.?g|i\.?e|etc|approx|ltd|ref|p\.?a|c|s|ss|st|dr|mr|mrs|ms|vs|inc|co|dept|est|max|min|[a-z]\.[a-z])$/i;
/** Words that open a sentence even after an abbreviation: "… Health Ltd. The contract …". */
const OPENS_SENTENCE = /^(?:the|this|it|they|there|we|our|these|both|each)\b/i;
const END =
  /(?:[.!]["')\]]{0,2}(?:\s-)?|\)\s-(?=\s)|\?["')\]]{0,2}(?:\s?[-:])?)\s+(?=["'(]?[A-Z0-9£]|\((?:[a-h]|[ivx]{1,4})\))/g;

/** The sentences of `folded` between `start` and `end`; one if no sentence end is found. */
export function splitSentences(folded: string, { start, end }: Span): Passage[] {
  const text = folded.slice(start, end);
  const sentences: Passage[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const next = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    const before = text.slice(Math.max(from, match.index - 12), match.index);
    if (match[0].startsWith('.') && ABBREVIATION.test(before) && !OPENS_SENTENCE.test(next)) continue;
    const to = match.index + (/^[.?!]["')\]]{0,2}/.exec(match[0])?.[0].length ?? 1);
    sentences.push({ start: start + from, end: start + to, text: text.slice(from, to) });
    from = match.index + match[0].length;
  }
  if (from < text.length) sentences.push({ start: start + from, end, text: text.slice(from) });
  return sentences;
}
