import { findDates, isoOf } from '../kinds/dates.ts';
import { findYesNo } from '../kinds/yes-no.ts';
import type { Sentence } from '../segment/elements.ts';
import { CONFIDENT, type FieldContext, type Finding, found, foundIn, LIKELY, SURE } from './reading.ts';

const EXPIRES = /\b(?:expir\w*|end(?:s|ing)?|due|re-?tender\w*|re-?procure\w*|until|to)\b/i;

/** When the contract is said to expire or be retendered; a month without a day is its last day. */
export function readRetenderDate({ own, general, segment }: FieldContext): Finding | null {
  const sentences = [...own, ...general];
  const dated = sentences.flatMap((sentence) =>
    findDates(sentence.text).map((mention) => ({ sentence, mention })),
  );
  const chosen =
    dated.find(({ sentence, mention }) =>
      EXPIRES.test(sentence.text.slice(Math.max(0, mention.start - 60), mention.start)),
    ) ?? dated[0];
  if (!chosen) return null;
  const confidence = dated.length === 1 ? SURE : segment.fields.length === 1 ? CONFIDENT - 0.05 : LIKELY;
  return found(
    isoOf(chosen.mention, 'last_day'),
    chosen.sentence,
    chosen.mention.start,
    chosen.mention.end,
    confidence,
  );
}

const URL = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]{3,300}/i;
const OJEU = /\b20\d{2}\/S\s?\d{3}-\d{5,7}\b/;
const CODE = String.raw`(?=[\w./-]{0,40}\d)[A-Z0-9][A-Za-z0-9]{0,20}(?:[-/_.](?=\w)[A-Za-z0-9]{1,20}){0,6}`;
const LABELLED_CODE = new RegExp(
  String.raw`\b(?:[Rr]eference|[Rr]ef|[Nn]umber|[Nn]o|[Nn]otice|[Ii][Dd]|is)\b\.?(?:\s(?:[Nn]umber|[Nn]o\.?|is|was|for this contract is))?\s?[:#-]?\s?(?<code>(?:[A-Z]{2,8}\s(?=\d))?${CODE})(?![\w%])`,
);
const LONE_CODE = new RegExp(String.raw`^["'(\s]{0,2}(?<code>(?:[A-Z]{2,8}\s(?=\d))?${CODE})[.)"'\s]{0,3}$`);
const NO_CODE =
  /^(?:\d{1,3}|(?:19|20)\d{2}|s?\d{1,2}\(\d\).*|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?:st|nd|rd|th))$/i;

/** The procurement reference or web address, as written. */
export function readProcurementReference({ own, general, segment }: FieldContext): Finding | null {
  if (segment.origin === 'prose' && own.length === 0) return null;
  for (const sentence of [...own, ...general]) {
    const { text } = sentence;
    const url = URL.exec(text);
    if (url) {
      const address = url[0].replace(/[.,;:]+$/, '');
      return found(address, sentence, url.index, url.index + address.length, CONFIDENT);
    }
    const ojeu = OJEU.exec(text);
    if (ojeu) return found(ojeu[0], sentence, ojeu.index, ojeu.index + ojeu[0].length, SURE);
    const code = LONE_CODE.exec(text) ?? LABELLED_CODE.exec(text);
    const written = code?.groups?.['code'];
    if (
      !code ||
      !written ||
      NO_CODE.test(written) ||
      findDates(text).some((date) => text.indexOf(written) >= date.start && text.indexOf(written) < date.end)
    )
      continue;
    const at = code.index + code[0].indexOf(written);
    return found(
      written,
      sentence,
      at,
      at + written.length,
      LONE_CODE.test(text) ? CONFIDENT : LIKELY + 0.08,
    );
  }
  return null;
}

const UNDECIDED =
  /\b(?:no (?:final |firm )?decision|not (?:yet )?(?:been )?(?:decided|determined|known|confirmed)|decision\b.{0,60}\b(?:will|to|has to|is to) be (?:made|taken)|cannot (?:yet )?say|under (?:review|consideration)|to be (?:decided|determined|confirmed)|tbc|undecided|considering|being considered)\b/i;
const NOT_PLANNED =
  /\bno (?:re-?)?(?:tender|procurement|plans?|current plans?|planned)\b|\bno\b.{0,30}\btender\b.{0,30}\b(?:planned|scheduled|anticipated)|\bnot (?:currently |yet )?(?:planned|planning|intend\w*|anticipat\w+|expect\w*|scheduled|going)\b|\bdo(?:es)? not (?:plan|intend|anticipate|expect|have (?:any )?plans?)\b|\bthere (?:is|are) (?:currently |presently )?(?:no|not)\b/i;
const PLANNED =
  /\b(?:tender|procure(?:ment)?|re-?tender\w*|re-?procure\w*)\b.{0,80}\b(?:planned|scheduled|anticipated|expected|will|underway|under way|in progress|be (?:issued|published))\b|\b(?:plan(?:s|ned|ning)?|intends?|intention|expects?|anticipates?|will|due)\b.{0,80}\b(?:tender|procure|re-?tender|re-?procure)/i;

/** Whether a tender is planned within the next twelve months; null while it is undecided. */
export function readTenderPlanned({ own, general, segment }: FieldContext): Finding | null {
  for (const sentence of [...own, ...general]) {
    const reading = planIn(sentence, segment.origin !== 'prose');
    if (reading === 'undecided') return null;
    if (reading) return reading;
  }
  return null;
}

function planIn(sentence: Sentence, direct: boolean): Finding | 'undecided' | null {
  const { text } = sentence;
  const plain = direct ? findYesNo(text) : null;
  if (plain) return found(plain.value, sentence, plain.start, plain.end, SURE);
  if (UNDECIDED.test(text)) return 'undecided';
  if (NOT_PLANNED.test(text)) return foundIn(false, [sentence], CONFIDENT);
  return PLANNED.test(text) ? foundIn(true, [sentence], CONFIDENT - 0.05) : null;
}
