import type { Span } from '../span.ts';

/** "Q1 - external. Q2 - Beacon Physio, …" or "1) In-house. 2) N/A. 3) …": a number in front of an answer. */
const LABELS: readonly RegExp[] = [
  /(?<=^|[.;,:]\s{1,3})(?:question|answer|q|a)\s?(\d{1,2})\s?[-:.)]\s/gi,
  /(?<=^|[.;,:]\s{1,3})\(?(\d{1,2})\)\s/g,
];
/** Fewer numbers in a row may be anything. */
const LEAST_IN_A_ROW = 3;

/** The offsets into `words` at which answers begin that run on in one line; empty unless their numbers count up. */
export function findRunInAnswers(words: string): readonly number[] {
  for (const pattern of LABELS) {
    const labels = [...words.matchAll(pattern)].map((match) => ({
      at: match.index,
      number: Number(match[1]),
    }));
    const countsUp = labels.every(
      ({ number }, index) => index === 0 || number > (labels[index - 1]?.number ?? 0),
    );
    if (labels.length >= LEAST_IN_A_ROW && countsUp) return labels.map(({ at }) => at);
  }
  return [];
}

/** `line` of `folded`, parted where answers run on in it. */
export function partRunInAnswers<Line extends Span>(folded: string, line: Line): readonly Line[] {
  const starts = findRunInAnswers(folded.slice(line.start, line.end)).map((at) => line.start + at);
  const [first] = starts;
  if (first === undefined) return [line];
  const cuts = first === line.start ? starts : [line.start, ...starts];
  return cuts.map((start, index) => {
    const part = folded.slice(start, cuts[index + 1] ?? line.end);
    return { ...line, start, end: start + part.trimEnd().length };
  });
}
