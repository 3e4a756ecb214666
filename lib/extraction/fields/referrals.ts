import { differenceInCalendarDays, parseISO } from 'date-fns';
import { findDates, MONTH } from '../kinds/dates.ts';
import { findNumbers, type NumberMention } from '../kinds/numbers.ts';
import { findPercentages } from '../kinds/percentages.ts';
import { findPeriods, type PeriodMention } from '../kinds/periods.ts';
import type { Sentence } from '../segment/elements.ts';
import type { Span } from '../span.ts';
import { CONFIDENT, type FieldContext, type Finding, found, LIKELY, SURE } from './reading.ts';
import { cellIn, sentencesOnNumbers, type TableHeader } from './referral-sentences.ts';

interface Count {
  readonly sentence: Sentence;
  readonly mention: NumberMention;
  readonly period: PlacedPeriod | null;
  /** How much the words around it speak for a number of referrals, 1 to 4. */
  readonly score: number;
  readonly isTotal: boolean;
  /** Said to be of the last twelve months. */
  readonly isLastYear: boolean;
  /** Of a year that is not over yet. */
  readonly isPartial: boolean;
}

interface PlacedPeriod {
  readonly sentence: Sentence;
  readonly mention: PeriodMention;
}

const COUNTED =
  /^\s{0,2}(?:[\w-]+\s){0,4}?(?:referrals?|cases?|(?:were|have been|was) referred|referred|referral)\b/i;
const PEOPLE = /^\s{0,2}(?:\w+\s){0,3}?(?:employees?|staff|people|individuals?|members)\b/i;
const OTHER_UNIT =
  /^[-\s]{0,2}(?:(?:working|calendar|business|clear)\s)?(?:months?|years?|weeks?|days?|hours?|minutes?|sessions?|treatments?|appointments?|physiotherapists?|nurses?|FTE|stages?|routes?)\b/i;
const ANNOUNCED =
  /\b(?:referrals?|cases|referred|total|number|figure|there (?:were|have been|was)|we (?:had|received))\b[^.]{0,60}(?:\b(?:was|were|is|of|received|made|totalled|had|been)\b|[:=-])\s{0,2}(?:approximately |around |about )?$/i;
