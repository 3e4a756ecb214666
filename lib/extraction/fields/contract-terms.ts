import type { IsoDate } from '#lib/domain/iso-date.ts';
import { isoOf } from '../kinds/dates.ts';
import { durationWords, endOfTerm, extendEnd, findDurations } from '../kinds/durations.ts';
import type { Sentence } from '../segment/elements.ts';
import type { Span } from '../span.ts';
import { type PlacedDate, placeDates } from './contract-dates.ts';
import { type ExtensionOptions, findNoExtension, findOptions, takenUp } from './contract-extensions.ts';

/** One end of a contract, with the words that prove it. */
export interface Term {
  readonly date: IsoDate;
  readonly spans: readonly Span[];
  /** How it was worked out, or null if it is stated. */
  readonly derivation: string | null;
}

export interface ContractTerms {
  readonly start: Term | null;
  readonly end: Term | null;
  readonly latestEnd: Term | null;
}

/** Kept going without an agreed end. */
const ROLLING =
  /\b(?:month[- ](?:to|by|on)[- ]month|(?:a|one) month at a time|rolling (?:monthly|month|basis|contract|arrangement|agreement|annual)|rolled (?:on|over|forward)|roll(?:s|ing) (?:on|over)|holding over|until further notice|open[- ]ended|no (?:fixed |formal |set |agreed |contractual )?(?:end|expiry)(?: date)?|(?:out of|outside) contract|monthly (?:basis|rolling))\b/i;
/** Renewed without a last year. */
const INDEFINITE =
  /\b(?:for as long as|indefinitely|without limit|renew(?:ed|s) (?:each|every) (?:year|\d))\b/i;
const ENDED = /\b(?:ran|ended|expired|was|were|original(?:ly)?|initial(?:ly)?|came to an end|lapsed|had)\b/i;

/** The start, the current end and the latest possible end of a contract, as its sentences state or imply them. */
export function readContractTerms(sentences: readonly Sentence[]): ContractTerms {
  const rolling = sentences.find(({ text }) => ROLLING.test(text)) ?? null;
  const dates = placeDates(sentences).filter((date) => !rolling || !isOver(date));
  const start = startOf(dates);
  if (rolling && !dates.some(({ role }) => role !== 'start')) return { start, end: null, latestEnd: null };
  const options = withoutStatedTerm(findOptions(sentences), dates, start);
  const initial = initialLength(sentences, options);
  const base = baseEnd(dates, start, initial);
  const end = currentEnd(
    dates,
    base,
    isFirstTerm(base, start, initial, options, sentences) ? options : null,
    sentences,
  );
  const total = start && initial ? totalLength(sentences, initial.months) : null;
  const latestEnd =
    start && total && !dates.some(({ role }) => role === 'latest')
      ? {
          date: endOfTerm(start.date, total.months),
          spans: [...start.spans, total.span],
          derivation: `latest end = start + ${durationWords(total.months)}`,
        }
      : latestOf(dates, base, end, options, sentences);
  return { start, end, latestEnd };
}

/** A sum of lengths beside dates is all extensions, unless its first length is the time between the dates. */
function withoutStatedTerm(
  options: ExtensionOptions | null,
  dates: readonly PlacedDate[],
  start: Term | null,
): ExtensionOptions | null {
  const end = dates.find(({ role, current }) => role === 'end' && !current);
  if (!options?.firstTerm || !end || !start) return options;
  if (endOfTerm(start.date, options.firstTerm) === isoOf(end.mention, 'last_day')) return options;
  return { ...options, months: [options.firstTerm, ...options.months], firstTerm: null };
}

/** The end of a contract that has since been kept going: "ran to 31 March 2023 and is now rolling". */
function isOver({ role, mention, sentence, current }: PlacedDate): boolean {
  if (role === 'start' || current) return false;
  const rollsAt = sentence.text.search(ROLLING);
  return rollsAt > mention.start || ENDED.test(sentence.text.slice(0, mention.start));
}

function spanOf({ sentence, mention }: PlacedDate): Span {
  return { start: sentence.start + mention.start, end: sentence.start + mention.end };
}

function stated(placed: PlacedDate, monthMeans: 'first_day' | 'last_day'): Term {
  return { date: isoOf(placed.mention, monthMeans), spans: [spanOf(placed)], derivation: null };
}

function startOf(dates: readonly PlacedDate[]): Term | null {
  const placed = dates.find(({ role }) => role === 'start');
  return placed ? stated(placed, 'first_day') : null;
}

/** The end of the first term: stated, or start + length. */
function baseEnd(dates: readonly PlacedDate[], start: Term | null, initial: Length | null): Term | null {
  const placed = dates.find(({ role, current, mention }) => {
    return role === 'end' && !current && isoOf(mention, 'last_day') > (start?.date ?? '');
  });
  if (placed) return stated(placed, 'last_day');
  if (!start || !initial) return null;
  return {
    date: endOfTerm(start.date, initial.months),
    spans: [...start.spans, initial.span],
    derivation: `end = start + ${durationWords(initial.months)}`,
  };
}

function currentEnd(
  dates: readonly PlacedDate[],
  base: Term | null,
  options: ExtensionOptions | null,
  sentences: readonly Sentence[],
): Term | null {
  const extended = dates.findLast(({ role, current }) => role === 'end' && current);
  if (extended) return stated(extended, 'last_day');
  const taken = options ? options.months.slice(0, takenUp(options.months.length, sentences)) : [];
  const months = sum(taken);
  if (!base || months === 0) return base;
  const derivation = `${base.derivation ?? 'end = first end'} + ${durationWords(months)} of extension taken up`;
  return { date: extendEnd(base.date, months), spans: base.spans, derivation };
}

