import type { IsoDate } from '#lib/domain/iso-date.ts';
import { type DateMention, findDates, isoOf } from '../kinds/dates.ts';
import { durationWords, endOfTerm, extendEnd, findDurations } from '../kinds/durations.ts';
import { findExtensions } from '../kinds/extensions.ts';
import { NUMBER, numberOf } from '../kinds/numbers.ts';
import type { Sentence } from '../segment/elements.ts';
import type { Span } from '../span.ts';

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

interface PlacedDate {
  readonly role: 'start' | 'end' | 'latest';
  /** Said to hold now, after extensions. */
  readonly current: boolean;
  readonly mention: DateMention;
  readonly sentence: Sentence;
}

interface Length {
  readonly months: number;
  readonly span: Span;
}

interface Options {
  readonly months: readonly number[];
  readonly span: Span;
}

const START_CUE =
  /\b(?:from|start(?:s|ed|ing)?|commenc\w+|beg[aiu]n\w*|since|awarded|effective|between)\b[^.]{0,30}$/i;
const END_CUE =
  /(?:\b(?:to|until|till|ends?|ending|ended|expir\w+|finish\w*|through|terminat\w+)\b[^.]{0,24})$/i;
/** "1 May 2023 - 30 April 2026": a dash behind another date. */
const DASH = /^\s{0,2}-\s{0,2}$/;
const LATEST_CUE =
  /\b(?:extendable|extensions?|extended|extend|options?)\b[^.]{0,60}\b(?:until|to|till|up to|through|end(?:ing|s)?)\b[^.]{0,14}$|\b(?:latest|maximum|final)\b[^.]{0,30}$/i;
const CONDITIONAL = /\b(?:if|could|may|might|would)\b/i;
const ALREADY_EXTENDED =
  /(?:^|[,;]|\band\b)\s{0,2}(?:now |since |later |then |already |subsequently )?extended\b|\b(?:has|have|had|was|were) (?:now |since |already )?(?:been )?extended\b|\bhas been (?:taken up|exercised)|\bextension (?:was|has been) (?:agreed|granted|taken|exercised)/i;
