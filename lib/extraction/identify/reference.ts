import type { Identified } from '#lib/domain/extracted-response.ts';
import { evidenceOf } from '../fields/reading.ts';
import { findDates } from '../kinds/dates.ts';
import type { Span } from '../span.ts';
import { headEnd, labelOf, quotedFrom } from './letter.ts';

interface Candidate extends Span {
  readonly value: string;
  /** 0 to 1; -1 marks a reference that is another's. */
  readonly confidence: number;
}

/** "FOI-25-0871", "10457/25", "CRN 00412963", "RhG-FOI 4410", "FOI 2025-1209": segments with a digit, maybe behind a prefix. */
const TOKEN =
  /(?<![\w@/.£&?=-])(?:(?<prefix>[A-Z][A-Za-z]{0,3}[A-Z](?:[-/][A-Z]{1,5})?)\s(?=\d))?(?:\d{1,4}(?:\s\d{2,6}){1,3}|(?=[A-Za-z/_.-]{0,20}\d)[A-Za-z0-9]{1,20}(?:(?:[-/_.]|\s[/-]\s(?=\d))[A-Za-z0-9]{1,20}){0,6}(?:(?<=[A-Z]-\d{4})\s[1-9]\d{3,7})?)(?![-\w@%])/g;
const NO_PREFIX =
  /^(?:REF|ID|NO|OUR|TEL|FAX|ACT|BOX|PO|DATE|VAT|AND|OF|TO|FROM|THE|CASE|YOUR|PDF|PAGE|SECTION|ANNEX)$/;
const NO_REFERENCE =
  /^(?:\d{1,2}|(?:19|20)\d{2}|0\d{9,10}|[A-Z]{1,2}\d[A-Z\d]?|(?:FOI|FOIA|EIR|FOISA|DPA|GDPR)\s?(?:2000|2002|2004|2018)|\d{1,2}(?:st|nd|rd|th)|v?\d\.\d|[QAqa]\d{1,2}[a-z]?|\d{1,2}[a-z])$|\.(?:pdf|docx?|xlsx?|html?|uk|com|org|net|example)$/i;

const REF = String.raw`(?:ref(?:erence)?s?|cyf(?:eirnod)?)\b\.?(?:\s?(?:no|number|id|code))?\.?`;
const LABEL_END = String.raw`[\s:#=()[\]-]{0,12}(?:is\s)?$`;
const THEIRS = new RegExp(
  String.raw`\b(?:your|yr|eich|requester'?s?|applicant'?s?)\s{0,2}(?:own\s)?${REF}${LABEL_END}`,
  'i',
);
const OF_SOMETHING_ELSE =
  /\b(?:procure\w*|tender\w*|contracts?|quotation|quote|notice|award|framework|lot|purchase|order|invoice|charity|company|registration|registered|vat|ico|complaint|internal review|property|telephone|tel|phone|fax|mobile|direct|switchboard|postcode)\b[^.]{0,20}$|\b(?:section|act|regulations?|version|questions?|page)\s?$/i;
