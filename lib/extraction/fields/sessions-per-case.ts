import { findDates } from '../kinds/dates.ts';
import { findNumbers, type NumberMention } from '../kinds/numbers.ts';
import type { Sentence } from '../segment/elements.ts';
import { CONFIDENT, type FieldContext, type Finding, found, LIKELY, SURE, UNSURE } from './reading.ts';

const UNIT = /^\s{0,2}(?:\w+\s){0,2}?(?:sessions?|treatments?|appointments?|visits?|consultations?)\b/i;
const OTHER_UNIT =
  /^\s{0,2}(?:-\s?)?(?:%|per\s?cent|minutes?|mins?|hours?|weeks?|days?|months?|years?|referrals?|employees?|cases?|staff|£)/i;
const AVERAGE =
  /\baverag\w*\b|\bper (?:employee|case|referral|person|patient)\b|\btypically\b|\bnormally\b|\busually\b/i;
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
  return found(best.mention.quantity, best.sentence, best.mention.start, best.mention.end, confidence);
}

function scoreOf({ start, end, quantity }: NumberMention, { text }: Sentence, direct: boolean): number {
  const after = text.slice(end, end + 40);
  if (quantity.value > MAX_SESSIONS || quantity.value === 0 || OTHER_UNIT.test(after)) return 0;
  if (text[end - 1] === '%' || findDates(text).some((date) => start < date.end && date.start < end)) return 0;
  const alone =
    text.slice(0, start).replace(/[^a-z]/gi, '').length === 0 && after.replace(/[^a-z]/gi, '').length === 0;
  if (alone && direct) return 4;
  // "4.2 (in-house 4.6, provider 3.5)": the figure in front is the whole, those in brackets its parts.
  if (start === 0 && direct && /^\s{0,2}\(/.test(after)) return 3;
  const points = (UNIT.test(after) ? 2 : 0) + (AVERAGE.test(text) ? 1 : 0);
  return points === 0 ? 0 : points + (direct ? 1 : 0);
}
