/**
 * Openings of the paragraphs that follow the answers (re-use, complaints, signatures) or stand around them.
 * Each is anchored to the start of a sentence or says something that no answer would.
 */
const CLOSING: readonly RegExp[] = [
  /^(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm) regards|regards,?$|many thanks|with (?:kind|best) )/i,
  /\b(?:dissatisfied|unhappy|not (?:satisfied|content|happy)|not been (?:satisfied|handled)|remain unhappy)\b.{0,160}\b(?:request|response|reply|review|decision|handl|dealt|outcome|information|service)/i,
  /\b(?:internal review|right (?:of appeal|to (?:complain|appeal|request a review|ask for|require|review))|complaints procedure|information commissioner)/i,
  /^(?:copyright|re-?use of|reuse|re-?use$|re-?using|complaints?\b|your right|right to|appeals?\b|data protection$|notices?$|further information$)/i,
  /\b(?:you (?:may|can|are free to) (?:re-?use|use)|open government licen[cs]e|private study|does not confer|copyright (?:of|protection|in|belongs|holder)|re-?use (?:this|the|of|any|for)|protected by copyright)\b/i,
  /^(?:this (?:concludes|completes)|(?:i|we) (?:hope|trust)\b|should you (?:have|wish|require)|please (?:do not hesitate|contact (?:us|me)|remember to quote|quote)|if you (?:have|require|need) any (?:further|other|quer|question)|for information, we publish|advice and assistance|not happy with)/i,
  /^under section 16\b/i,
];

/** Openings of what stands before the answers. */
const OPENING =
  /^(?:dear\b|(?:i|we) (?:refer|write|am writing|are writing|acknowledge)\b|thank you for|your (?:request|questions?)\b.{0,80}\b(?:received|considered|handled|dealt|repeated|shown)|(?:you|i) (?:asked|requested|have requested|sent)\b|please (?:find|see) (?:below |our |the council's )?(?:our |the )?(?:response|answers|reply)\b(?! (?:to|for) (?:q|question)))/i;

/** Lines that only announce the answers to what stands above them. */
const RESPONSE_MARKER =
  /^(?:(?:our|the|council(?:'s)?|official|foi|the council's|my)\s){0,3}(?:response|reply|answers?|decision|information (?:provided|supplied|released))(?:\s(?:to (?:your|the) (?:request|questions?)|is (?:as follows|(?:set out |given )?below)|(?:as follows|below)))?\s{0,2}[:.-]?$/i;
const INLINE_MARKER =
  /^(?:(?:our|my|council(?:'s)?|the council's)\s)?(?:(?:response|answer|reply|ans|decision|comments?)\s{0,2}(?:[:.]|-(?=\s))|A(?:[:.]|\s-)(?=\s|$))\s{0,9}/i;
/** Marks in front of a question, and lines that only announce one. */
const ASK_MARKER =
  /^(?:(?:you|your|the)\s)?(?:(?:asked|ask|question|request(?:ed)?|query|information requested)\s{0,2}[:.]|Q(?:[:.]|\s-)(?=\s|$))\s{0,9}/i;
const ASK_LINE =
  /^(?:(?:you|your|the)\s)?(?:asked|question|request|query|information requested)\s{0,2}[:.]?$/i;

/** True if a sentence opens what follows the answers: re-use terms, complaints, a signature. */
export function opensClosing(sentence: string): boolean {
  const head = sentence.slice(0, 400);
  return CLOSING.some((pattern) => pattern.test(head));
}

/** True if a line begins what is set apart from the answers: an annex, numbered notes, a public interest test. */
export function opensAnnex(line: string): boolean {
  return /^(?:(?:annex|appendix|schedule|note|enclosure)(?:\s(?:[a-z]|\d{1,2}))?\b(?=\s{0,2}[-:.]|$)|(?:footnotes?|notes?|public interest test)\s{0,2}:?$)/i.test(
    line.trim(),
  );
}

/** True if a sentence is the signature's: nothing behind it answers anything. */
export function isSignOff(sentence: string): boolean {
  return /^(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm) regards)/i.test(sentence);
}

/** True if a sentence belongs to the covering letter. */
export function isOpening(sentence: string): boolean {
  return OPENING.test(sentence.slice(0, 200));
}

/** True if a whole line only says that the answer follows ("Our response:"). */
export function isResponseMarker(line: string): boolean {
  return line.length <= 90 && RESPONSE_MARKER.test(line.trim());
}

/** True if a whole line only says that a question follows ("You asked:"). */
export function isAskMarker(line: string): boolean {
  return line.length <= 60 && ASK_LINE.test(line.trim());
}

/** The length of "Response: " in front of an answer; 0 if there is none. */
export function answerMarkerLength(line: string): number {
  return INLINE_MARKER.exec(line.slice(0, 60))?.[0].length ?? 0;
}

/** The length of "You asked: " in front of a question; 0 if there is none. */
export function askMarkerLength(line: string): number {
  return ASK_MARKER.exec(line.slice(0, 60))?.[0].length ?? 0;
}