function latestOf(
  dates: readonly PlacedDate[],
  base: Term | null,
  end: Term | null,
  options: ExtensionOptions | null,
  sentences: readonly Sentence[],
): Term | null {
  const possible = dates.findLast(({ role }) => role === 'latest');
  if (possible) return stated(possible, 'last_day');
  if (!end) return null;
  const none = findNoExtension(sentences);
  if (none)
    return { date: end.date, spans: [none], derivation: 'latest end = end, as there are no extensions left' };
  return options && !sentences.some(({ text }) => INDEFINITE.test(text))
    ? extendedBy(options, base, end, sentences)
    : null;
}

/** The end with every option that is left: all of them after the first term, or the rest after those taken up. */
function extendedBy(
  options: ExtensionOptions,
  base: Term | null,
  end: Term,
  sentences: readonly Sentence[],
): Term {
  const spans = [...end.spans, options.span];
  const all = base && base.date < end.date ? extendEnd(base.date, sum(options.months)) : null;
  const isBehind =
    options.areLeft === 'if_behind' &&
    end.derivation === null &&
    options.span.start > (end.spans[0]?.start ?? 0);
  const areLeft = options.areLeft === 'yes' || (isBehind && all !== null);
  if (base && all && all >= end.date && !areLeft) {
    const derivation = `latest end = first end + ${durationWords(sum(options.months))}`;
    return { date: all, spans: [...base.spans, options.span], derivation };
  }
  const taken = areLeft ? 0 : takenUp(options.months.length, sentences);
  const months = sum(options.months.slice(taken));
  if (months > 0)
    return {
      date: extendEnd(end.date, months),
      spans,
      derivation: `latest end = end + ${durationWords(months)}`,
    };
  return { date: end.date, spans, derivation: 'latest end = end, as all extensions are taken up' };
}

/** True if `base` is the end of the first term for sure, so that extensions taken up come on top of it. */
function isFirstTerm(
  base: Term | null,
  start: Term | null,
  initial: Length | null,
  options: ExtensionOptions | null,
  sentences: readonly Sentence[],
): boolean {
  if (!base || !options) return false;
  if (start && initial && base.date === endOfTerm(start.date, initial.months)) return true;
  // "… to 31 October 2024, with an option to extend. The option has been taken up."
  const offering = sentences.find((sentence) => isWithin(options.span, sentence));
  const others = sentences.filter((sentence) => sentence !== offering);
  return (
    offering !== undefined &&
    base.spans.every((span) => isWithin(span, offering)) &&
    takenUp(options.months.length, others) > 0
  );
}

function isWithin(span: Span, sentence: Sentence): boolean {
  return span.start >= sentence.start && span.end <= sentence.end;
}

function sum(months: readonly number[]): number {
  return months.reduce((total, one) => total + one, 0);
}

interface Length {
  readonly months: number;
  readonly span: Span;
}

/** "3 + 2 x 12 months": the first term in front of the options. */
const BARE_SUM = /(?<![\d.+])(\d{1,2})\s?\+\s?(?=\d\s?x)/i;
const EXTENDING = /\b(?:exten\w*|options?|optional|further|additional|another|renew\w*|plus)\b|\+/gi;
const FIRST_TERM =
  /\b(?:initial|first|core|fixed|original|minimum|term of|period of|duration of|contract for)\W{0,3}(?:\w+\s){0,3}$/i;

/** The length of the first term, leaving extensions aside. */
function initialLength(sentences: readonly Sentence[], options: ExtensionOptions | null): Length | null {
  if (options?.firstTerm) return { months: options.firstTerm, span: options.span };
  for (const sentence of sentences) {
    const { text } = sentence;
    for (const { start, end, months } of findDurations(text)) {
      const before =
        text
          .slice(Math.max(0, start - 60), start)
          .split(/[.;]/)
          .at(-1) ?? '';
      const after = text.slice(end, end + 24);
      const extends_ = [...before.matchAll(EXTENDING)].length > 0 && !FIRST_TERM.test(before);
      if (extends_ || /^'?\s?(?:optional\s|possible\s)?(?:exten\w*|options?|renewals?)\b/i.test(after))
        continue;
      if (/\b(?:every|within|last|next|previous|past)\s(?:the\s)?$/i.test(before)) continue;
      return { months, span: { start: sentence.start + start, end: sentence.start + end } };
    }
    const bare = BARE_SUM.exec(text);
    if (bare) {
      const months = Number(bare[1]) * (Number(bare[1]) > 6 ? 1 : 12);
      const at = sentence.start + bare.index;
      return { months, span: { start: at, end: at + bare[0].length } };
    }
  }
  return null;
}

/** The longest that a contract can last in all ("up to a maximum of five years"), where that is more than its first term. */
function totalLength(sentences: readonly Sentence[], firstTerm: number): Length | null {
  for (const { text, start: at } of sentences) {
    for (const { start, end, months } of findDurations(text)) {
      const before = text.slice(Math.max(0, start - 40), start);
      const isTotal =
        /\b(?:total|maximum|max|overall)\b[^.;+]{0,30}$/i.test(before) ||
        /^\s(?:in total|maximum|overall|in all)\b/i.test(text.slice(end, end + 12));
      const isFurther =
        /\b(?:further|additional|another|extensions? of|extended by)\b/i.test(
          text.slice(Math.max(0, start - 20), end),
        ) || /^\s(?:exten|option)/i.test(text.slice(end, end + 8));
      if (isTotal && !isFurther && months > firstTerm)
        return { months, span: { start: at + start, end: at + end } };
    }
  }
  return null;
}
