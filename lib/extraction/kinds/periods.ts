import { addDays, addMonths, parseISO } from 'date-fns';
import type { Period } from '#lib/domain/field-value.ts';
import { findDates, fullYear, isoOf, MONTH, monthNumber, toIso } from './dates.ts';
import { onceAText } from './once-a-text.ts';

/** A period as written. Offsets point into the text that was searched. */
export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  readonly period: Period;
}

const JOIN = /^\s{0,3}(?:-|to|and|until|till|through(?: to)?|up to)(?:\s(?:the\s)?(?:end of\s)?)?\s{0,3}$/i;
/** The first half of a range that leaves its year to the second: "1 April to 31 March 2025". */
const YEARLESS = new RegExp(
  String.raw`\b(?:(?<d>\d{1,2})\s?(?:st|nd|rd|th)?\s{1,2}(?:of\s)?)?(?<m>${MONTH})\s{0,2}(?:-|to|and|until)\s{0,2}$`,
  'i',
);
const SPLIT_YEAR =
  /(?<![\d/-])(?<prefix>(?:financial|fiscal|municipal|council)?\s?year\s|FY\s?)?(?<a>20\d{2}|(?<=FY\s?)\d{2})\s?(?:\/|-|to)\s?(?<b>20\d{2}|\d{2})(?![\d/]|-\d)/gi;
const CALENDAR_YEAR =
  /\b(?:calendar year|year|during|in|for|throughout),?\s(?:of\s)?(?<y>20\d{2})\b(?![/-]\s?\d)|(?<![\d/.-])(?<bare>20\d{2})(?=\s?(?::|-\s|calendar year))/gi;
/** "Apr 24 - Mar 25": two-digit years, which alone could be days. */
const SHORT_MONTHS = new RegExp(
  String.raw`\b(?<m1>${MONTH})\s?'?(?<y1>\d{2})\s?(?:-|to)\s?(?<m2>${MONTH})\s?'?(?<y2>\d{2})(?!\d)`,
  'gi',
);
const YEAR_ENDING =
  /\b(?:(?:12|twelve)[-\s]months?|year)\s(?:period\s)?(?:to|ending|ended|up to|until)\s(?:the\s)?(?:end of\s)?$/i;

/** The periods in `text`, in order, none inside another. 2024/25 is 1 April 2024 to 31 March 2025. */
export const findPeriods = onceAText(periodsIn);

function periodsIn(text: string): readonly PeriodMention[] {
  const found = [...dateRanges(text)];
  const free = (from: number, to: number) => !found.some((other) => from < other.end && other.start < to);
  for (const mention of [...shortMonths(text), ...splitYears(text), ...calendarYears(text)]) {
    if (free(mention.start, mention.end)) found.push(mention);
  }
  return found.sort((a, b) => a.start - b.start);
}

function dateRanges(text: string): PeriodMention[] {
  const dates = findDates(text);
  const found: PeriodMention[] = [];
  dates.forEach((date, i) => {
    const previous = dates[i - 1];
    const end = isoOf(date, 'last_day');
    const between = previous ? text.slice(previous.end, date.start) : '';
    const before = text.slice(Math.max(0, date.start - 60), date.start);
    if (previous && JOIN.test(between)) {
      const start = isoOf(previous, 'first_day');
      if (start < end) found.push({ start: previous.start, end: date.end, period: { start, end } });
      return;
    }
    const yearless = YEARLESS.exec(before);
    if (yearless?.groups?.m) {
      const month = monthNumber(yearless.groups.m);
      const day = yearless.groups.d ? Number(yearless.groups.d) : null;
      const year = month > date.month ? date.year - 1 : date.year;
      const start = isoOf({ year, month, day }, 'first_day');
      found.push({
        start: date.start - (before.length - yearless.index),
        end: date.end,
        period: { start, end },
      });
      return;
    }
    const ending = YEAR_ENDING.exec(before);
    if (ending) {
      const start = toIso(addDays(addMonths(addDays(parseISO(end), 1), -12), 0));
      found.push({ start: date.start - ending[0].length, end: date.end, period: { start, end } });
    }
  });
  return found;
}

function shortMonths(text: string): PeriodMention[] {
  return [...text.matchAll(SHORT_MONTHS)].flatMap((match): PeriodMention[] => {
    const { m1 = '', y1 = '', m2 = '', y2 = '' } = match.groups ?? {};
    const start = isoOf({ year: fullYear(y1), month: monthNumber(m1), day: null }, 'first_day');
    const end = isoOf({ year: fullYear(y2), month: monthNumber(m2), day: null }, 'last_day');
    return start < end
      ? [{ start: match.index, end: match.index + match[0].length, period: { start, end } }]
      : [];
  });
}

function splitYears(text: string): PeriodMention[] {
  return [...text.matchAll(SPLIT_YEAR)].flatMap((match): PeriodMention[] => {
    const first = fullYear(match.groups?.a ?? '');
    const second = match.groups?.b ?? '';
    if (Number(second) % 100 !== (first + 1) % 100) return [];
    const period = { start: `${first}-04-01`, end: `${first + 1}-03-31` };
    return [{ start: match.index, end: match.index + match[0].length, period }];
  });
}

function calendarYears(text: string): PeriodMention[] {
  return [...text.matchAll(CALENDAR_YEAR)].map((match) => {
    const year = match.groups?.y ?? match.groups?.bare;
    return {
      start: match.index,
      end: match.index + match[0].length,
      period: { start: `${year}-01-01`, end: `${year}-12-31` },
    };
  });
}