const OURS = new RegExp(
  String.raw`\b(?:our|ein|council|foi|foia|eir|foisa|request|case|enquiry|information|response|file|unique|log|tracking)\b.{0,14}\b${REF}${LABEL_END}`,
  'i',
);
/** "Our reference" as the whole of its cell: what stands before it on another cell says nothing of it. */
const OWN_LABEL = new RegExp(
  String.raw`^\W{0,4}(?:please quote )?(?:our|foi|request|case)(?:\s(?:request|case|foi))?\s{0,2}${REF}${LABEL_END}`,
  'i',
);
const ANY_REF = new RegExp(String.raw`(?:^|[\s/(,;-])${REF}${LABEL_END}`, 'i');
/** "Please quote reference …" in a sentence of the letter; a "quote reference" alone is of a price. */
const QUOTED = new RegExp(
  String.raw`\b(?:please|to|and|by)\s(?:always\s)?quot(?:e|ing)\b.{0,30}${REF}${LABEL_END}`,
  'i',
);
/** "Your request has been logged as number …" */
const LOGGED =
  /\b(?:logged|registered|recorded|allocated|assigned|given)\b.{0,24}\b(?:number|no\.?|ref(?:erence)?(?: number)?|as|under)[\s:#]{0,4}$/i;
const NUMBERED =
  /\b(?:request|case|foi|foia|eir|foisa|enquiry|log|tracking|response|ticket|file|application|rfi)\s?(?:request\s)?(?:id|no|number|#)\.?[\s:#=-]{0,12}$/i;
const NAMED =
  /\b(?:foi|eir|foia|foisa|rfi|information request|information|freedom of information|response to request|response|reply to request|reply to)\b(?:\s(?:act 2000|act 2002))?(?:\s(?:request|enquiry|response|case))?[\s:#()-]{0,8}$|\brequest[\s:#(-]{0,6}$/i;
/** A name for requests for information within the reference itself. */
const SHAPED =
  /(?:^|[-/_ .\d])(?:[A-Z]{0,4})(?:FOI|EIR|RFI|FOISA|IRR?|IAR|IMT|INF|IG|SAR|CRN)(?:[A-Z]{0,3})(?=[-/_ .\d]|$)/;

/** The council's own reference for the request, as written; never the requester's, a tender's, a telephone number or a date. */
export function identifyReference(folded: string, text: string): Identified<string> | null {
  const head = headEnd(folded);
  const end = Math.min(quotedFrom(folded), folded.length);
  const zones: readonly (readonly [number, number])[] =
    end - head > 8000
      ? [
          [0, head + 3000],
          [end - 4000, end],
        ]
      : [[0, end]];
  const candidates = zones.flatMap(([from, to]) => candidatesIn(folded, from, to, head));
  const others = new Set(candidates.filter(({ confidence }) => confidence < 0).map(({ value }) => value));
  const mine = candidates.filter(({ value, confidence }) => confidence > 0 && !others.has(value));
  const [first] = mine;
  if (!first) return null;
  const best = mine.reduce((top, next) => (next.confidence > top.confidence ? next : top), first);
  return {
    value: text.slice(best.start, best.end),
    confidence: best.confidence,
    evidence: evidenceOf([best], text),
  };
}

function candidatesIn(folded: string, from: number, to: number, head: number): Candidate[] {
  return [...folded.slice(from, to).matchAll(TOKEN)].flatMap((match): Candidate[] => {
    const prefix = match.groups?.prefix ?? '';
    const skipped = NO_PREFIX.test(prefix) ? prefix.length + 1 : 0;
    const start = from + match.index + skipped;
    const value = match[0].slice(skipped);
    const span = { start, end: start + value.length };
    if (!isReference(value)) return [];
    const confidence = confidenceOf(value, folded, span, start < head);
    return confidence === 0 ? [] : [{ ...span, value, confidence }];
  });
}

function isReference(value: string): boolean {
  if (NO_REFERENCE.test(value) || !/\d/.test(value)) return false;
  const [date] = findDates(value);
  return !(date && date.end - date.start === value.length);
}

/** How likely `value` is the council's reference, by its label, its place and its shape; -1 if it is another's, 0 if it is none. */
function confidenceOf(value: string, folded: string, span: Span, inHead: boolean): number {
  const { own, previous } = labelOf(folded, span);
  const label = (own || previous).slice(-80);
  const shaped = SHAPED.test(value);
  if (THEIRS.test(label)) return -1;
  if (QUOTED.test(label)) return 0.93;
  if (OF_SOMETHING_ELSE.test(label) && !OWN_LABEL.test(label)) return 0;
  if (OURS.test(label))
    return inHead || shaped ? 0.97 : /\b(?:foi|request|case|enquiry)\b/i.test(label) ? 0.85 : 0;
  if (inHead && ANY_REF.test(label)) return own.length <= 40 ? 0.96 : 0.91;
  if (LOGGED.test(label)) return 0.92;
  if (inHead && /^\W*(?:id|foi|request|case|number)\W*$/i.test(label) && /\d{3}/.test(value)) return 0.9;
  if (NUMBERED.test(label)) return inHead || shaped ? 0.95 : 0;
  if (!inHead) return 0;
  const long = value.replace(/\D/g, '').length >= 3;
  const bracketed =
    /[[(]$/.test(own) && /\b(?:foi|freedom of information|information request|request)\b/i.test(own);
  if (bracketed && long) return 0.9;
  if (shaped && long) return own === '' || NAMED.test(own) ? 0.93 : 0.9;
  return own !== '' && NAMED.test(own) && long ? 0.85 : 0;
}
