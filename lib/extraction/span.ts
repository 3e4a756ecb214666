/** A stretch of the text: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words, folded for matching: `text` is exactly as long as the span. */
export interface Passage extends Span {
  readonly text: string;
}
