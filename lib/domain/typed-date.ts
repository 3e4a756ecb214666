import { format, isValid, parse, parseISO } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import type { IsoDate } from './iso-date.ts';

/** The ways in which a person may type a date, day first. */
const PATTERNS = ['yyyy-MM-dd', 'd/M/yyyy', 'd-M-yyyy', 'd.M.yyyy', 'd MMMM yyyy', 'd MMM yyyy'];

/** The date that a person typed, day first, or null if it is none ("30/11/2025", "30 Nov 2025", "2025-11-30"). */
export function readTypedDate(typed: string): IsoDate | null {
  const words = typed
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(\d)(st|nd|rd|th)\b/i, '$1');
  for (const pattern of PATTERNS) {
    const date = parse(words, pattern, new Date(2000, 0, 1), { locale: enGB });
    // "1/12/22" must not become the year 22.
    if (isValid(date) && date.getFullYear() >= 1900) return format(date, 'yyyy-MM-dd');
  }
  return null;
}

/** A date as a person would type it: "30 November 2025". */
export function writeTypedDate(date: IsoDate): string {
  return format(parseISO(date), 'd MMMM yyyy');
}
