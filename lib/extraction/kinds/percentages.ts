import type { Quantity } from '#lib/domain/field-value.ts';
import { findNumbers, NUMBER, numberOf, qualifierOf } from './numbers.ts';
import { onceAText } from './once-a-text.ts';

/** A share as written, 0 to 100. Offsets point into the text that was searched. */
export interface PercentMention {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
}

const PERCENT_SIGN = /^\s{0,2}(?:%|per\s?cent\b|percent\b)/i;
const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [/\bthree[- ]quarters\b/gi, 75],
  [/\b(?:a|one) quarter\b/gi, 25],
  [/\b(?:a |one )?half\b/gi, 50],
  [/\btwo[- ]thirds\b/gi, 67],
  [/\b(?:a|one)[- ]third\b/gi, 33],
];
const QUALIFIER_BEFORE =
  /\b(approximately|approx\.?|around|about|circa|roughly|nearly|almost|over|more than|less than|fewer than|under)\s$/i;

/** The percentages in `text`, in order: "70%", "less than 5 per cent", "half". A range counts as its midpoint, approximately. */
export const findPercentages = onceAText(percentagesIn);

function percentagesIn(text: string): readonly PercentMention[] {
  const numbers = findNumbers(text).flatMap(({ start, end, quantity }): PercentMention[] => {
    // The sign may stand inside the mention, where a number pattern allows for it.
    const inside = text[end - 1] === '%';
    const sign = inside ? null : PERCENT_SIGN.exec(text.slice(end, end + 12));
    if ((!inside && !sign) || quantity.value > 100) return [];
    return [{ start, end: end + (sign?.[0].length ?? 0), quantity: single(quantity) }];
  });
  const fractions = FRACTIONS.flatMap(([pattern, value]) =>
    [...text.matchAll(pattern)].map((match): PercentMention => {
      const before = QUALIFIER_BEFORE.exec(text.slice(Math.max(0, match.index - 16), match.index));
      return {
        start: match.index,
        end: match.index + match[0].length,
        quantity: { value, qualifier: qualifierOf(before?.[1]) },
      };
    }),
  );
  const ratios = oneInSo(text);
  const bracketed = numbers.filter(({ start }) =>
    /\([^()]{0,24}$/.test(text.slice(Math.max(0, start - 26), start)),
  );
  // "one third (33%) …, two thirds (67%)": the figures in brackets say the same more exactly.
  const kept = bracketed.length === fractions.length ? [] : fractions;
  return [...numbers, ...kept, ...ratios].sort((a, b) => a.start - b.start);
}

const ONE_IN_SO = new RegExp(
  String.raw`(?<![\d.,])(?<a>${NUMBER})\s(?:in|out of)\s(?:every\s)?(?<b>ten|10|twenty|20|a hundred|100|four|4|five|5)\b(?!\s(?:per|%))`,
  'gi',
);

/** "7 in 10", "nine out of ten". */
function oneInSo(text: string): PercentMention[] {
  return [...text.matchAll(ONE_IN_SO)].flatMap((match): PercentMention[] => {
    const part = numberOf(match.groups?.a ?? '');
    const whole = numberOf(match.groups?.b ?? '');
    if (part === null || whole === null || part > whole) return [];
    const before = QUALIFIER_BEFORE.exec(text.slice(Math.max(0, match.index - 16), match.index));
    const value = Math.round((1000 * part) / whole) / 10;
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        quantity: { value, qualifier: qualifierOf(before?.[1]) },
      },
    ];
  });
}

const SPLIT =
  /(?:^|[:\s-])(?<a>\d{1,3}(?:\.\d)?)\s?(?<sep>[/:,-])\s?(?<b>\d{1,3}(?:\.\d)?)(?:\s?\k<sep>\s?(?<c>\d{1,3}(?:\.\d)?))?\s?(?:\(?(?:%|per cent|percent)\)?)?\W{0,3}$/i;

/** "50 / 20 / 30", "80:20": the shares of a whole, without signs; empty unless they make a hundred. */
export function findSplit(text: string): PercentMention[] {
  const match = SPLIT.exec(text.slice(-80));
  if (!match?.groups) return [];
  const { a, b, c } = match.groups;
  const values = [a, b, c].filter((part) => part !== undefined).map(Number);
  const sum = values.reduce((total, value) => total + value, 0);
  if (Math.abs(sum - 100) > 1) return [];
  const start = Math.max(0, text.length - 80) + match.index;
  return values.map((value) => ({ start, end: text.length, quantity: { value, qualifier: 'exact' } }));
}

function single(quantity: Quantity): Quantity {
  return quantity.qualifier === 'range' ? { value: quantity.value, qualifier: 'approx' } : quantity;
}