const NOW = /\b(?:current(?:ly)?|now|presently)\b/i;
const NO_EXTENSION =
  /\bno (?:further |remaining |additional |more |other )?(?:contract )?(?:extensions?|options?)\b|\b(?:cannot|can't|can not|may not|not) (?:be )?(?:further )?extend\w*|\bextensions?(?: options?| period)?\s?[:-]\s?(?:none|no|nil|n\/a|0)\b|\b(?:without|with no) (?:any )?(?:option|extension|provision)|\bno (?:provision|right|scope) (?:to|for) exten|\bnone (?:left|remaining)\b/i;
const TAKEN = new RegExp(
  String.raw`\b(?:(?<all>both|all)|(?:the )?(?<first>first|one|1st|initial)(?:\s(?<n>${NUMBER}))?|(?<count>${NUMBER}))\b[^.;]{0,70}?\b(?:taken up|exercised|used|invoked|activated|utilised|taken)\b`,
  'i',
);
const NOT_TAKEN =
  /\b(?:not|none|no|never|neither)\b.{0,40}\b(?:taken up|exercised|used|invoked|activated|utilised|taken)\b/i;

/** The start, the current end and the latest possible end of a contract, as its sentences state or imply them. */
export function readContractTerms(sentences: readonly Sentence[]): ContractTerms {
  const dates = sentences.flatMap(placeDates);
  const options = optionsIn(sentences);
  const start = startOf(dates);
  const end = endOf(dates, start, initialLength(sentences, options), options, sentences);
  return { start, end, latestEnd: latestOf(dates, end, options, sentences) };
}

function placeDates(sentence: Sentence): PlacedDate[] {
  const { text } = sentence;
  let from = 0;
  const conditional = /^\s{0,2}if\b/i.test(text);
  return findDates(text).map((mention, index): PlacedDate => {
    const lead = index === 0 && sentence.lead.length < 60 ? `${sentence.lead} ` : '';
    const before = lead + text.slice(Math.max(from, mention.start - 90), mention.start);
    from = mention.end;
    const placed = { mention, sentence, current: NOW.test(before) || ALREADY_EXTENDED.test(before) };
    const possible = LATEST_CUE.test(before) && !ALREADY_EXTENDED.test(before) && !NOW.test(before);
    if (possible || (END_CUE.test(before) && (conditional || CONDITIONAL.test(before))))
      return { ...placed, role: 'latest' };
    const startsAt = lastIndexOf(START_CUE, before);
    const endsAt = index > 0 && DASH.test(before) ? before.length : lastIndexOf(END_CUE, before);
    if (endsAt >= 0 && endsAt >= startsAt) return { ...placed, role: 'end' };
    return { ...placed, role: index === 0 || startsAt >= 0 ? 'start' : 'end' };
  });
}

function lastIndexOf(cue: RegExp, before: string): number {
  return cue.exec(before)?.index ?? -1;
}

function spanOf({ sentence, mention }: PlacedDate): Span {
  return { start: sentence.start + mention.start, end: sentence.start + mention.end };
}

function startOf(dates: readonly PlacedDate[]): Term | null {
  const placed = dates.find(({ role }) => role === 'start');
  return placed
    ? { date: isoOf(placed.mention, 'first_day'), spans: [spanOf(placed)], derivation: null }
    : null;
}

function endOf(
  dates: readonly PlacedDate[],
  start: Term | null,
  initial: Length | null,
  options: Options | null,
  sentences: readonly Sentence[],
): Term | null {
  const ends = dates.filter(({ role }) => role === 'end');
  const stated = ends.findLast(({ current }) => current) ?? ends[0];
  if (stated) return { date: isoOf(stated.mention, 'last_day'), spans: [spanOf(stated)], derivation: null };
  if (!start || !initial) return null;
  const taken = options ? options.months.slice(0, takenUp(options.months.length, sentences)) : [];
  const months = taken.reduce((sum, option) => sum + option, initial.months);
  const derivation = `end = start + ${durationWords(months)}`;
  return { date: endOfTerm(start.date, months), spans: [...start.spans, initial.span], derivation };
}

function latestOf(
  dates: readonly PlacedDate[],
  end: Term | null,
  options: Options | null,
  sentences: readonly Sentence[],
): Term | null {
  const stated = dates.findLast(({ role }) => role === 'latest');
  if (stated) return { date: isoOf(stated.mention, 'last_day'), spans: [spanOf(stated)], derivation: null };
  if (!end) return null;
  const none = sentences.find(({ text }) => NO_EXTENSION.test(text));
  if (none)
    return { date: end.date, spans: [none], derivation: 'latest end = end, as there are no extensions left' };
  if (!options) return null;
  const remaining = options.months.slice(takenUp(options.months.length, sentences));
  const months = remaining.reduce((sum, option) => sum + option, 0);
  const derivation =
    months === 0
      ? 'latest end = end, as all extensions are taken up'
      : `latest end = end + ${durationWords(months)}`;
  return {
    date: months === 0 ? end.date : extendEnd(end.date, months),
    spans: [...end.spans, options.span],
    derivation,
  };
}

function optionsIn(sentences: readonly Sentence[]): Options | null {
  for (const sentence of sentences) {
    const mention = /exten|option|\+|renew|further|plus/i.test(sentence.text)
      ? findExtensions(sentence.text)
      : null;
    if (!mention) continue;
    const wholeTerm = isWholeTerm(sentence.text, mention.start, sentences);
    const span = { start: sentence.start + mention.start, end: sentence.start + mention.end };
    return { months: wholeTerm ? mention.options.slice(1) : mention.options, span };
  }
  return null;
}

/** "2+1+1" names the first term too, unless it follows words of extension or the term stands elsewhere. */
function isWholeTerm(text: string, at: number, sentences: readonly Sentence[]): boolean {
  if (!/^\d{1,2}\s?(?:years?|months?)?\s?\+/i.test(text.slice(at))) return false;
  if (/\b(?:exten\w+|options?|further|plus)\b/i.test(text.slice(0, at))) return false;
  return !sentences.some(
    (sentence) => findDurations(sentence.text.slice(0, sentence.text === text ? at : undefined)).length > 0,
  );
}

/** The length of the first term, leaving the extensions aside. */
function initialLength(sentences: readonly Sentence[], options: Options | null): Length | null {
  for (const sentence of sentences) {
    const sum = /(?<![\d.+])(\d{1,2})\s?(?:years?|yrs?)?\s?\+\s?\d/i.exec(sentence.text);
    const limit =
      options && options.span.start >= sentence.start && options.span.start < sentence.end
        ? options.span.start - sentence.start
        : undefined;
    const extending = /\b(?:exten(?:d|sion)|option|further|additional|renew)/i.exec(sentence.text)?.index;
    const until = Math.min(limit ?? sentence.text.length, extending ?? sentence.text.length);
    const duration = findDurations(sentence.text.slice(0, until))[0];
    if (duration)
      return {
        months: duration.months,
        span: { start: sentence.start + duration.start, end: sentence.start + duration.end },
      };
    if (sum && limit !== undefined && extending === undefined) {
      const months = Number(sum[1]) * (Number(sum[1]) > 6 ? 1 : 12);
      return {
        months,
        span: { start: sentence.start + sum.index, end: sentence.start + sum.index + sum[0].length },
      };
    }
  }
  return null;
}

/** How many of `available` extensions are said to be taken up. */
function takenUp(available: number, sentences: readonly Sentence[]): number {
  for (const { text } of sentences) {
    if (NOT_TAKEN.test(text) || CONDITIONAL.test(text.split(/taken|exercised|used/i, 1)[0] ?? '')) continue;
    const match = TAKEN.exec(text);
    if (!match?.groups) continue;
    const { all, first, n, count } = match.groups;
    if (all) return available;
    if (first) return Math.min(available, numberOf(n ?? '1') ?? 1);
    return Math.min(available, numberOf(count ?? '') ?? 0);
  }
  return 0;
}
