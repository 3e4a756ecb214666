import type { Quantity } from '#lib/domain/field-value.ts';
import { onceAText } from './once-a-text.ts';

/** A number as written, with how firmly it is stated. Offsets point into the text that was searched. */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const ONE_WORD = `(?:${[...ONES].reverse().join('|')})`;
const TENS_WORD = `(?:${TENS.join('|')})`;
const SMALL = `(?:${TENS_WORD}(?:[-\\s]${ONE_WORD})?|${ONE_WORD})`;
const WORDS = `(?:(?:${ONE_WORD}|a)\\s{1,2}hundred(?:\\s{1,2}(?:and\\s{1,2})?${SMALL})?|${SMALL})`;
const DIGITS = String.raw`\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,4})?|\d{1,9}(?:\.\d{1,4})?`;
/** A number in digits or in words, as the source of a regular expression. */
export const NUMBER = `(?:${DIGITS}|\\b${WORDS}\\b)`;

const QUALIFIER = String.raw`(?<q>approximately|approx\.?|around|about|circa|c\.|c(?=\d)|roughly|nearly|almost|~|an estimated|estimated(?: at)?|(?:just |slightly |well )?over|more than|greater than|in excess of|(?:just )?above|at least|upwards of|a minimum of|>=?|≥|fewer than|less than|no more than|(?:just |slightly |well )?under|(?:just )?below|up to|a maximum of|maximum of|<=?|≤)`;
const QUANTITY = new RegExp(
  String.raw`(?:(?<![\w<>])${QUALIFIER}\s{0,2}|(?<![\w.,/£$-]))(?<between>between\s{1,2})?(?<a>${NUMBER})%?(?:\s{0,2}(?:-|to|and(?=\s)|or)\s{0,2}(?<b>${NUMBER}))?(?<plus>\s?\+(?!\s?\d)|\s(?:or more|plus)\b)?(?<less>\s(?:or (?:fewer|less)))?(?![\d])`,
  'gi',
);

/**
 * The numbers in `text`, in order: digits or words, with "approximately", "fewer than" and the like, and ranges
 * ("4-6", "between four and eight"). Two numbers joined by "and" are a range only after "between".
 */
export const findNumbers = onceAText(numbersIn);

function numbersIn(text: string): readonly NumberMention[] {
  const mentions: NumberMention[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const { q, a = '', b, between, plus, less } = match.groups ?? {};
    const value = numberOf(a);
    if (value === null) continue;
    const end = match.index + match[0].length;
    const joinedByAnd = b !== undefined && / and /i.test(match[0]) && !between;
    const upper = b === undefined || joinedByAnd ? null : numberOf(b);
    if (upper !== null && upper > value) {
      mentions.push({ start: match.index, end, quantity: rangeOf(value, upper) });
    } else {
      const stop = b === undefined ? end : match.index + match[0].indexOf(a) + a.length;
      const qualifier = plus ? 'more_than' : less ? 'fewer_than' : qualifierOf(q);
      mentions.push({ start: match.index, end: stop, quantity: { value, qualifier } });
      const second = b === undefined ? null : numberOf(b);
      if (b !== undefined && second !== null) {
        mentions.push({ start: end - b.length, end, quantity: { value: second, qualifier: 'exact' } });
      }
    }
  }
  return mentions;
}

/** The range from `min` to `max`; its value is the midpoint. */
export function rangeOf(min: number, max: number): Quantity {
  return { value: (min + max) / 2, qualifier: 'range', min, max };
}

/** How firmly a number after the word `q` is stated. */
export function qualifierOf(q: string | undefined): Exclude<Quantity['qualifier'], 'range'> {
  if (!q) return 'exact';
  if (/over|more than(?<!no more than)|greater|excess|above|least|upwards|minimum|[>≥]/i.test(q))
    return 'more_than';
  if (/fewer|less|no more|under|below|up to|maximum|[<≤]/i.test(q)) return 'fewer_than';
  return 'approx';
}

/** The value of a number in digits ("2,316") or in words ("one hundred and fifty"); null for anything else. */
export function numberOf(written: string): number | null {
  const digits = written.replaceAll(',', '');
  if (/^\d{1,12}(?:\.\d{1,4})?$/.test(digits)) return Number(digits);
  const words = written
    .toLowerCase()
    .split(/[-\s]+/)
    .filter((word) => word !== 'and');
  let value = 0;
  for (const word of words) {
    if (word === 'hundred') value = (value || 1) * 100;
    else if (TENS.includes(word)) value += (TENS.indexOf(word) + 2) * 10;
    else if (ONES.includes(word)) value += ONES.indexOf(word);
    else if (word !== 'a') return null;
  }
  return words.length === 0 ? null : value;
}
