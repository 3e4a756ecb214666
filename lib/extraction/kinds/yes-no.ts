/** A plain "yes" or "no" that opens an answer. Offsets point into the text that was searched. */
export interface YesNo {
  readonly value: boolean;
  readonly start: number;
  readonly end: number;
}

const PLAIN =
  /^["'(\s]{0,3}(?<word>yes|no|nil|none|nothing|correct|confirmed|not (?:currently|yet|as yet|at present|at this (?:time|stage|point)|at the moment|presently|for now|planned|(?:with)?in the (?:next|coming))|currently no|at present no|oes|bydd|nac oes|na)(?=$|[\s.,;:!)"'-])/i;
/** "No decision has been taken" and "no information held" open with another kind of "no". */
const OTHER_NO =
  /^no\s(?:decision|information|data|records?|figures?|date|firm|final|confirmed|longer)\b|^none of\b|^not (?:\w+ ){1,3}(?:known|held|recorded|decided|determined|confirmed|available|collected|monitored|measured|agreed|applicable|kept|tracked|calculated)\b/i;

/** The "yes" or "no" at the start of `sentence`, or null. */
export function findYesNo(sentence: string): YesNo | null {
  const match = PLAIN.exec(sentence);
  const word = match?.groups?.word;
  if (!match || !word || OTHER_NO.test(sentence.trim())) return null;
  const start = match[0].length - word.length;
  return { value: /^(?:yes|correct|confirmed|oes|bydd)$/i.test(word), start, end: match[0].length };
}
