import { findDurations, monthsOf } from './durations.ts';
import { NUMBER, numberOf } from './numbers.ts';
import { onceAText } from './once-a-text.ts';

/** The extension options that a contract has. Offsets point into the text that was searched. */
export interface ExtensionMention {
  readonly start: number;
  readonly end: number;
  /** Months of each option, in order: "1+1" is [12, 12]. */
  readonly options: readonly number[];
}

const UNIT = '(?<unit>years?|yrs?|months?|mths?)';
const ADDEND = String.raw`(?:\d{1,2}|one|two|three|four|five|six|twelve)`;
const SUM = new RegExp(
  String.raw`(?<![\d./])\b(?<list>${ADDEND}(?:[-\s]?(?:years?|yrs?|months?)?(?:\s?\+\s?|\s(?:plus|and then|then)\s)${ADDEND}){1,6})(?:[-\s]?${UNIT})?(?![\w\d]|[./]\d|\s?(?:x|×)\s?\d)`,
  'gi',
);
const TIMES = new RegExp(
  String.raw`(?<![\d.])(?<n>${NUMBER})\s?(?:x|×|\*|lots of|no\.)\s?(?:(?:optional|possible|further|additional)\s)?(?<size>${NUMBER})[-\s]{0,2}${UNIT}\b`,
  'gi',
);
const OPTION_WORD = '(?:options?|extensions?|periods?|terms?|occasions?)';
/** "12 months x 2", "1 year extension (x2)", "annual extensions x 3" */
const SIZE_TIMES = new RegExp(
  String.raw`(?:(?<size>${NUMBER})[-\s]{0,2}${UNIT}|\b(?<yearly>annual|yearly))\s?(?:(?:optional|further|extensions?|options?|periods?|renewals?)\s){0,3}\(?\s?(?:x|×)\s?(?<n>\d{1,2})\b`,
  'gi',
);
/** "can be renewed annually up to three times", "extended yearly, twice" */
const YEARLY = new RegExp(
  String.raw`\b(?:renew\w*|exten\w+)\b[^.;]{0,30}\b(?<yearly>annually|yearly|each year|every year|year by year|a year at a time|on an annual basis)\b[^.;]{0,20}?\b(?:(?<once>once|twice)|(?<n>${NUMBER})\s(?:more\s|further\s)?(?:times|occasions))`,
  'gi',
);
/** "two options to extend by one year", "two further periods of two years each", "once, for a further twelve months" */
const COUNTED = new RegExp(
  String.raw`\b(?:(?<n>${NUMBER})(?:\s?\(\d\))?\s(?:further\s|additional\s|optional\s|possible\s|separate\s|extension\s){0,3}${OPTION_WORD}|(?<once>once|twice))\b[^.;]{0,60}?\b(?<size>${NUMBER}|a further|an additional|an?)[-\s]{1,2}(?:further\s|additional\s)?${UNIT}\b`,
  'gi',
);
/** "two one-year extensions", "two further 12 month periods", "2 x" is read above. */
const SIZED = new RegExp(
  String.raw`\b(?<n>${NUMBER})(?:\s?\(\d\))?\s(?:further\s|additional\s|optional\s|possible\s){0,2}(?<size>${NUMBER})[-\s]{1,2}${UNIT}\s(?:further\s|optional\s|additional\s){0,2}${OPTION_WORD}`,
  'gi',
);
const EXTENDS =
  /\b(?:exten(?:d|sion|sions|ded|dable|ding)|option(?:s|al)?|further|another|plus|renew|continued)|\+/i;

/** The options that `sentence` gives for extending a contract; null if it gives none that can be counted. */
export const findExtensions = onceAText(extensionsIn);

function extensionsIn(sentence: string): ExtensionMention | null {
  for (const pattern of [TIMES, SIZE_TIMES, SIZED, YEARLY, COUNTED]) {
    for (const match of sentence.matchAll(pattern)) {
      const options = repeated(match);
      if (options)
        return (
          oneByOne(sentence, match.index, options) ?? {
            start: match.index,
            end: match.index + match[0].length,
            options,
          }
        );
    }
  }
  return sumOf(sentence) ?? furtherDurations(sentence);
}

/** "two extensions, of one year and then of six months": each with a length of its own. */
function oneByOne(sentence: string, start: number, { length }: readonly number[]): ExtensionMention | null {
  const each = findDurations(sentence.slice(start).split(/[.;]/, 1)[0] ?? '');
  const last = each.at(-1);
  if (!last || length < 2 || each.length !== length) return null;
  return { start, end: start + last.end, options: each.map(({ months }) => months) };
}

function repeated(match: RegExpExecArray): number[] | null {
  const { n, once, yearly, size = yearly ? '1' : '', unit = 'year' } = match.groups ?? {};
  const count = once ? (once.toLowerCase() === 'twice' ? 2 : 1) : numberOf(n ?? '');
  const length = /^an?\b/i.test(size) ? 1 : numberOf(size);
  if (count === null || length === null || count < 1 || count > 10) return null;
  return Array.from({ length: count }, () => monthsOf(length, unit));
}

/** "1+1", "12 + 12 months", "2+1+1 years": numbers above 6 without a unit are months. */
function sumOf(sentence: string): ExtensionMention | null {
  const match = [...sentence.matchAll(SUM)].at(-1);
  if (!match) return null;
  const list = match.groups?.list ?? '';
  const numbers = [...list.matchAll(new RegExp(ADDEND, 'gi'))].map(([addend]) => numberOf(addend) ?? 0);
  // "Plus" joins any two things: without digits and signs a unit must be near.
  if (!/\+/.test(list) && !/years?|yrs?|months?/i.test(sentence)) return null;
  const unit =
    match.groups?.unit ??
    /years?|yrs?|months?/i.exec(match[0])?.[0] ??
    (Math.max(...numbers) > 6 ? 'months' : 'years');
  return {
    start: match.index,
    end: match.index + match[0].length,
    options: numbers.map((n) => monthsOf(n, unit)),
  };
}

/** "extendable for up to two further years", "an option to extend by 12 months, and then by another 6 months". */
function furtherDurations(sentence: string): ExtensionMention | null {
  const word = EXTENDS.exec(sentence);
  if (!word) return null;
  const after = findDurations(sentence).filter(
    ({ end }) =>
      end > word.index &&
      !/^\s(?:increments?|steps?|blocks?|intervals?|tranches)\b/i.test(sentence.slice(end, end + 14)),
  );
  const first = after[0];
  const last = after.at(-1);
  const sized = findDurations(sentence).find(({ end }) =>
    /^'?\s?(?:optional\s|possible\s|further\s)?(?:extension|option|renewal)/i.test(
      sentence.slice(end, end + 24),
    ),
  );
  if (sized) return { start: sized.start, end: sized.end, options: [sized.months] };
  if (first && last) return { start: word.index, end: last.end, options: after.map(({ months }) => months) };
  const single =
    /\b(?:a|an|one)\s(?:further|additional|extra|more)\s(?<unit>year|month)\b|\b(?:further|additional|optional)\s(?<bare>year)\b/i.exec(
      sentence,
    );
  if (!single) return null;
  const months = monthsOf(1, single.groups?.unit ?? 'year');
  return { start: single.index, end: single.index + single[0].length, options: [months] };
}
