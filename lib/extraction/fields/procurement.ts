import { findDates, isoOf } from '../kinds/dates.ts';
import { findYesNo } from '../kinds/yes-no.ts';
import type { Sentence } from '../segment/elements.ts';
import { CONFIDENT, type FieldContext, type Finding, found, foundIn, LIKELY, SURE } from './reading.ts';

const EXPIRES = /\b(?:expir\w*|i ben|end(?:s|ing)?|due|re-?tender\w*|re-?procure\w*|until|to)\b/i;

/** True for a date up to which a contract may be extended. */
function isOfExtension(text: string, at: number): boolean {
  return /\b(?:exten\w+|options?)\b[^.;]{0,50}$/i.test(text.slice(Math.max(0, at - 70), at));
}

/** When the contract is said to expire or be retendered; a month without a day is its last day. */
export function readRetenderDate({ own, general, segment }: FieldContext): Finding | null {
  const sentences = [...own, ...general];
  const dated = sentences.flatMap((sentence) =>
    findDates(sentence.text).map((mention) => ({ sentence, mention })),
  );
  const plain = dated.filter(({ sentence, mention }) => !isOfExtension(sentence.text, mention.start));
  const chosen =
    (plain.length > 0 ? plain : dated).find(({ sentence, mention }) =>
      EXPIRES.test(sentence.text.slice(Math.max(0, mention.start - 60), mention.start)),
    ) ??
    plain[0] ??
    dated[0];
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
/** The front page of a site, or a list of contracts: where to look, not which notice. */
const LISTING =
  /^[^/]*\/?$|^[^/]*\/(?!notice)[^\d]*(?:register|publication|transparency|tenders|contracts)[^\d]*$/i;
const FTS_OR_OJEU = /\b20\d{2}\/S\s?\d{3}-\d{5,7}\b|\b\d{6}-20\d{2}\b|\bocds-[a-z0-9]{6}-[\w-]{3,40}/i;
const CODE = String.raw`(?=[\w./-]{0,40}\d)[A-Z0-9][A-Za-z0-9]{0,20}(?:[-/_.](?=\w)[A-Za-z0-9]{1,20}){0,6}`;
const LABELLED_CODE = new RegExp(
  String.raw`\b(?:[Rr]eference|[Rr]ef|[Nn]umber|[Nn]o|[Nn]otice|[Ii][Dd]|is)\b\.?(?:\s(?:[Nn]umber|[Nn]o\.?|is|was|for this contract is))?\s?[:#-]?\s?["'(]?(?<code>(?:[A-Z]{2,8}\s(?=\d))?${CODE})(?![\w%])`,
);
const LONE_CODE = new RegExp(String.raw`^["'(\s]{0,2}(?<code>(?:[A-Z]{2,8}\s)?${CODE})[.)"'\s]{0,3}$`);
/** Letters and digits that can hardly be anything else: "DN512345", "RM6182", "SBS/19/AB/WAB/9411". */
const SHAPED_CODE =
  /(?<![\w/.-])(?<code>(?!FOI|EIR|SAR|ICO|PO\d)[A-Z]{2,8}[-/]?(?:[A-Z0-9]{1,8}[-/]){0,6}\d{3,8}[A-Z]{0,2})(?![\w/-])/;
const NO_CODE =
  /^(?:\d{1,3}|(?:19|20)\d{2}|s?\d{1,2}\(\d\).*|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?:st|nd|rd|th))$/i;

/** The reference of the letter itself, in its head: "Our ref: FOI 3312". */
const OF_THE_LETTER =
  /\b(?:our|your|ein cyf|eich cyf|case|request|foi|eir)\b[^.;]{0,20}\b(?:ref(?:erence)?|id|number|no)\b/i;

/** The procurement reference or web address, as written. */
export function readProcurementReference({ own, general, segment }: FieldContext): Finding | null {
  if (segment.origin === 'prose' && own.length === 0) return null;
  for (const sentence of [...own, ...general]) {
    if (segment.origin !== 'question' && OF_THE_LETTER.test(sentence.text)) continue;
    const reference = referenceIn(sentence);
    if (reference) return reference;
  }
  return null;
}

