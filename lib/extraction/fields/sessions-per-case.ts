import type { Quantity } from '#lib/domain/field-value.ts';
import { findDates } from '../kinds/dates.ts';
import { findNumbers, type NumberMention } from '../kinds/numbers.ts';
import type { Sentence } from '../segment/elements.ts';
import { CONFIDENT, type FieldContext, type Finding, found, LIKELY, SURE, UNSURE } from './reading.ts';

const UNIT = /^\s{0,2}(?:\w+\s){0,2}?(?:sessions?|treatments?|appointments?|visits?|consultations?)\b/i;
const OTHER_UNIT =
  /^\s{0,2}(?:-\s?)?(?:%|per\s?cent|minutes?|mins?|hours?|weeks?|days?|months?|years?|referrals?|employees?|cases?|staff|£)/i;
const AVERAGE =
  /\baverag\w*\b|\bmean\b|\bper (?:employee|case|referral|person|patient|client)\b|\b(?:typically|normally|usually|generally|tends? to be)\b/i;
/** A figure for the whole, where others are of its parts. */
const WHOLE = /\b(?:overall|in total|altogether|taken together|combined|both|across)\b/i;
/** What may be had is no average: "up to six are funded", "a maximum of four". */
const ALLOWANCE =
  /\b(?:up to|max(?:imum)?|no more than|limit(?:ed)?|cap(?:ped)?|entitle\w*|allow(?:ed|ance)?|fund(?:ed|s)?|approv(?:ed|al|es?)|initial(?:ly)?|first instance|authoris\w*|offer(?:ed|s)?|can have|may have|discharged after)\b/i;
/** No course of physiotherapy has more sessions on average. */
const MAX_SESSIONS = 60;

/** The average number of sessions, or a range of them. */
export function readSessionsPerCase({ own, general, segment }: FieldContext): Finding | null {
  const sentences = own.length > 0 ? own : general;
  const scored = sentences.flatMap((sentence) =>
    findNumbers(sentence.text)
      .map((mention) => ({
        sentence,
        mention,
        score: scoreOf(mention, sentence, segment.fields.length === 1),
      }))
      .filter(({ score }) => score > 0),
  );
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, next) => (top && top.score >= next.score ? top : next),
    null,
  );
  if (!best) return null;
  const confidence =
    best.score >= 4 ? SURE : best.score === 3 ? CONFIDENT : best.score === 2 ? LIKELY : UNSURE;
  return found(
    quantityOf(best.mention, best.sentence),
    best.sentence,
    best.mention.start,
    best.mention.end,
    confidence,
  );
}

function scoreOf({ start, end, quantity }: NumberMention, { text }: Sentence, direct: boolean): number {
  const after = text.slice(end, end + 40);
  if (quantity.value > MAX_SESSIONS || quantity.value === 0 || OTHER_UNIT.test(after)) return 0;
  if (text[end - 1] === '%' || findDates(text).some((date) => start < date.end && date.start < end)) return 0;
  const letters = (part: string) => part.replace(/[^a-z]/gi, '').length;
  const clause = clauseAround(text, start, end);
  const averaged = AVERAGE.test(clause);
  if (!averaged && ALLOWANCE.test(clause)) return 0;
  if (
    /\b(?:up to|max(?:imum)? (?:of|is|was)?|no more than|limit of)\s{0,2}$/i.test(
      text.slice(Math.max(0, start - 16), start + 1),
    )
  )
    return 0;
  if (LIMIT_WRITTEN.test(text.slice(start, end))) return 0;
  if (
    direct &&
    letters(text.slice(0, start)) === 0 &&
    letters(after.replace(/^-?\s?(?:ish|or so|and a half)\b/i, '')) === 0
  )
    return 4;
  // "4.2 (in-house 4.6, provider 3.5)", "3.1 including the assessment": the figure in front is the whole.
  const isWhole = WHOLE.test(clause) && /\btogether|overall|total|combined\b/i.test(clause);
  if (start === 0 && direct && /^\s{0,2}(?:\(|incl|excl|per\b|on average)/i.test(after))
    return isPart(after) ? 2 : 3;
  const points = (UNIT.test(after) ? 2 : 0) + (averaged ? 2 : 0) + (isWhole ? 2 : 0);
  return points === 0 ? 0 : Math.min(points + (direct ? 1 : 0), 6) - (averaged ? 0 : 1);
}

/** "up to 6" is read as one number with its qualifier. */
const LIMIT_WRITTEN = /^(?:up to|a max|max|no more than)/i;

/** "4 (in house) or 5 (contractor)": the figure of one part. */
function isPart(after: string): boolean {
  return /^\s{0,2}\([^)]{2,24}\)\s(?:and|or)\s/i.test(after);
}

/** The words around a figure up to the next comma, semicolon, sentence end or "and". */
function clauseAround(text: string, start: number, end: number): string {
  const before = /[^,;.()]{0,120}$/.exec(text.slice(0, start))?.[0] ?? '';
  const after =
    /^(?:(?!\b(?:and|but) (?:the|a|on|most|any)\b)[^,;.()]){0,80}/.exec(text.slice(end))?.[0] ?? '';
  return `${before.replace(/^.*\b(?:and|but)\s(?=the\b|on\b|an?\b)/i, '')}${text.slice(start, end)}${after}`;
}

const VAGUE_AFTER =
  /^(?:-?\s?ish\b|\sor so\b|\s\w{0,14}\s?(?:is|are) (?:about|around|roughly|approximately)\b|\s(?:or )?thereabouts\b)/i;

/** The figure as firmly as the words behind it put it: "five-ish", "six sessions is about the average". */
function quantityOf({ quantity, end }: NumberMention, { text }: Sentence): Quantity {
  if (/^ and a half\b/i.test(text.slice(end, end + 12))) return { ...quantity, value: quantity.value + 0.5 };
  const vague = quantity.qualifier === 'exact' && VAGUE_AFTER.test(text.slice(end, end + 40));
  return vague ? { value: quantity.value, qualifier: 'approx' } : quantity;
}
