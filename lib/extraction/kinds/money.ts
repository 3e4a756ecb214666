import type { Quantity } from '#lib/domain/field-value.ts';
import { numberOf, qualifierOf, rangeOf } from './numbers.ts';
import { onceAText } from './once-a-text.ts';

/** An amount of pounds as written. Offsets point into the text that was searched. */
export interface MoneyMention {
  readonly start: number;
  readonly end: number;
  /** Pounds. */
  readonly quantity: Quantity;
}

const AMOUNT = String.raw`\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,2})?|\d{1,9}(?:\.\d{1,3})?`;
const SCALE = String.raw`(?:k|m|million|thousand|bn)\b`;
const MONEY = new RegExp(
  String.raw`(?:(?<q>approximately|approx\.?|around|about|circa|c\.?|roughly|nearly|almost|~|estimated(?: at)?|(?:just )?over|more than|in excess of|above|at least|fewer than|less than|(?:just )?under|below|up to|no more than|maximum of)\s{0,2})?(?:£\s?(?<a>${AMOUNT})\s?(?<ka>${SCALE})?|(?<![\d.,])(?<b>${AMOUNT})\s?(?<kb>${SCALE})?\s(?:pounds|GBP)\b|(?<=\b(?:budget|cost|spend|spent|expenditure|value|fee|price)\b[^.;\d]{0,20})(?<![\w.,])(?<e>${AMOUNT})(?<ke>k)\b)(?:\s{0,2}(?:-|to|and)\s{0,2}£\s?(?<c>${AMOUNT})\s?(?<kc>${SCALE})?)?`,
  'gi',
);

/** The amounts of money in `text`, in pounds, in order; "£40 to £45" is one range. */
export const findMoney = onceAText(moneyIn);

function moneyIn(text: string): readonly MoneyMention[] {
  return [...text.matchAll(MONEY)].flatMap((match): MoneyMention[] => {
    const { q, a, b, c, e, ka, kb, kc, ke } = match.groups ?? {};
    const low = pounds(a ?? b ?? e, ka ?? kb ?? ke);
    if (low === null) return [];
    const high = pounds(c, kc);
    const end = match.index + match[0].length;
    const between = /between\s$/i.test(text.slice(Math.max(0, match.index - 8), match.index));
    const isRange = high !== null && high > low && (between || !/ and /i.test(match[0]));
    if (isRange) return [{ start: match.index, end, quantity: rangeOf(low, high) }];
    const first = {
      start: match.index,
      end: high === null ? end : match.index + match[0].indexOf('£', 1),
      quantity: { value: low, qualifier: qualifierOf(q) },
    };
    if (high === null || c === undefined) return [first];
    const at = match.index + match[0].lastIndexOf('£');
    return [first, { start: at, end, quantity: { value: high, qualifier: 'exact' } }];
  });
}

function pounds(digits: string | undefined, scale: string | undefined): number | null {
  if (digits === undefined) return null;
  const value = numberOf(digits);
  if (value === null) return null;
  const factor = !scale
    ? 1
    : /^(?:k|thousand)/i.test(scale)
      ? 1e3
      : /^(?:m|million)/i.test(scale)
        ? 1e6
        : 1e9;
  return Math.round(value * factor * 100) / 100;
}
