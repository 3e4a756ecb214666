import { findDates } from '../kinds/dates.ts';
import { findDurations } from '../kinds/durations.ts';
import { findMoney } from '../kinds/money.ts';
import { findNumbers, type NumberMention } from '../kinds/numbers.ts';
import { findPercentages } from '../kinds/percentages.ts';
import { findPeriods } from '../kinds/periods.ts';
import type { Span } from '../span.ts';

/** What a number counts, where it counts something else than referrals or sessions. */
const OTHER_UNIT =
  /^\s{0,2}(?:-\s?)?(?:(?:working|calendar|full)\s)?(?:%|per\s?cent|minutes?|mins?|hours?|weeks?|days?|months?|years?|st|nd|rd|th)\b/i;
/** A number that names something: a section, a question, a reference. */
const NAMES_SOMETHING =
  /(?:\b(?:section|question|q|s|part|item|no|ref|reference|page|appendix|act)[.:]?\s?\(?|[#/(-])$/i;
/** The number of a list's item. */
const ITEM_NUMBER = /^\s{0,3}\(?\d{1,2}[.):]\s/;
const COUNTED =
  /^\s(?:\w+\s){0,2}?(?:sessions?|treatments?|appointments?|referrals?|cases|employees|staff|people)\b/i;

/** The numbers of `text` that may count something: no dates, sums, shares, lengths of time, or names of sections. */
export function findCounts(text: string): NumberMention[] {
  const numbers = findNumbers(text);
  if (numbers.length === 0) return [];
  const taken: readonly Span[] = [
    ...findDates(text),
    ...findPeriods(text),
    ...findMoney(text),
    ...findPercentages(text),
    ...findDurations(text),
  ];
  const item = ITEM_NUMBER.exec(text)?.[0].length ?? 0;
  return numbers.filter(({ start, end }) => {
    const written = text.slice(start, end);
    const after = text.slice(end, end + 40);
    if (start < item || OTHER_UNIT.test(after)) return false;
    if (NAMES_SOMETHING.test(text.slice(Math.max(0, start - 12), start))) return false;
    if (/^(?:0\d|(?:19|20)\d{2}$)/.test(written)) return false;
    if (!/\d/.test(written) && !COUNTED.test(after)) return false;
    return !taken.some((other) => start < other.end && other.start < end);
  });
}
