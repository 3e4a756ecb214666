import { type DateMention, findDates } from '../kinds/dates.ts';
import type { Sentence } from '../segment/elements.ts';

/** What a date is to a contract: its first day, its last agreed day, or its last possible day. */
export type DateRole = 'start' | 'end' | 'latest';

/** A date of a contract, with the sentence that it stands in. */
export interface PlacedDate {
  readonly role: DateRole;
  /** Said to hold now, after extensions. */
  readonly current: boolean;
  readonly mention: DateMention;
  readonly sentence: Sentence;
}

const START =
  /\b(?:from|start(?:s|ed|ing)?|commenc\w+|beg[aiu]n\w*|since|effective|effect|between|(?:go|goes|going|went)[- ]live|live (?:on|from)|in place|inception|dechrau\w*)\b/gi;
/** A contract is signed or awarded before it starts, if another date is its start. */
const SIGNED = /\b(?:signed|award\w*|dated|executed|entered into|agreed|appointed|let)\b/gi;
const END =
  /\b(?:until|till|ends?|ended|ending|expir\w+|finish\w*|terminat\w+|conclud\w+|lapses?|runs? out|lasts?|renewal(?: date)?|i ben)\b/gi;
/** Short words that make an end only right in front of the date. */
const UP_TO =
  /\b(?:to|through|thru|up to|through to|hyd)\s{1,3}(?:the\s)?(?:end of\s|at least\s)?(?:\w+day\s)?$/i;
/** "1 May 2023 - 30 April 2026": a dash behind another date. */
const DASH = /^\s{0,2}-\s{0,2}$/;
/** Dates of other events. */
const OTHER_EVENT =
  /\b(?:break (?:clause|point|option)|review\w*|notice|received|published|advertised|as at|correct at|cabinet|committee|report(?:ed)?|tupe)\b[^.]{0,24}$/i;

const MAY_LAST =
  /\b(?:extend\w*|extensions?|options?|optional|renew(?:ed|able|als?)?|continued)\b[^.]{0,70}$|\b(?:latest|maximum|max|final|ultimate|longest|potential|possible)\s(?:\w+\s){0,2}(?:end|expiry|date|term|completion)\b[^.]{0,24}$|\b(?:latest|maximum|max)\W{0,3}$/i;
const CONDITIONAL = /\b(?:if|could|may|might|would|can|should)\b/i;
const IF_EXTENDED =
  /^\W{0,3}(?:(?:if|assuming|should|provided|where)\b[^.]{0,40}\b(?:exten\w+|options?|exercised|taken|used|renewed)|(?:with|including|inclusive of)\s(?:all |any |both |the |possible |available |potential |further )*(?:extensions|options)\b(?! to\b| taken| already| of\b)|at the latest)/i;
