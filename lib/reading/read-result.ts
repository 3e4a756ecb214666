import type { SourceText } from '#lib/domain/source-text.ts';

/** Why a file could not be read. */
export type ReadFailureCode = 'empty' | 'too_large' | 'unsupported_format' | 'not_text' | 'no_words';

/** A file that could not be read: a stable code for programs, a sentence for people. */
export interface ReadFailure {
  readonly ok: false;
  readonly code: ReadFailureCode;
  readonly message: string;
}

/** What reading a file comes to: its canonical text, or the reason why there is none. */
export type ReadResult = { readonly ok: true; readonly source: SourceText } | ReadFailure;

/** The failure `code` with its sentence. */
export function cannotRead(code: ReadFailureCode, message: string): ReadFailure {
  return { ok: false, code, message };
}
