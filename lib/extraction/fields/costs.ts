import { findMoney, type MoneyMention } from '../kinds/money.ts';
import { findPeriods } from '../kinds/periods.ts';
import type { Sentence } from '../segment/elements.ts';
import { CONFIDENT, type FieldContext, type Finding, found, LIKELY, SURE, UNSURE } from './reading.ts';

interface Amount {
  readonly sentence: Sentence;
  readonly mention: MoneyMention;
  readonly basis: 'year' | 'session' | 'other' | 'unknown';
  /** Last day of the year it is given for, or "". */
  readonly yearEnd: string;
  readonly beforeVat: boolean;
}

const PER_SESSION =
  /^(?:(?!\band\b)[^£.;,]){0,30}\b(?:per|each|a|an|every)\s(?:\w+\s){0,2}(?:session|appointment|treatment|consultation|visit|assessment|follow)/i;
const SESSION_BEFORE =
  /\b(?:session|appointment|treatment|consultation|assessment)s?\b[^£.;]{0,50}$|\baverage (?:session )?(?:cost|price)\b[^£.;]{0,50}$/i;
const PER_YEAR = /^[^£.;]{0,30}\b(?:per (?:annum|year)|p\.?a\b|a year|annual(?:ly)?|each year)/i;
const YEAR_BEFORE =
  /\b(?:budget|spen[dt]|expenditure|annual|total cost|contract value|per annum|cost of (?:the )?(?:service|contract)|cost|value|figure|contribution|fee|pays?|paid|price)\b[^£.;]{0,80}$/i;
