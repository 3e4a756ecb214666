import { addDays, addMonths, parseISO } from 'date-fns';
import type { IsoDate } from '#lib/domain/iso-date.ts';
import { toIso } from './dates.ts';
import { NUMBER, numberOf } from './numbers.ts';
import { onceAText } from './once-a-text.ts';

/** A length of time as written. Offsets point into the text that was searched. */
export interface DurationMention {
  readonly start: number;
  readonly end: number;
  readonly months: number;
}

const DURATION = new RegExp(
  String.raw`(?<![\d.,+/£])(?<n>${NUMBER})(?:\s?\(\d{1,3}\))?[-\s]{0,2}(?:(?:calendar|full|further|additional|consecutive|more|extra|other|optional|extension)[-\s])?(?<unit>years?|yrs?|months?|mths?)\b(?!'?s?'?\s(?:written\s)?notice)`,
  'gi',
);

/** The lengths of time in `text`, in order: "three years", "18 months", "12-month", "two (2) years". */
export const findDurations = onceAText(durationsIn);

function durationsIn(text: string): readonly DurationMention[] {
  return [...text.matchAll(DURATION)].flatMap((match): DurationMention[] => {
    const count = numberOf(match.groups?.n ?? '');
    if (count === null || count === 0 || count > 240) return [];
    const months = monthsOf(count, match.groups?.unit ?? '');
    return [{ start: match.index, end: match.index + match[0].length, months }];
  });
}

/** `count` years or months in months. */
export function monthsOf(count: number, unit: string): number {
  return /^m/i.test(unit) ? count : count * 12;
}

/** The last day of a term of `months` that starts on `start`: 1 April 2023 and 36 months is 31 March 2026. */
export function endOfTerm(start: IsoDate, months: number): IsoDate {
  return toIso(addDays(addMonths(parseISO(start), months), -1));
}

/** `end` moved on by `months`; the end of a month stays the end of a month. */
export function extendEnd(end: IsoDate, months: number): IsoDate {
  return endOfTerm(toIso(addDays(parseISO(end), 1)), months);
}

/** A length of time in words ("18 months", "3 years"). */
export function durationWords(months: number): string {
  const years = months / 12;
  if (!Number.isInteger(years)) return `${months} months`;
  return years === 1 ? '1 year' : `${years} years`;
}
