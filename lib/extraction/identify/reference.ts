import type { Identified } from '#lib/domain/extracted-response.ts';
import { evidenceOf } from '../fields/reading.ts';

const TOKEN = String.raw`(?<token>(?=(?:[A-Z]{2,6}\s)?[\w/.-]{0,40}\d)(?:[A-Z]{2,6}\s(?=\d))?[A-Z0-9][A-Za-z0-9]{0,20}(?:[-/_.](?=\w)[A-Za-z0-9]{1,20}){0,6})`;
const SUBJECT = String.raw`(?:our|foi|foia|eir|request|case|council|information request|enquiry|freedom of information(?: request)?|response|unique)`;
const LABELLED = new RegExp(
  String.raw`\b(?:${SUBJECT}\s){0,2}(?:reference|ref|cyfeirnod)\b\.?(?:\s(?:number|no\.?|id))?(?:\s{0,3}[/]\s?reference)?\s{0,3}[:#-]?\s{0,9}${TOKEN}(?![\w@%])`,
  'gi',
);
const NUMBERED = new RegExp(
  String.raw`\b${SUBJECT}\s(?:id|number|no|request)\b\.?\s{0,3}[:#-]?\s{0,9}${TOKEN}(?![\w@%])`,
  'gi',
);
const SHAPED =
  /(?<![\w/.-])(?<token>(?:[A-Z]{2,6}[-/])?(?:FOI|FOIA|EIR|RFI|FOISA|IR)[A-Z]{0,3}(?:[-/_ ]?\d[\d/-]{1,20}\d|(?:[-/_][A-Z0-9]{1,12}){1,4}))(?![\w@])/g;
const YOURS = /\b(?:your|yr|procurement|tender|contract|notice)\s{0,2}$/i;
const NO_REFERENCE =
  /^(?:\d{1,3}|(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|0\d{9,10})$|^(?:foi|foia|eir)\s?(?:act)?\s?2000$/i;
/** Where the reference of a letter stands. */
const TOP = 5000;

/** The council's own reference for the request, as written; never the requester's, a telephone number or a date. */
export function identifyReference(folded: string, text: string): Identified<string> | null {
  const head = folded.slice(0, TOP);
  for (const [pattern, confidence] of [
    [LABELLED, 0.96],
    [NUMBERED, 0.94],
    [SHAPED, 0.88],
  ] as const) {
    for (const match of head.matchAll(pattern)) {
      const token = match.groups?.['token']?.replace(/[./-]+$/, '') ?? '';
      if (!isReference(token) || isAnothers(head.slice(Math.max(0, match.index - 60), match.index))) continue;
      const start = match.index + match[0].lastIndexOf(match.groups?.['token'] ?? token);
      return {
        value: text.slice(start, start + token.length),
        confidence,
        evidence: evidenceOf([{ start, end: start + token.length }], text),
      };
    }
  }
  return null;
}

/** True if the words before a reference make it the requester's or a tender's. */
function isAnothers(before: string): boolean {
  return YOURS.test(before) || /\b(?:procure\w*|tender\w*)\b[^\n]*$/i.test(before);
}

function isReference(token: string): boolean {
  return /\d/.test(token) && token.length >= 3 && !NO_REFERENCE.test(token);
}