const TOTAL_BEFORE = /\btotal(?:s|led|ling)?\b[^\d.]{0,30}$/i;
const TOTAL_BEHIND = /^\s{0,2}(?:\(?total\b|in (?:total|all)\b|overall\b|altogether\b)/i;
const PART_YEAR =
  /\b(?:so far|to date|ytd|year to date|part[- ]year|incomplete|(?:first|last) (?:\w+ )?(?:months|quarter|half)|to the end of (?:quarter|q))\b|^\*|\d\*/i;
const LAST_YEAR =
  /\b(?:last|past|previous|preceding|latest|most recent) (?:12|twelve|full|financial|calendar|contract)?\s?(?:months?|year)\b/i;
const NO_REFERRALS =
  /\b(?:no|nil|zero) referrals?\b|\bnot? (?:been )?any referrals\b|^\W{0,2}(?:nil|none|zero)\b(?! (?:\w+ ){0,2}(?:held|recorded|available|collected|kept))/i;
/** "166 in 2025 up to 31 October" */
const UP_TO =
  /\b(?:up to|until|as at)\s(?:the\s)?(?:end of\s)?(?:\d{1,2}\s?(?:st|nd|rd|th)?\s)?[A-Z][a-z]{2}/;
/** "…, of which 204 went on to physiotherapy" */
const OF_WHICH = /\bof (?:which|whom|these|those),?\s(?:\w+\s){0,2}$/i;
/** "1 referral form", "2. " and the like say nothing of a year. */
const MAX_REFERRALS = 100_000;

/** The number of referrals in the latest full year that is given. */
export function readReferralCount(context: FieldContext): Finding | null {
  const count = latestCount(context);
  if (count) {
    const { sentence, mention, score } = count;
    return found(mention.quantity, sentence, mention.start, mention.end, score >= 2 ? SURE : LIKELY);
  }
  const { own, general, segment } = context;
  const isAlone = segment.fields.every((id) => id === 'referralCount' || id === 'referralPeriod');
  const none = (isAlone ? [...own, ...general] : own).find(({ text }) => NO_REFERRALS.test(text));
  return none ? found({ value: 0, qualifier: 'exact' }, none, 0, none.text.length, CONFIDENT) : null;
}

/** The twelve months that the number of referrals covers, where they are stated. */
export function readReferralPeriod(context: FieldContext): Finding | null {
  const period = latestCount(context)?.period;
  if (!period) return null;
  const { mention, sentence } = period;
  return found(mention.period, sentence, mention.start, mention.end, CONFIDENT + 0.02);
}

function latestCount(context: FieldContext): Count | null {
  const { sentences, header } = sentencesOnNumbers(context);
  const counts = sentences.flatMap((sentence, i) => countsIn(sentence, sentences[i - 1], header));
  const best = Math.max(0, ...counts.map(({ score }) => score));
  if (best === 0) return null;
  const chosen = choose(counts.filter(({ score }) => score >= (best === 4 ? 4 : Math.min(best, 2))));
  if (!chosen || chosen.period) return chosen;
  // A period named once, apart from the number, is the number's.
  const periods = sentences.flatMap((sentence) =>
    findPeriods(sentence.text).map((mention) => ({ sentence, mention })),
  );
  const [only] = periods;
  return only && periods.length === 1 && (chosen.isTotal || counts.length === 1)
    ? { ...chosen, period: only }
    : chosen;
}

/** The total, or the latest full year, or the first number. */
function choose(counts: readonly Count[]): Count | null {
  const dated = counts.filter(({ period }) => period !== null);
  const years = new Set(dated.map(endOf));
  const total = counts.find(({ isTotal }) => isTotal);
  if (total && years.size <= 1) return total;
  const full = dated.filter((count) => !count.isPartial && coversYear(count));
  const candidates = full.length > 0 ? full : dated;
  if (candidates.length === 0) return counts.find(({ isLastYear }) => isLastYear) ?? counts[0] ?? null;
  const latest = candidates.reduce((last, count) => (endOf(count) > endOf(last) ? count : last));
  return candidates.find((count) => count.isTotal && endOf(count) === endOf(latest)) ?? latest;
}

function endOf({ period }: Count): string {
  return period?.mention.period.end ?? '';
}

function coversYear({ period }: Count): boolean {
  if (!period) return false;
  const { start, end } = period.mention.period;
  return differenceInCalendarDays(parseISO(end), parseISO(start)) >= 350;
}

function countsIn(sentence: Sentence, previous: Sentence | undefined, header: TableHeader | null): Count[] {
  const { text } = sentence;
  const periods = findPeriods(text);
  const taken = [
    ...periods,
    ...findDates(text),
    ...findPercentages(text),
    ...loneYears(text),
    ...quarters(text),
  ];
  const clashes = (span: Span) => taken.some((other) => span.start < other.end && other.start < span.end);
  const numbers = findNumbers(text).filter(
    (mention) =>
      !clashes(mention) &&
      !/^0\d{2}/.test(text.slice(mention.start, mention.end)) &&
      mention.quantity.value <= MAX_REFERRALS &&
      mention.quantity.qualifier !== 'range' &&
      !OTHER_UNIT.test(text.slice(mention.end, mention.end + 30)),
  );
  const row = rowCell(text, periods, numbers, header);
  return (row ? [row] : numbers).flatMap((mention): Count[] => {
    const i = numbers.indexOf(mention);
    const before = text.slice(Math.max(numbers[i - 1]?.end ?? 0, mention.start - 40), mention.start);
    const limit = Math.min(row ? text.length : (numbers[i + 1]?.start ?? text.length), mention.end + 60);
    const behind = text.slice(mention.end, limit).split(/[.;,]/, 1)[0] ?? '';
    const near = `${before.split(/[.;]/).at(-1)}${text.slice(mention.start, mention.end)}${row ? text : behind}`;
    const own = nearest(periods, mention, numbers);
    const above =
      !own && previous && previous.text.length < 60 ? findPeriods(previous.text).at(-1) : undefined;
    const period = own
      ? { sentence, mention: own }
      : above && previous
        ? { sentence: previous, mention: above }
        : null;
    const isTotal =
      TOTAL_BEFORE.test(text.slice(Math.max(0, mention.start - 40), mention.start)) ||
      TOTAL_BEHIND.test(text.slice(mention.end, mention.end + 20));
    const score = row ? 3 : scoreOf(mention, text, period !== null || isTotal);
    return score === 0
      ? []
      : [
          {
            sentence,
            mention,
            period,
            score,
            isTotal,
            isLastYear: LAST_YEAR.test(behind),
            isPartial: PART_YEAR.test(near) || UP_TO.test(behind),
          },
        ];
  });
}

/** In a row of a table that starts with a period, the number in the column of referrals. */
function rowCell(
  text: string,
  periods: readonly PeriodMention[],
  numbers: readonly NumberMention[],
  header: TableHeader | null,
): NumberMention | null {
  const [period] = periods;
  if (!period || periods.length > 1 || numbers.length < 2 || period.start > 12) return null;
  return /[a-z]{2}/i.test(text.slice(period.end)) ? null : (numbers[cellIn(header, numbers.length)] ?? null);
}

function scoreOf({ start, end }: NumberMention, text: string, placed: boolean): number {
  if (OF_WHICH.test(text.slice(0, start)) && /\bphysio/i.test(text.slice(end, end + 60))) return 4;
  const rest = `${text.slice(0, start)}${text.slice(end)}`.replace(/[^a-z]/gi, '');
  const behind = text.slice(end, end + 60);
  if (rest.length === 0 || COUNTED.test(behind)) return 3;
  if (ANNOUNCED.test(text.slice(Math.max(0, start - 120), start)) || LAST_YEAR.test(text)) return 2;
  if (PEOPLE.test(behind)) return placed || /\brefer/i.test(text.slice(end)) ? 2 : 1;
  return placed || rest.length < 25 ? 2 : /\brefer/i.test(text) ? 1 : 0;
}

/** The period that belongs to a number: the n-th of as many, else the one that stands nearest. */
function nearest(
  periods: readonly PeriodMention[],
  mention: NumberMention,
  numbers: readonly NumberMention[],
): PeriodMention | undefined {
  if (periods.length === numbers.length) return periods[numbers.indexOf(mention)];
  const distance = (period: PeriodMention) => Math.abs(period.start - mention.start);
  return [...periods].sort((a, b) => distance(a) - distance(b))[0];
}

function loneYears(text: string): Span[] {
  return [...text.matchAll(/(?<![\d,.])(?:19|20)\d{2}(?![\d,.]\d|\d)/g)].map(({ index }) => ({
    start: index,
    end: index + 4,
  }));
}

const QUARTER = new RegExp(
  String.raw`\b(?:Q|qtr\.?\s?|quarter\s)[1-4]\b|\b${MONTH}\s'?\d{2}(?!\d)(?=\W)|\b\d{1,2}(?:st|nd|rd|th)?\s${MONTH}(?!\s?\d)`,
  'gi',
);

/** "Q1", "Quarter 3", "Oct-Dec 24": labels, not numbers. */
function quarters(text: string): Span[] {
  return [...text.matchAll(QUARTER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
