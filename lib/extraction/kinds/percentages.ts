import type { Quantity } from '#lib/domain/field-value.ts';
import { findNumbers, qualifierOf } from './numbers.ts';

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
];
const QUALIFIER_BEFORE =
  /\b(approximately|approx\.?|around|about|circa|roughly|nearly|almost|over|more than|less than|fewer than|under)\s$/i;

/** The percentages in `text`, in order: "70%", "less than 5 per cent", "half". A range counts as its midpoint, approximately. */
export function findPercentages(text: string): PercentMention[] {
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
  return [...numbers, ...fractions].sort((a, b) => a.start - b.start);
}

function single(quantity: Quantity): Quantity {
  return quantity.qualifier === 'range' ? { value: quantity.value, qualifier: 'approx' } : quantity;
}
