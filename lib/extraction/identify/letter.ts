import type { Span } from '../span.ts';

/** What stands before a place of a letter: in its own cell of the line, and in the cell or line before that. */
export interface Label {
  readonly own: string;
  /** The cell or short line right before; empty where `own` says something. */
  readonly previous: string;
  /** What follows the place in its cell. */
  readonly after: string;
}

const GAP = /\t|\||\s{3,}/;
/** A line longer than this is a sentence, not a label of what stands below it. */
const MAX_LABEL = 60;
const WEEKDAY = /(?:^|[\s,(])(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,?\s{0,3}$/i;

/** The label of `span` in `text`: cells are parted by tabs, bars and wide gaps. */
export function labelOf(text: string, span: Span): Label {
  const line =
    text
      .slice(Math.max(0, span.start - 300), span.start)
      .split('\n')
      .at(-1) ?? '';
  const cells = line.replace(WEEKDAY, '').split(GAP);
  const own = (cells.at(-1) ?? '').trim();
  const rest = text.slice(span.end, span.end + 300).split('\n', 1)[0] ?? '';
  const after = (rest.split(GAP, 1)[0] ?? '').trim();
  if (own !== '') return { own, previous: '', after };
  const beside = cells.slice(0, -1).findLast((cell) => cell.trim() !== '');
  return { own, previous: (beside ?? lineAbove(text, span.start)).trim(), after };
}

function lineAbove(text: string, at: number): string {
  const above = text
    .slice(Math.max(0, at - 400), at)
    .split('\n')
    .slice(0, -1);
  const line = above.findLast((words) => words.trim() !== '')?.trim() ?? '';
  return line.length <= MAX_LABEL ? (line.split(GAP).at(-1) ?? '') : '';
}

const SALUTATION = /(?:^|\n)[ \t]{0,40}(?:dear|annwyl|hi|hello|good (?:morning|afternoon|day))\b/i;
const FIRST_QUESTION = /\n[ \t]{0,12}(?:q(?:uestion)?\s?1\b|1\s?[.):]\s|1a\b|\(?a\)\s)/i;
/** Without a salutation, a page's head ends where it first asks anything. */
const FIRST_ASKED = new RegExp(String.raw`${FIRST_QUESTION.source}|\n[^\n?]{12,200}\?`, 'i');
/** A letterhead and its subject line are no longer. */
const HEAD = 1500;
const SUBJECT = 600;

/** Where the head of a letter or page ends: letterhead, salutation, subject and opening words, before its first answer. */
export function headEnd(folded: string): number {
  const salutation = SALUTATION.exec(folded.slice(0, 6000));
  const end = salutation ? salutation.index + salutation[0].length + SUBJECT : HEAD;
  const question = (salutation ? FIRST_QUESTION : FIRST_ASKED).exec(folded.slice(0, end));
  return question && question.index > 200 ? question.index : Math.min(end, folded.length);
}

const FORWARDED = /\n[ \t>]{0,12}(?:-{2,}\s?(?:original|forwarded) message|on [^\n]{6,80} wrote:)/i;
const FORWARDED_HEADER = /\n[ \t>]{0,12}from:[^\n]{3,120}\n/i;
/** An e-mail's own header stands within so many characters. */
const OWN_HEADER = 300;

/** Where quoted or forwarded messages begin below a letter; the end of the text if there are none. */
export function quotedFrom(folded: string): number {
  const marked = FORWARDED.exec(folded)?.index ?? folded.length;
  const header = FORWARDED_HEADER.exec(folded.slice(OWN_HEADER));
  return Math.min(marked, header ? OWN_HEADER + header.index : folded.length);
}

/** Where the signature begins: the last "Yours sincerely" or "Kind regards", else the last 500 characters. */
export function closingStart(folded: string): number {
  const last = [
    ...folded.matchAll(/\b(?:yours (?:sincerely|faithfully|truly)|(?:kind |best |with )?regards)\b/gi),
  ].at(-1);
  return last ? last.index : Math.max(0, folded.length - 500);
}

/** Where the letterhead ends: at the salutation, or after 900 characters. */
export function letterheadEnd(folded: string): number {
  const salutation = SALUTATION.exec(folded.slice(0, 3000));
  return salutation && salutation.index > 10 ? Math.min(salutation.index, 900) : 900;
}
