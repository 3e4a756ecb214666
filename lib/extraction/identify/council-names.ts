import type { Council } from '#lib/domain/council.ts';

/** A name of a known council, word by word. */
export interface CouncilName {
  readonly council: Council;
  readonly words: readonly string[];
  /** The official name weighs more than another one. */
  readonly official: boolean;
}

/** Names and domains of the known councils, ready for one pass over a text. */
export interface CouncilIndex {
  readonly namesByFirstWord: ReadonlyMap<string, readonly CouncilName[]>;
  readonly councilsByDomain: ReadonlyMap<string, Council>;
}

const indexes = new WeakMap<readonly Council[], CouncilIndex>();

/** A word of a text with its place. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of `text` in lower case, "&" read as "and"; hyphens and apostrophes part or belong as in names. */
export function wordsWithPlaces(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}]+)?|&/gu)].map((match) => ({
    word: match[0] === '&' ? 'and' : match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The index of `councils`, made once for each list. */
export function indexCouncils(councils: readonly Council[]): CouncilIndex {
  const known = indexes.get(councils);
  if (known) return known;
  const namesByFirstWord = new Map<string, CouncilName[]>();
  const councilsByDomain = new Map<string, Council>();
  for (const council of councils) {
    if (council.domain) councilsByDomain.set(council.domain.toLowerCase(), council);
    for (const name of new Set([council.name, ...council.alternativeNames])) {
      const words = wordsWithPlaces(name).map(({ word }) => word);
      const [first] = words;
      // A single word ("Kent") names a place before it names a council.
      if (!first || words.length < 2) continue;
      const entry = { council, words, official: name === council.name };
      namesByFirstWord.set(first, [...(namesByFirstWord.get(first) ?? []), entry]);
    }
  }
  for (const names of namesByFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);
  const index = { namesByFirstWord, councilsByDomain };
  indexes.set(councils, index);
  return index;
}