function referenceIn(sentence: Sentence): Finding | null {
  const { text } = sentence;
  const official = FTS_OR_OJEU.exec(text);
  const url = URL.exec(text);
  if (official && !url)
    return found(official[0], sentence, official.index, official.index + official[0].length, SURE);
  if (url) {
    const address = url[0].replace(/[.,;:]+$/, '');
    if (!LISTING.test(address.replace(/^https?:\/\//i, '')))
      return found(address, sentence, url.index, url.index + address.length, CONFIDENT);
  }
  return codeIn(sentence);
}

function codeIn(sentence: Sentence): Finding | null {
  const { text } = sentence;
  const dates = findDates(text);
  for (const [pattern, confidence] of [
    [LONE_CODE, CONFIDENT],
    [SHAPED_CODE, LIKELY + 0.08],
    [LABELLED_CODE, LIKELY + 0.08],
  ] as const) {
    const match = pattern.exec(text);
    const written = match?.groups?.code;
    if (!match || !written || NO_CODE.test(written)) continue;
    const at = match.index + match[0].indexOf(written);
    if (dates.some((date) => at >= date.start && at < date.end)) continue;
    return found(written, sentence, at, at + written.length, confidence);
  }
  return null;
}

const UNDECIDED =
  /\b(?:no (?:final |firm )?decision|not (?:yet )?(?:been )?(?:decided|determined|known|confirmed)|decision\b.{0,60}\b(?:will|to|has to|is to) be (?:made|taken)|cannot (?:yet )?say|under (?:review|consideration)|to be (?:decided|determined|confirmed)|tbc|undecided|considering|being considered|reviewing|too early|unknown|unclear|uncertain|possibl[ey]|depend(?:s|ent|ing)|(?:has|have) not (?:yet )?(?:been )?(?:decided|agreed|made))\b/i;
const NOT_PLANNED =
  /\bno (?:re-?)?(?:tender|procurement|plans?|current plans?|planned)\b|\bno\b.{0,30}\btender\b.{0,30}\b(?:planned|scheduled|anticipated)|\bnot (?:currently |yet )?(?:planned|planning|intend\w*|anticipat\w+|expect\w*|scheduled|going)\b|\bdo(?:es)? not (?:plan|intend|anticipate|expect|have (?:any )?plans?)\b|\bthere (?:is|are) (?:currently |presently )?(?:no|not)\b|\bunlikely\b|\bnot (?:with)?in the (?:next|coming)\b|\b(?:rather than|instead of|without) (?:[\w-]+ ){0,3}(?:re-?)?(?:tender|procur)/i;
const PLANNED =
  /^\W{0,2}(?:it|this|one) is (?:already |now |currently )?(?:under ?way|in progress|planned|in hand)\b|\b(?:plan|intend|expect|hope)\w*\b.{0,20}\bto go (?:out|(?:back )?to (?:the )?market)\b|\bout to (?:tender|(?:the )?market)\b|\b(?:currently|now|already) (?:re-?)?(?:tendering|procuring)|\b(?:tender|procure)\w*\b.{0,40}\b(?:(?:has|have) (?:already |now |recently )?(?:begun|commenced|started|been (?:issued|published|launched|advertised))|is (?:now )?(?:live|open|ongoing))|\bbwri\w+\b.{0,30}\btendr|\b(?:tender|procure(?:ment)?|re-?tender\w*|re-?procure\w*)\b.{0,80}\b(?:planned|scheduled|anticipated|expected|likely|will|underway|under way|in progress|be (?:issued|published))\b|\b(?:plan(?:s|ned|ning)?|intends?|intention|expects?|anticipates?|will|due)\b.{0,80}\b(?:tender|procure|re-?tender|re-?procure)/i;

/** The question cut down to a label: "Tender in next 12 months: No". */
const LABEL = /^[^:\t?]{0,20}(?:tender|procure)[^:\t?]{0,50}(?:[:\t?]|\s-\s)\s{0,4}/i;

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
  const later = direct ? /[.;,]\s(?:then )?yes\b/i.exec(text) : null;
  if (later) return found(true, sentence, later.index + 1, text.length, CONFIDENT - 0.05);
  const label = direct ? (LABEL.exec(text)?.[0].length ?? 0) : 0;
  const plain = direct ? findYesNo(text.slice(label)) : null;
  if (plain) return found(plain.value, sentence, label + plain.start, label + plain.end, SURE);
  if (UNDECIDED.test(text) || /\bwhether\b/i.test(text)) return 'undecided';
  if (NOT_PLANNED.test(text)) return foundIn(false, [sentence], CONFIDENT);
  return PLANNED.test(text) ? foundIn(true, [sentence], CONFIDENT - 0.05) : null;
}
