import type { Identified } from '#lib/domain/extracted-response.ts';
import type { IsoDate } from '#lib/domain/iso-date.ts';
import { evidenceOf } from '../fields/reading.ts';
import { type DateMention, findDates, isoOf } from '../kinds/dates.ts';
import { closingStart, headEnd, type Label, labelOf, quotedFrom } from './letter.ts';

/** The Freedom of Information Act came into force in 2005; no response is older. */
const FIRST_YEAR = 2005;
/** So much of a text's beginning and end is searched. */
const SEARCHED = 6000;

interface Candidate {
  readonly date: DateMention;
  readonly iso: IsoDate;
  readonly confidence: number;
}

/** Ends the label of the day on which something was answered: "Date of response", "Response issued", "sent", "Closed on". */
const ANSWERED =
  /(?:^|[\s/(])(?:respon(?:se|ded)|repl(?:y|ied)|letter|decision|decided|issued?|disclosed|disclosure|releas(?:ed?)|complet(?:ed|ion)|clos(?:ed|ure)|sent|answered|finali[sz]ed|dyddiad yr ymateb|dyddiad ymateb)(?:\s(?:issued|sent|given|provided|dated))?(?:\sdate)?(?:\s(?:on|of|by e-?mail))?$/i;
const PUBLISHED = /(?:^|[\s/(])(?:publi(?:shed|cation))(?:\sdate)?(?:\son)?$/i;
const OF_RESPONSE =
  /^(?:the )?date (?:of|that|when) (?:our|the|this)? ?(?:response|reply|decision|letter)\b/i;
const PLAIN = /(?:^|[\s/(])(?:dated?|dyddiad)$/i;
/** The day of something else: of the request, of a deadline, of a contract. */
const SOMETHING_ELSE =
  /\b(?:receiv\w*|due|deadline|target|respond by|response by|submit\w*|submission|logged|acknowledg\w*|export\w*|print\w*|updat\w*|review\w*|clarif\w*|expir\w*|start\w*|begin\w*|began|end|ends|ended|contracts?|tender\w*|award\w*|notice|agreement|extension|amended|created|opened|since|between|until|from|as at|your|you|cais|derbyn\w*|version|act)\b/i;
const REQUEST_WAS = /\b(?:request|enquiry|query|application)s?\s(?:was\s|were\s)?\w+$/i;
const OF_REQUEST = /\b(?:request\w*|dated)\b/i;

/** The date of the response itself, not of the request: labelled as such, or alone in the letterhead or signature. */
export function identifyResponseDate(folded: string, text: string): Identified<IsoDate> | null {
  const searched = folded.slice(0, SEARCHED);
  const dates = datesIn(searched, 0);
  const tailStart = Math.max(SEARCHED, folded.length - SEARCHED);
  const tail = tailStart < folded.length ? datesIn(folded.slice(tailStart), tailStart) : [];
  const earliest = requestDay([...dates], folded);
  const head = headEnd(folded);
  const quoted = quotedFrom(folded);
  const closing = closingStart(folded);
  const candidates = [...dates, ...tail].flatMap((date): Candidate[] => {
    const iso = isoOf(date, 'first_day');
    if (date.start > quoted || isQuoted(folded, date.start) || (earliest && iso < earliest)) return [];
    const place = date.start < head ? 'head' : date.start > closing ? 'close' : 'body';
    const confidence = confidenceOf(date, labelOf(folded, date), place, folded);
    return confidence > 0 ? [{ date, iso, confidence }] : [];
  });
  const [first] = candidates;
  if (!first) return null;
  const best = candidates.reduce((top, next) => (next.confidence > top.confidence ? next : top), first);
  return { value: best.iso, confidence: best.confidence, evidence: evidenceOf([best.date], text) };
}

function datesIn(part: string, offset: number): DateMention[] {
  return findDates(part)
    .filter(({ day, year }) => day !== null && year >= FIRST_YEAR)
    .map((date) => ({ ...date, start: date.start + offset, end: date.end + offset }));
}

function isQuoted(text: string, at: number): boolean {
  return /^\s{0,8}>/.test(
    text
      .slice(Math.max(0, at - 300), at)
      .split('\n')
      .at(-1) ?? '',
  );
}

/** The day on which the request was made or received, if the letter says; no response is older. */
function requestDay(dates: readonly DateMention[], text: string): IsoDate | null {
  const days = dates
    .filter(({ start }) =>
      /\b(?:received|your (?:e-?mail|letter|request|enquiry))\b[^\n.]{0,50}$/i.test(
        text.slice(Math.max(0, start - 90), start),
      ),
    )
    .map((date) => isoOf(date, 'first_day'));
  return days.sort()[0] ?? null;
}

/** How likely a date is that of the response, from 0 to 1, by its label and its place. */
function confidenceOf(
  date: DateMention,
  label: Label,
  place: 'head' | 'body' | 'close',
  text: string,
): number {
  const words = (afterDate(label.own) || label.previous)
    .replace(/[\s:.,;()\u2013-]+$/, '')
    .replace(/^[\s•*#>-]+/, '');
  const isLabel = words.length <= 60;
  if (isLabel && (OF_RESPONSE.test(words) || isAnswered(words))) return place === 'body' ? 0.9 : 0.97;
  if (saysSent(label.own)) return 0.9;
  if (SOMETHING_ELSE.test(words) || (OF_REQUEST.test(words) && label.own !== '')) return 0;
  if (isLabel && PUBLISHED.test(words)) return place === 'body' ? 0.75 : 0.9;
  if (isLabel && PLAIN.test(words)) return place === 'head' ? 0.95 : place === 'close' ? 0.85 : 0;
  if (OF_REQUEST.test(label.previous) && /[:]$|\bdate\b/i.test(label.previous)) return 0;
  if (!standsAlone(label)) return 0;
  if (place === 'head') return isPageHeader(label, text, date) ? 0.7 : 0.93;
  return place === 'close' ? 0.82 : 0;
}

/** What follows the last date on the line: "received 13.10.25 / answered" labels the next one "answered". */
function afterDate(own: string): string {
  const last = findDates(own).at(-1);
  return last ? own.slice(last.end).replace(/^[\s,;/|-]+/, '') : own;
}

function isAnswered(words: string): boolean {
  if (!ANSWERED.test(words) || REQUEST_WAS.test(words)) return false;
  return !/\b(?:due|deadline|target|your|contract|tender|award|notice|receiv\w*|review)\b/i.test(words);
}

/** "This response was sent on …" in a sentence. */
function saysSent(before: string): boolean {
  if (/\b(?:this|our) (?:response|reply|letter|decision),? (?:is |was )?dated\s?$/i.test(before)) return true;
  return /\b(?:this|our) (?:response|reply|letter|decision)\b.{0,20}\b(?:sent|issued|provided|published|completed)(?: to you)?(?: by e-?mail)? on\s?$/i.test(
    before,
  );
}

/** True if no words stand with the date in its cell but a place ("Northmoor, 3 May 2025"), a time or a separator. */
function standsAlone({ own, previous, after }: Label): boolean {
  if (/\b(?:to|and|until|from)\s?$/i.test(previous)) return false;
  const before = own === '' || /^(?:\p{Lu}[\p{L}'-]{1,20}\s?){1,3},$/u.test(own) || /[-|,/]$/.test(own);
  return (
    before &&
    /^(?:[,;.|)-]?\s?(?:at\s)?(?:\d{1,2}[:.]\d{2}\s?(?:am|pm)?(?::\d{2})?)?[\s.,|-]*|[-|].{0,60})$/i.test(
      after,
    )
  );
}

function isPageHeader({ own }: Label, text: string, date: DateMention): boolean {
  return /[-|/]$/.test(own) && date.start > 0 && text.slice(date.start - 2, date.start).trim() !== ',';
}
