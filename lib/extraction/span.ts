/** A stretch of the text: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words, folded for matching: `text` is exactly as long as the span. */
export interface Passage extends Span {
  readonly text: string;
}

/** The part of `passage` between two offsets into its own text. */
export function within(passage: Passage, from: number, to: number): Span {
  return { start: passage.start + from, end: passage.start + to };
}
