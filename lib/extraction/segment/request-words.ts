import { REQUEST_CLAUSES, REQUEST_PREAMBLE, type RequestClause } from './request-clauses.ts';

/** Words that every question shares, or none needs. */
const STOP: ReadonlySet<string> = new Set(
  'the a an of for to and or is are be in on by it its this that any as if so at with please provide council current currently service services physiotherapy physio employee employees staff per including'.split(
    ' ',
  ),
);

/** One wording of a clause, with the weight of each of its word stems: rare words say more. */
export interface Wording {
  readonly clause: RequestClause;
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** The words of `text` in lower case, without punctuation. At most 400 of them. */
export function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.slice(0, 400) ?? []
  );
}

/** Every three neighbouring words. */
export function trigramsOf(words: readonly string[]): string[] {
  return words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`);
}

/** The stems of the words of `text` that tell one question from another. */
export function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !STOP.has(word))
    .map((word) =>
      word
        .replace(/(?:e?s|ly)$/, '')
        .replace(/(?:ation|ing|ed|al|e|y|i)$/, '')
        .slice(0, 8),
    )
    .filter((stem) => stem.length > 1);
}

/** The weight of every word stem of the request: the fewer clauses use it, the more it says. */
const STEM_WEIGHTS: ReadonlyMap<string, number> = weighStems();

/** Every wording of every clause with its weights, in request order. */
export const WORDINGS: readonly Wording[] = weighWordings();

/** The weight of a stem that the request does not use. */
const FOREIGN_WEIGHT = 1.5;

/** How much the stems of a sentence weigh together, to measure a likeness by. */
export function normOf(stems: ReadonlySet<string>): number {
  let sum = 0;
  for (const stem of stems) sum += (STEM_WEIGHTS.get(stem) ?? FOREIGN_WEIGHT) ** 2;
  return Math.sqrt(sum);
}

/** The number of trigrams in each clause as it was sent. */
export const TRIGRAM_COUNTS: readonly number[] = REQUEST_CLAUSES.map((clause) =>
  Math.max(0, wordsOf(clause.text).length - 2),
);

/** For every three words of the request, the indexes of the clauses they stand in (none: its preamble). */
export const CLAUSES_BY_TRIGRAM: ReadonlyMap<string, ReadonlySet<number>> = indexTrigrams();

function indexTrigrams(): Map<string, Set<number>> {
  const index = new Map<string, Set<number>>();
  for (const trigram of trigramsOf(wordsOf(REQUEST_PREAMBLE))) index.set(trigram, new Set());
  REQUEST_CLAUSES.forEach((clause, i) => {
    for (const trigram of trigramsOf(wordsOf(clause.text)))
      index.set(trigram, (index.get(trigram) ?? new Set()).add(i));
  });
  return index;
}

function weighStems(): Map<string, number> {
  const vocabularies = REQUEST_CLAUSES.map(
    (clause) => new Set(stemsOf([clause.text, ...clause.restated].join(' '))),
  );
  const containing = new Map<string, number>();
  for (const vocabulary of vocabularies) {
    for (const stem of vocabulary) containing.set(stem, (containing.get(stem) ?? 0) + 1);
  }
  return new Map(
    [...containing].map(([stem, count]) => [stem, Math.log(1 + REQUEST_CLAUSES.length / count)]),
  );
}

function weighWordings(): Wording[] {
  return REQUEST_CLAUSES.flatMap((clause) =>
    [clause.text, ...clause.restated].map((wording) => {
      const stems = new Set(stemsOf(wording));
      const weights = new Map([...stems].map((stem) => [stem, STEM_WEIGHTS.get(stem) ?? 0] as const));
      return {
        clause,
        weights,
        norm: Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)),
      };
    }),
  );
}
