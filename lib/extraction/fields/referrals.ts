import { findDates } from '../kinds/dates.ts';
import { findNumbers, type NumberMention } from '../kinds/numbers.ts';
import { findPercentages } from '../kinds/percentages.ts';
import { findPeriods, type PeriodMention } from '../kinds/periods.ts';
import type { Sentence } from '../segment/elements.ts';
import type { Span } from '../span.ts';
import { CONFIDENT, type FieldContext, type Finding, found, LIKELY, SURE } from './reading.ts';

interface Count {
  readonly sentence: Sentence;
  readonly mention: NumberMention;
  readonly period: { readonly sentence: Sentence; readonly mention: PeriodMention } | null;
  readonly score: number;
}

const COUNTED =
  /^\s{0,2}(?:\w+\s){0,4}?(?:referrals?|cases?|employees?|staff|people|individuals?|members|were referred|referred)\b/i;
const OTHER_UNIT =
  /^[-\s]{0,2}(?:months?|years?|weeks?|days?|hours?|minutes?|sessions?|treatments?|appointments?|physiotherapists?|FTE|stages?|routes?)\b/i;
const ANNOUNCED =
  /\b(?:referrals?|cases|referred|total|number|figure)\b[^.]{0,60}(?:\b(?:was|were|is|of|received|made|totalled)\b|[:=-])\s{0,2}(?:approximately |around |about )?$/i;
const NO_REFERRALS = /\b(?:no|nil|zero) referrals?\b|\bnot? (?:been )?any referrals\b/i;
/** "1 referral form", "2. " and the like say nothing of a year. */
const MAX_REFERRALS = 100_000;

/** The number of referrals in the latest full year that is given. */
export function readReferralCount(context: FieldContext): Finding | null {
  const count = latestCount(context);
  if (count) {
    const { sentence, mention, score } = count;
    return found(mention.quantity, sentence, mention.start, mention.end, score >= 2 ? SURE : LIKELY);
  }
  const none = context.own.find(({ text }) => NO_REFERRALS.test(text));
  return none ? found({ value: 0, qualifier: 'exact' }, none, 0, none.text.length, CONFIDENT) : null;
}

/** The twelve months that the number of referrals covers, where they are stated. */
export function readReferralPeriod(context: FieldContext): Finding | null {
  const period = latestCount(context)?.period;
  if (!period) return null;
  return found(
    period.mention.period,
    period.sentence,
    period.mention.start,
    period.mention.end,
    CONFIDENT + 0.02,
  );
}

function latestCount({ own, general }: FieldContext): Count | null {
  const sentences = own.length > 0 ? own : general;
  const counts = sentences.flatMap((sentence, i) => countsIn(sentence, sentences[i - 1]));
  const best = Math.max(0, ...counts.map(({ score }) => score));
  if (best === 0) return null;
  const likely = counts.filter(({ score }) => score >= Math.min(best, 2));
  const dated = likely.filter(({ period }) => period !== null);
  const chosen =
    dated.length > 0
      ? dated.reduce((latest, count) => (endOf(count) > endOf(latest) ? count : latest))
      : likely[0];
  if (!chosen || chosen.period) return chosen ?? null;
  // A period named once, apart from the number, is the number's.
  const periods = sentences.flatMap((sentence) =>
    findPeriods(sentence.text).map((mention) => ({ sentence, mention })),
  );
  return periods.length === 1 && likely.length === 1 ? { ...chosen, period: periods[0] ?? null } : chosen;
}

function endOf({ period }: Count): string {
  return period?.mention.period.end ?? '';
}

function countsIn(sentence: Sentence, previous: Sentence | undefined): Count[] {
  const { text } = sentence;
  const periods = findPeriods(text);
  const percentages = findPercentages(text);
  const taken = [...periods, ...findDates(text), ...percentages, ...loneYears(text)];
  const clashes = (span: Span) => taken.some((other) => span.start < other.end && other.start < span.end);
  const numbers = findNumbers(text).filter(
    (mention) => !clashes(mention) && !OTHER_UNIT.test(text.slice(mention.end, mention.end + 30)),
  );
  return numbers.flatMap((mention): Count[] => {
    if (mention.quantity.value > MAX_REFERRALS || mention.quantity.qualifier === 'range') return [];
    const period = nearest(periods, mention, numbers) ?? null;
    const above = !period && previous ? findPeriods(previous.text).at(-1) : undefined;
    const score = scoreOf(mention, text, period !== null || above !== undefined);
    if (score === 0) return [];
    const placed = period
      ? { sentence, mention: period }
      : above && previous && previous.text.length < 60
        ? { sentence: previous, mention: above }
        : null;
    return [{ sentence, mention, period: placed, score }];
  });
}

function scoreOf({ start, end }: NumberMention, text: string, dated: boolean): number {
  const rest = `${text.slice(0, start)}${text.slice(end)}`.replace(/[^a-z]/gi, '');
  if (rest.length === 0) return 3;
  if (COUNTED.test(text.slice(end, end + 60))) return 3;
  if (ANNOUNCED.test(text.slice(Math.max(0, start - 120), start))) return 2;
  return dated || rest.length < 25 ? 2 : /\brefer/i.test(text) ? 1 : 0;
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
