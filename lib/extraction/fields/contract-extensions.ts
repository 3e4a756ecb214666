import { findDurations } from '../kinds/durations.ts';
import { type ExtensionMention, findExtensions } from '../kinds/extensions.ts';
import { NUMBER, numberOf } from '../kinds/numbers.ts';
import type { Sentence } from '../segment/elements.ts';
import type { Span } from '../span.ts';

/** The extensions that a contract allows, in months, in order. */
export interface ExtensionOptions {
  readonly months: readonly number[];
  /** The first term, where it is part of the same sum ("2+1+1"); else null. */
  readonly firstTerm: number | null;
  /** Said to be left over after those already taken: "remaining", or "a further one" behind an extension. */
  readonly areLeft: 'yes' | 'if_behind' | 'unsaid';
  readonly span: Span;
}

const MENTIONS = /exten|option|\+|renew|continu|further|plus|additional|\bx\s?\d/i;
/** "since extended by six months" is no option any more. */
const HAS_BEEN = /\b(?:since|been|was|were|already|then|subsequently) (?:\w+ )?(?:extended|renewed)\b/i;
const REMAINING =
  /\b(?:remain(?:s|ing)?|left|unused|still available|outstanding|not yet (?:been )?(?:taken|used|exercised))\b/i;
const NONE =
  /\bno (?:further |remaining |additional |more |other |contractual |formal |contract |built[- ]in )*(?:extensions?|options?|renewals?)\b(?! (?:has|have) (?:yet )?been (?:taken|exercised|used))|\b(?:cannot|can't|can not|may not|not|isn't|nothing left to) (?:be |currently |an? )*(?:further |possible to )?exten(?:d|sion)|\b(?:extensions?|extension options?|options? (?:to extend|for extension)|renewals?)(?: options?| periods?| available)?\s{0,2}(?:[:?(-]|are|is)\s{0,3}(?:none|no|nil|n\/a|0)\b(?!\.? of)|\b(?:without|with no)\b[^.;]{0,20}\b(?:options?|extensions?|provision)|\bno (?:provision|right|scope|facility|ability|possibility|opportunity|clause)s? (?:to|for|of) (?:further )?exten|\bnone (?:left|remaining|available)\b|\b(?:options?|extensions?)\b[^.;]{0,30}\b(?:exhausted|used up)\b|\bfully extended\b|\b(?:final|last) (?:permitted |available |optional |possible )?(?:exten[st]ion|option)\b/i;

/** The sentence that says that no extension is left, or null. */
export function findNoExtension(sentences: readonly Sentence[]): Sentence | null {
  return sentences.find(({ text }) => NONE.test(text)) ?? null;
}

/** The extensions that `sentences` allow; null where none is given whose length is known. */
export function findOptions(sentences: readonly Sentence[]): ExtensionOptions | null {
  for (const sentence of sentences) {
    const { text } = sentence;
    const mention = labelled(sentence) ?? (MENTIONS.test(text) ? findExtensions(text) : null);
    if (!mention || HAS_BEEN.test(text.slice(Math.max(0, mention.start - 24), mention.end))) continue;
    const wholeTerm = isWholeTerm(sentence, mention, sentences);
    return {
      months: wholeTerm ? mention.options.slice(1) : mention.options,
      firstTerm: wholeTerm ? (mention.options[0] ?? null) : null,
      areLeft: REMAINING.test(text)
        ? 'yes'
        : /\b(?:further|additional|another|still|more)\b/i.test(text.slice(0, mention.end + 8))
          ? 'if_behind'
          : 'unsaid',
      span: { start: sentence.start + mention.start, end: sentence.start + mention.end },
    };
  }
  return null;
}

/** "Extension options" above, "1 year" below. */
function labelled({ text, lead }: Sentence): ExtensionMention | null {
  if (!/\b(?:exten|option)/i.test(lead) || /\b(?:start|end)\b/i.test(lead) || text.length > 40) return null;
  const [first] = findDurations(text);
  return findExtensions(text) === null && first
    ? { start: first.start, end: first.end, options: [first.months] }
    : null;
}

/** "2+1+1" names the first term too, unless it follows words of extension or the term stands elsewhere. */
function isWholeTerm(
  { text, lead }: Sentence,
  {
    start,
    end,
    options,
  }: { readonly start: number; readonly end: number; readonly options: readonly number[] },
  sentences: readonly Sentence[],
): boolean {
  if (!/\d\s?(?:years?|months?)?\s?\+|\bplus\b/i.test(text.slice(start, end)) || options.length < 2)
    return false;
  const [first = 0, second = 0] = options;
  if (first > second && findDurations(text.slice(0, start)).some(({ months }) => months === first))
    return true;
  if (/\b(?:exten\w+|options?|further|plus)\b|\+\s{0,2}$/i.test(`${lead} ${text.slice(0, start)}`))
    return false;
  const total = options.reduce((sum, months) => sum + months, 0);
  const others = sentences.flatMap((sentence) =>
    findDurations(
      sentence.text === text ? `${text.slice(0, start)} ${' '.repeat(end - start)}` : sentence.text,
    ),
  );
  return others.every(({ months }) => months === total || months === options[0]);
}

const TAKING =
  '(?:taken(?: up)?|exercised|used|utilised|invoked|activated|actioned|triggered|enacted|implemented|agreed|granted|approved|applied)';
/** "both extensions have been taken up", "the first two of three have been used", "one of the two options was exercised" */
const TAKEN = new RegExp(
  String.raw`\b(?:(?:the |its )?(?:(?<nth>first|second|third|fourth|1st|2nd|3rd|initial)(?:\s(?<n>${NUMBER}))?|(?<count>${NUMBER})|(?<the>extension|option)))\b[^.;]{0,70}?\b${TAKING}\b`,
  'i',
);
const ALL_TAKEN = new RegExp(String.raw`\b(?:both|all)\b[^.;]{0,70}?\b${TAKING}\b`, 'i');
/** "currently in the first extension year" */
const INSIDE =
  /\b(?:in|into|within|on|under)\s(?:the|its|our)\s(?:(?<nth>first|second|third|fourth|1st|2nd|3rd))\s(?:\w+[\s-]){0,5}(?:extension|option)/i;
const NOT_YET =
  /\b(?:not|none|no|never|neither|yet to|if|could|may|might|would|can|will|intend\w*|plan\w*|propos\w+|expect\w*|likely|to be|remain\w*)\b/i;
const ORDINALS: readonly RegExp[] = [
  /^(?:first|1st|initial)$/i,
  /^(?:second|2nd)$/i,
  /^(?:third|3rd)$/i,
  /^fourth$/i,
];

/** How many of `available` extensions are said to be taken up. */
export function takenUp(available: number, sentences: readonly Sentence[]): number {
  for (const { text } of sentences) {
    const inside = INSIDE.exec(text)?.groups?.nth;
    if (inside) return Math.min(available, ordinal(inside));
    const whole = ALL_TAKEN.exec(text);
    if (whole && !NOT_YET.test(whole[0])) return available;
    const match = TAKEN.exec(text);
    if (!match?.groups || NOT_YET.test(match[0]) || NOT_YET.test(text.slice(0, match.index))) continue;
    const { nth, n, count, the } = match.groups;
    if (the) return Math.min(available, 1);
    return Math.min(available, nth ? (numberOf(n ?? '') ?? ordinal(nth)) : (numberOf(count ?? '') ?? 0));
  }
  return 0;
}

function ordinal(word: string): number {
  return ORDINALS.findIndex((pattern) => pattern.test(word)) + 1;
}
