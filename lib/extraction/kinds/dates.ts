import { endOfMonth, format, isValid } from 'date-fns';
import type { IsoDate } from '#lib/domain/iso-date.ts';
import { onceAText } from './once-a-text.ts';

/** A date as written: a day, or a month without a day. Offsets point into the text that was searched. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Day of the month, or null for a month without a day. */
  readonly day: number | null;
}

export const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)\b\.?`;
const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WELSH_STARTS = ['ion', 'chw', 'maw', 'ebr', 'mai', 'meh', 'gor', 'aws', 'med', 'hyd', 'tac', 'rha'];

const YEAR = String.raw`(?:(?:19|20)\d{2}|'?\d{2})(?!\d|[:,]\d)`;
const PATTERNS: readonly RegExp[] = [
  // 1st December 2022, 1 Dec. 22, Thursday 20 November 2025, 1st of April, 2024
  new RegExp(
    String.raw`\b(?<d>\d{1,2})\s{0,2}(?:st|nd|rd|th)?\s{0,3}(?:day\s)?(?:of\s{1,3})?[-\s]{0,2}(?<m>${MONTH})[-,\s]{1,3}(?<y>${YEAR})`,
    'gi',
  ),
  // December 1st, 2022
  new RegExp(
    String.raw`\b(?<m>${MONTH})\s{1,3}(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<y>(?:19|20)\d{2})(?!\d)`,
    'gi',
  ),
  // 2022-12-01
  /\b(?<y>(?:19|20)\d{2})-(?<n>\d{2})-(?<d>\d{2})(?!\d)/g,
  // 01/12/22, 1.12.2022, 01-12-2022: day first
  /(?<![\d/.])(?<!-(?=\d{1,2}-))(?<d>\d{1,2})(?<sep>[/.-])(?<n>\d{1,2})\k<sep>(?<y>(?:19|20)\d{2}|\d{2})(?![\d/])/g,
  // December 2022, Dec-22
  new RegExp(
    String.raw`\b(?<m>${MONTH})(?:\s{1,3}|,\s|-)(?<y>(?:19|20)\d{2}|'\d{2}|(?<=-)\d{2})(?!\d)`,
    'gi',
  ),
  // 12/2022
  /(?<![\d/])(?<n>0?[1-9]|1[0-2])\/(?<y>20\d{2})(?![\d/])/g,
];

/** Every date in `text`, in order, none inside another. */
export const findDates = onceAText(datesIn);

function datesIn(text: string): readonly DateMention[] {
  const found: DateMention[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const mention = mentionOf(match);
      if (mention && !found.some((other) => mention.start < other.end && other.start < mention.end))
        found.push(mention);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function mentionOf(match: RegExpExecArray | RegExpMatchArray): DateMention | null {
  const { d, m, n, y } = match.groups ?? {};
  const month = m ? monthNumber(m) : Number(n);
  const year = fullYear(y ?? '');
  const day = d ? Number(d) : null;
  const start = match.index ?? 0;
  if (!exists(year, month, day ?? 1)) return null;
  return { start, end: start + match[0].length, year, month, day };
}

/** 1 to 12 for the English name of a month, short or long, or its Welsh name; 0 for any other word. */
export function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return Math.max(MONTH_STARTS.indexOf(start), WELSH_STARTS.indexOf(start)) + 1;
}

/** The year that two or four digits mean; two digits are of this century. */
export function fullYear(digits: string): number {
  const year = Number(digits.replace("'", ''));
  return year < 100 ? 2000 + year : year;
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(year, month - 1, day);
  return (
    month >= 1 && month <= 12 && isValid(date) && date.getMonth() === month - 1 && date.getDate() === day
  );
}

/** The calendar date that `mention` means; a month without a day is its first or last day. */
export function isoOf(
  mention: Pick<DateMention, 'year' | 'month' | 'day'>,
  monthMeans: 'first_day' | 'last_day',
): IsoDate {
  const first = new Date(mention.year, mention.month - 1, mention.day ?? 1);
  return toIso(mention.day === null && monthMeans === 'last_day' ? endOfMonth(first) : first);
}

/** "YYYY-MM-DD" of a local calendar date. */
export function toIso(date: Date): IsoDate {
  return format(date, 'yyyy-MM-dd');
}
