import type { Identified } from '#lib/domain/extracted-response.ts';
import type { IsoDate } from '#lib/domain/iso-date.ts';
import { evidenceOf } from '../fields/reading.ts';
import { findDates, isoOf } from '../kinds/dates.ts';

/** A letter says when it was written near its top; an e-mail or page may say it at its end. */
const TOP = 4000;

const OF_RESPONSE =
  /\b(?:date (?:of (?:the |our |this )?(?:response|reply|letter|issue|disclosure)|sent|issued|responded|released|published)|(?:response|reply|letter|issue) date|dyddiad yr ymateb|(?:date )?(?:responded|replied|completed|answered|issued|closed|sent)(?: on)?|response sent)\s{0,3}[:/-]?[\s\w/]{0,20}$/i;
const PLAIN_LABEL = /(?:^|\n)\s{0,60}(?:our )?dated?\s{0,3}[:-]?\s{0,9}(?:\w{6,9}day,?\s)?$/i;
const OF_SOMETHING_ELSE =
  /\b(?:received|request(?:ed)?|dated|on or|submitted|due|deadline|updated|from|until|to|between|starts?|ends?|act|by|cais|logged|your (?:e-?mail|letter))\b[^\n.]{0,40}$|\byour (?:ref|request)[^\n]{0,60}$/i;

/** The date of the response itself, not of the request: labelled as such, or alone in the letterhead. */
export function identifyResponseDate(folded: string, text: string): Identified<IsoDate> | null {
  const head = folded.slice(0, TOP);
  const dates = findDates(head).filter(({ day }) => day !== null);
  const labelled = dates.find(({ start }) => OF_RESPONSE.test(head.slice(Math.max(0, start - 60), start)));
  const plain = dates.find(({ start }) => PLAIN_LABEL.test(head.slice(Math.max(0, start - 60), start)));
  const salutation = /\bdear\b/i.exec(head)?.index ?? Math.min(head.length, 1500);
  const alone = dates.find(({ start, end }) => start < salutation && standsAlone(head, start, end));
  const chosen = labelled ?? plain ?? alone;
  const confidence = labelled ? 0.97 : plain ? 0.95 : 0.93;
  if (chosen) return { value: isoOf(chosen, 'first_day'), confidence, evidence: evidenceOf([chosen], text) };
  return signedOn(folded, text);
}

/** True if no words stand before the date on its line that make it another date, and none behind it. */
function standsAlone(head: string, start: number, end: number): boolean {
  const lineStart = head.lastIndexOf('\n', start - 1) + 1;
  const before = head.slice(lineStart, start);
  const after = (head.slice(end, end + 80).split('\n', 1)[0] ?? '').trim();
  const above =
    head
      .slice(Math.max(0, lineStart - 60), Math.max(0, lineStart - 1))
      .split('\n')
      .at(-1) ?? '';
  if (after.length > 3 || OF_SOMETHING_ELSE.test(before)) return false;
  if (
    before.trim() === '' &&
    /\b(?:received|request(?:ed)?|due|deadline|cais|updated)\b[^.]{0,20}$/i.test(above)
  )
    return false;
  return /(?:^|\s{3,}|,\s|day,?\s)$/.test(before) || before.trim() === '';
}

function signedOn(folded: string, text: string): Identified<IsoDate> | null {
  const closing = folded.search(/\byours (?:sincerely|faithfully)\b/i);
  if (closing < 0) return null;
  const tail = folded.slice(closing, closing + 600);
  const date = findDates(tail).find(({ day, start, end }) => day !== null && standsAlone(tail, start, end));
  if (!date) return null;
  const span = { start: closing + date.start, end: closing + date.end };
  return { value: isoOf(date, 'first_day'), confidence: 0.85, evidence: evidenceOf([span], text) };
}
