import type { Quantity, Value } from '#lib/domain/field-value.ts';
import type { FieldKind, Unit } from '#lib/domain/questionnaire/field-kind.ts';
import type { Field } from '#lib/domain/questionnaire/questionnaire.ts';
import { findDates, isoOf } from '../kinds/dates.ts';
import { findMoney } from '../kinds/money.ts';
import { findNames, withoutLegalForm } from '../kinds/names.ts';
import { findPercentages } from '../kinds/percentages.ts';
import { findPeriods } from '../kinds/periods.ts';
import type { Span } from '../span.ts';
import { findCounts } from './count-mentions.ts';
import { OPTION_WORDS, type OptionWords } from './option-words.ts';
import type { ValueMention } from './value-mention.ts';

/** The values of the kind of `field` that stand in the words of one sentence, whatever they are said of. */
export function findMentions(field: Field, text: string): ValueMention[] {
  const { type } = field;
  if ((type.kind === 'date' || type.kind === 'period') && !/\d/.test(text)) return [];
  switch (type.kind) {
    case 'date':
      return dateMentions(text, type.monthMeans);
    case 'period':
      return findPeriods(text).map(({ start, end, period }) => ({ start, end, value: period }));
    case 'quantity':
      return quantityMentions(text, type);
    case 'names':
      return nameMentions(field, text);
    case 'choice':
      return optionMentions(OPTION_WORDS[field.id], text);
    default:
      return [];
  }
}

/** The dates of `text`, and the first day of a range that leaves its year to the second ("1 April to 31 March 2025"). */
function dateMentions(text: string, monthMeans: 'first_day' | 'last_day'): ValueMention[] {
  const dates = findDates(text);
  const firsts = findPeriods(text).filter(({ start, end }) => {
    const within = dates.filter((date) => start <= date.start && date.end <= end);
    return /^\d/.test(text.slice(start, end)) && within.length === 1 && within[0]?.start !== start;
  });
  return [
    ...dates.map((date) => ({ start: date.start, end: date.end, value: isoOf(date, monthMeans) })),
    ...firsts.map(({ start, end, period }) => ({ start, end, value: period.start })),
  ];
}

const FINDERS: Readonly<Record<Unit, (text: string) => readonly (Span & { readonly quantity: Quantity })[]>> =
  {
    percent: findPercentages,
    referrals: findCounts,
    sessions: findCounts,
    gbp_per_year: findMoney,
    gbp_per_session: findMoney,
  };

/** Finding them takes time that most sentences are not worth. */
const MAY_SAY_SHARE = /%|per\s?cent|half|quarter/i;

function quantityMentions(text: string, type: Extract<FieldKind, { kind: 'quantity' }>): ValueMention[] {
  if (type.unit === 'percent' && !MAY_SAY_SHARE.test(text)) return [];
  return FINDERS[type.unit](text).map(({ start, end, quantity }) => ({
    start,
    end,
    value: type.range === true ? quantity : single(quantity),
  }));
}

/** A range as its midpoint, for a field that takes one number. */
function single({ value, qualifier }: Quantity): Value {
  return { value, qualifier: qualifier === 'range' ? 'approx' : qualifier };
}

/** Capitalised words that name neither a company nor a system: of law, of the question, of anybody's. */
const NO_NAME =
  /\b(?:council|freedom of information|act|section|question|contracts? (?:finder|register)|human resources|line managers?|kpis?|response|yes|no)\b|'s$/i;
const PROVIDER_LIKE =
  /\b(?:ltd|limited|plc|llp|group|cic|trust|university|physio\w*|health\w*|rehab\w*|wellbeing|medical|therap\w+|clinics?|care|msk)\b/i;
const INTRODUCED =
  /\b(?:by|with|from|through|to|provider|supplier|contractor|called|named|using|uses?|is)\W{1,3}$/i;
const SYSTEM_WORD = /\b(?:system|portal|platform|software|database|app|spreadsheet)\b/i;

function nameMentions(field: Field, text: string): ValueMention[] {
  return findNames(text)
    .filter(({ name, start, end }) => {
      if (NO_NAME.test(name) || findDates(name).length > 0) return false;
      const isAlone = text.length - (end - start) < 12;
      if (field.id === 'systemNames') return isAlone || SYSTEM_WORD.test(text);
      const before = text.slice(Math.max(0, start - 20), start);
      return isAlone || PROVIDER_LIKE.test(name) || INTRODUCED.test(before);
    })
    .map(({ name, start, end }) => ({ start, end, value: [withoutLegalForm(name)] }));
}

function optionMentions(words: OptionWords | undefined, text: string): ValueMention[] {
  if (!words) return [];
  const sides = words.sides.flatMap(([value, pattern]) => mentionOf(value, pattern, text));
  const named = mentionOf(...words.both, text);
  // The first two sides are those that "both" joins.
  const [one, other] = words.sides.slice(0, 2).map(([option]) => sides.find(({ value }) => value === option));
  if (named.length > 0 || !one || !other) return [...sides, ...named];
  const together = { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
  return [...sides, { ...together, value: words.both[0] }];
}

function mentionOf(value: string, pattern: RegExp, text: string): ValueMention[] {
  const match = pattern.exec(text);
  return match ? [{ start: match.index, end: match.index + match[0].length, value }] : [];
}
