/** A page of a document: a span of its canonical text. */
export interface Page {
  /** 1-based. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The canonical text of a document: NFC, `\n` line ends; every offset in the project points into it. */
export interface SourceText {
  readonly text: string;
  readonly mediaType: string;
  /** Empty for formats without pages. */
  readonly pages: readonly Page[];
}
