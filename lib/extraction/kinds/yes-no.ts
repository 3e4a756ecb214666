/** A plain "yes" or "no" that opens an answer. Offsets point into the text that was searched. */
export interface YesNo {
  readonly value: boolean;
  readonly start: number;
  readonly end: number;
}

const PLAIN =
  /^["'(\s]{0,3}(?<word>yes|no|nil|none|nothing|correct|confirmed|not (?:currently|at present|at this time|at the moment|presently)|currently no|at present no)(?=$|[\s.,;:!)"'-])/i;
/** "No decision has been taken" and "no information held" open with another kind of "no". */
const OTHER_NO =
  /^no\s(?:decision|information|data|records?|figures?|date|firm|final|confirmed|longer)\b|^none of\b/i;

/** The "yes" or "no" at the start of `sentence`, or null. */
export function findYesNo(sentence: string): YesNo | null {
  const match = PLAIN.exec(sentence);
  const word = match?.groups?.['word'];
  if (!match || !word || OTHER_NO.test(sentence.trim())) return null;
  const start = match[0].length - word.length;
  return { value: /^(?:yes|correct|confirmed)$/i.test(word), start, end: match[0].length };
}