const OTHER_BASIS =
  /^[^£.;]{0,20}\b(?:per|an?|each)\s(?:hour|half[- ]day|day|month|week|employee|head|case|referral|report)\b|^[^£.;]{0,40}\bover (?:the )?(?:life|term|\w+ years)|^\s?\(?\s?inc(?:l\w*)?\.? vat/i;
/** Before the amount: "per case (£228)", "payments over £500", "the limit of £450". */
const OTHER_BASIS_BEFORE =
  /\bper (?:hour|case|referral|employee|head|day|half[- ]day)\W{0,3}$|\b(?:payments?|invoices?|orders?|items?|limit|threshold|contracts?) (?:of |over |above |below |exceeding |is |at )*\(?$/i;
const AVERAGE_BEFORE = /\baverag\w*\b[^£.;,]{0,30}$/i;
/** An amount for more than physiotherapy. */
const WIDER_SERVICE =
  /\b(?:whole|full|entire|wider|all|overall|total)\b[^£.]{0,40}\b(?:occupational health|OH|contract|services?|advice)\b|\b(?:occupational health|OH)\b[^£.]{0,24}\b(?:budget|contract|service)|\b(?:budget|cost|price|spend)\b[^£.]{0,24}\b(?:for|of|on) (?:the |our )?(?:occupational health|OH)\b(?! physio)|\bsingle (?:sum|price|figure)\b|\binclud(?:es|ing)\b[^£.]{0,60}\b(?:surveillance|counselling|vaccination|pre-employment)/i;
/** Physiotherapy's own part of it is not known. */
const NO_OWN_FIGURE =
  /(?:\b(?:not|no|nor|cannot|neither)|n't)\b[^.]{0,60}\b(?:separate(?:ly|d)?|split|broken|break|breakdown|disaggregat\w*|apportion\w*|identif\w*|isolat\w*|figure for physio\w*|physio\w* alone|by service)\b/i;
const BEFORE_VAT = /^\s{0,2}\(?(?:\+|plus|ex\w*|net(?: of)?|before|exclusive of)\.?\s?VAT/i;
/** Below this many pounds an amount without words is a price, above it a budget. */
const SMALL_AMOUNT = 300;

/** Pounds a year: budget or spend, of the latest year given. */
export function readAnnualCost(context: FieldContext): Finding | null {
  const amounts = amountsIn(context).filter(
    ({ basis, mention }) => basis === 'year' || (basis === 'unknown' && isAnnual(context, mention)),
  );
  const [first] = amounts;
  if (!first || isForWiderService(first, context)) return null;
  const latest = amounts.reduce((a, b) => (b.yearEnd > a.yearEnd ? b : a), first);
  return findingOf(
    latest,
    latest.basis === 'year' ? SURE - 0.02 : context.segment.fields.length === 1 ? CONFIDENT : LIKELY,
  );
}

/** Pounds a session, before VAT where that is said. */
export function readCostPerSession(context: FieldContext): Finding | null {
  const amounts = amountsIn(context).filter(
    ({ basis, mention }) =>
      basis === 'session' ||
      (basis === 'unknown' && !isAnnual(context, mention) && context.segment.origin !== 'prose'),
  );
  const chosen =
    amounts.find(({ sentence, mention }) => AVERAGE_BEFORE.test(sentence.text.slice(0, mention.start))) ??
    amounts.find(({ beforeVat }) => beforeVat) ??
    amounts.find(({ basis }) => basis === 'session') ??
    amounts[0];
  if (!chosen) return null;
  return findingOf(
    chosen,
    chosen.basis === 'session' ? SURE - 0.02 : context.segment.fields.length === 1 ? CONFIDENT : LIKELY,
  );
}

/** The price of the whole occupational health service, where what physiotherapy costs is not known apart. */
function isForWiderService({ sentence }: Amount, { all }: FieldContext): boolean {
  return WIDER_SERVICE.test(sentence.text) && all.some(({ text }) => NO_OWN_FIGURE.test(text));
}

function findingOf({ sentence, mention }: Amount, confidence: number): Finding {
  const { quantity } = mention;
  // Neither field takes a range: its midpoint, approximately.
  if (quantity.qualifier === 'range') {
    const value = { value: quantity.value, qualifier: 'approx' as const };
    return {
      ...found(value, sentence, mention.start, mention.end, UNSURE),
      derivation: `midpoint of £${quantity.min} to £${quantity.max}`,
    };
  }
  return found(quantity, sentence, mention.start, mention.end, confidence);
}

function isAnnual({ segment, field }: FieldContext, { quantity }: MoneyMention): boolean {
  if (segment.fields.length === 1) return field === 'annualCost';
  return segment.origin !== 'prose' && quantity.value >= SMALL_AMOUNT;
}

function amountsIn({ all, own, segment }: FieldContext): Amount[] {
  const sentences = segment.origin === 'prose' ? own : all;
  return sentences.flatMap((sentence) => {
    const { text } = sentence;
    const mentions = findMoney(text);
    const periods = findPeriods(text);
    return mentions.map((mention): Amount => {
      const before = text.slice(Math.max(0, mention.start - 100), mention.start);
      const after = text.slice(mention.end, mention.end + 60);
      const distance = (period: { start: number }) =>
        Math.abs(period.start - mention.start) - (period.start > mention.start ? 12 : 0);
      const year =
        mentions.length === periods.length
          ? periods[mentions.indexOf(mention)]
          : [...periods].sort((a, b) => distance(a) - distance(b))[0];
      return {
        sentence,
        mention,
        basis: basisOf(before, after),
        yearEnd: year?.period.end ?? '',
        beforeVat: BEFORE_VAT.test(after),
      };
    });
  });
}

function basisOf(before: string, after: string): Amount['basis'] {
  if (OTHER_BASIS.test(after) || OTHER_BASIS_BEFORE.test(before)) return 'other';
  if (PER_SESSION.test(after)) return 'session';
  if (PER_YEAR.test(after)) return 'year';
  if (SESSION_BEFORE.test(before)) return 'session';
  if (AVERAGE_BEFORE.test(before) && !/\b(?:annual|year|budget|spen[dt])/i.test(before.slice(-40)))
    return 'session';
  return YEAR_BEFORE.test(before) ? 'year' : 'unknown';
}
