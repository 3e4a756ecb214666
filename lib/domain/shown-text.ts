import type { Evidence } from './evidence.ts';

/** From this length on a text is shown in part: a browser lays out more than this only slowly. */
const SHOWN_CHARACTERS = 400_000;
/** What is shown after the last evidence of a longer text. */
const CONTEXT_CHARACTERS = 2_000;

/** A document as a page shows it. */
interface Texted {
  readonly id: string;
  readonly text: string;
}

/** Evidence in one of the documents. */
interface Placed {
  readonly documentId: string;
  readonly evidence: readonly Evidence[];
}

/**
 * The documents with the part of their text that a page shows: all of it, or of a very long one its beginning up to
 * and beyond the last evidence, so that every offset still holds.
 */
export function withShownText<T extends Texted>(
  documents: readonly T[],
  placed: readonly Placed[],
): readonly T[] {
  return documents.map((document) => {
    if (document.text.length <= SHOWN_CHARACTERS) return document;
    const ends = placed
      .filter(({ documentId }) => documentId === document.id)
      .flatMap(({ evidence }) => evidence.map(({ end }) => end + CONTEXT_CHARACTERS));
    return { ...document, text: document.text.slice(0, Math.max(SHOWN_CHARACTERS, ...ends)) };
  });
}