/** What has happened already is the end agreed now. */
const HAS_HAPPENED =
  /(?:^|[,;(]|\band\b)\s{0,2}(?:now |since |later |then |already |subsequently )?(?:extended|renewed)\b|\b(?:has|have|had|was|were|is|been|being) (?:now |since |already |then |subsequently |currently )?(?:been )?(?:extended|renewed|exercised|taken|used|utilised|invoked|activated|agreed|granted)\b|\b(?:brings|brought|bringing)\b|\bnow (?:ends|expires|runs|lasts|until|to)\b/i;
/** What the end was before an extension. */
const WOULD_HAVE =
  /\b(?:would|was due to) (?:have |of )?(?:ended|expired|finished|end|expire|finish)\b[^.]{0,20}$/i;
const NOW = /\b(?:current(?:ly)?|now|presently)\b/i;

/** "1/4/2023 (start)": belongs to the date in front. */
const BRACKET_BEHIND = /^\s{0,2}\([^()]{0,30}\)/;
/** What had been agreed before says nothing of the contract that is current. */
const HAD_RUN = /\b(?:had|which (?:ran|had run|ended|expired))\b[^.]{0,60}$/i;

/** The dates of `sentences` in order, each with its role. Dates of other events are left out. */
export function placeDates(sentences: readonly Sentence[]): PlacedDate[] {
  const found = sentences.flatMap((sentence, i) => datesIn(sentence, leadOf(sentence, sentences[i - 1])));
  const hasStart = found.some(({ role }) => role === 'start');
  const placed: PlacedDate[] = [];
  for (const { role, ...date } of found) {
    if (role === 'signed' && hasStart) continue;
    const started = hasStart || placed.some((other) => other.role === 'start');
    placed.push({ ...date, role: role === 'signed' ? 'start' : (role ?? (started ? 'end' : 'start')) });
  }
  return placed;
}

interface UnplacedDate extends Omit<PlacedDate, 'role'> {
  readonly role: DateRole | 'signed' | null;
}

/** The label that a date leans on: the question above it, or a short line in front of it. */
function leadOf(sentence: Sentence, previous: Sentence | undefined): string {
  const lead = sentence.lead.length < 60 ? sentence.lead : '';
  if (!previous || previous.text.length > 60 || findDates(previous.text).length > 0) return lead;
  const bare = sentence.text.replace(/[^a-z]/gi, '').length <= 12;
  return bare ? `${lead} ${previous.text}` : lead;
}

function datesIn(sentence: Sentence, lead: string): UnplacedDate[] {
  const { text } = sentence;
  const mentions = findDates(text);
  if (EXTENSION_LINE.test(text)) return extensionIn(sentence, mentions);
  let since = false;
  return mentions.flatMap((mention, i): UnplacedDate[] => {
    const from = mentions[i - 1]?.end ?? 0;
    const between = text
      .slice(Math.max(from, mention.start - 100), mention.start)
      .replace(BRACKET_BEHIND, '');
    const before = i === 0 && between.trim().length < 4 ? `${labelIn(lead)} ${between}` : between;
    if (OTHER_EVENT.test(before) || HAD_RUN.test(before)) return [];
    const after = text.slice(mention.end, Math.min(mentions[i + 1]?.start ?? text.length, mention.end + 80));
    const role = roleOf(before, after, text.slice(0, from), i > 0);
    // "was extended to 2025 and then to 2026": what follows an extension holds now too.
    const current = since || hasHappened(before) || NOW.test(before);
    since = current && role === 'end';
    return [{ mention, sentence, current, role }];
  });
}

/** "Extension 2: 3 April 2027 to 2 April 2028 - available". */
const EXTENSION_LINE =
  /^\W{0,3}(?:(?:first|second|third|optional|possible)\s)?(?:extension|option)(?:\s(?:period|year|term))?\s?\d?\s{0,2}[:(-]/i;
const APPROVED =
  /(?<!\bnot (?:yet )?)\b(?:approved|agreed|taken|exercised|granted|confirmed|invoked|activated|used)\b/i;

function extensionIn(sentence: Sentence, mentions: readonly DateMention[]): UnplacedDate[] {
  const [first, second] = mentions;
  const isRange =
    first && second && /^\s{0,2}(?:-|to|until)\s{0,2}$/i.test(sentence.text.slice(first.end, second.start));
  const mention = isRange ? second : first;
  if (!mention) return [];
  const current = APPROVED.test(sentence.text);
  return [{ mention, sentence, current, role: current ? 'end' : 'latest' }];
}

/** A label that names one end only: "Start and end dates" says nothing of the date below it. */
function labelIn(lead: string): string {
  return lead.search(START) >= 0 && lead.search(END) >= 0 ? '' : lead.replace(/[()?.:]/g, ' ');
}

function roleOf(before: string, after: string, earlier: string, follows: boolean): UnplacedDate['role'] {
  if (IF_EXTENDED.test(after)) return 'latest';
  if (WOULD_HAVE.test(before)) return 'end';
  const happened = hasHappened(before);
  const startsAt = lastOf(START, before, 40);
  const endsAt = follows && DASH.test(before) ? before.length : endIn(before);
  if (!happened && MAY_LAST.test(before) && startsAt < (MAY_LAST.exec(before)?.index ?? 0)) return 'latest';
  const isPossible =
    !happened && (CONDITIONAL.test(before) || /^\s{0,2}if\b[^.]{0,60}\bexten/i.test(earlier + before));
  if (endsAt >= 0 && endsAt >= startsAt) return isPossible ? 'latest' : 'end';
  if (startsAt >= 0) return 'start';
  if (lastOf(SIGNED, before, 40) >= 0) return 'signed';
  if (/^\W{0,3}(?:start|commenc|begin|onwards)/i.test(after)) return 'start';
  if (/^\W{0,3}(?:end|expir|finish)/i.test(after)) return 'end';
  return null;
}

function hasHappened(before: string): boolean {
  return HAS_HAPPENED.test(before) && !/\b(?:if|should|unless)\b/i.test(before);
}

function endIn(before: string): number {
  return Math.max(lastOf(END, before, 30), UP_TO.exec(before)?.index ?? -1);
}

/** Where `cue` last stands in `before`, at most `reach` characters from its end; -1 if nowhere. */
function lastOf(cue: RegExp, before: string, reach: number): number {
  const last = [...before.matchAll(cue)].at(-1);
  return last && before.length - (last.index + last[0].length) <= reach ? last.index : -1;
}
