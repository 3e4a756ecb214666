import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import type { Sentence } from '../segment/elements.ts';
import { numbersIn } from '../segment/labels.ts';
import { fieldsOf } from '../segment/numbering.ts';
import type { Segment, Segmentation } from '../segment/segment.ts';

const BY_NUMBER =
  /\b(?:see|refer to|as (?:per|in|at|for|stated|given|answered|detailed|set out)|same as|answered (?:in|at|under|above))\b.{0,50}?\b(?:questions?|q|qs|response|answer|part|point)\s{0,2}(?:to\s)?(?:(?:questions?|q)\s?)?(\d{1,2}(?:\s?(?:,|and|to|-|&)\s?\d{1,2}){0,6})/i;
/** "See 5.", "as at 3(i)": a number alone, which is no date, time or amount. */
const BY_BARE_NUMBER =
  /\b(?:see|as (?:at|in|for|per)) (?:no\.? ?)?(\d{1,2})[a-h]?(?:\([a-z]+\))?(?=[\s.,;)]|$)(?![.,]\d|\s(?:[A-Z][a-z]|%|working|days))/i;
const ABOVE =
  /^(?:please )?(?:see|refer to|as)\s(?:the\s)?(?:(?:answer|response|information|details?)\s)?(?:given\s|stated\s|provided\s)?above\b/i;
const TO_NOTE = /\bsee\b.{0,20}\b(note|annex|appendix|schedule)(?:\s([a-z]|\d{1,2})(?!\w))?/i;
const NOTE = /^(note|annex|appendix|schedule)(?:\s([a-z]|\d{1,2})(?!\w))?/i;
/** A note is no longer than this many sentences. */
const MAX_NOTE = 12;

/** The words that `segment` points to ("see response to question 2", "as above", "see note 1"), as a segment for `field`; null if it points nowhere. */
export function followReference(
  field: FieldId,
  segment: Segment,
  segmentation: Segmentation,
): Segment | null {
  for (const { text } of segment.sentences.slice(0, 12)) {
    if (text.length > 240) continue;
    const sentences = wordsPointedTo(text, segment, segmentation);
    if (sentences.length > 0) return { fields: [field], parts: [], sentences, origin: 'notice' };
  }
  return null;
}

function wordsPointedTo(
  text: string,
  segment: Segment,
  { segments, numbering, loose }: Segmentation,
): readonly Sentence[] {
  const list = (BY_NUMBER.exec(text) ?? BY_BARE_NUMBER.exec(text))?.[1];
  if (list) {
    const label = { kind: 'question', numbers: numbersIn(list), item: null, length: 0 } as const;
    return wordsOf(segmentsOf(fieldsOf(numbering.clausesOf(label)), segments), segment);
  }
  if (ABOVE.test(text)) return wordsOf(segments.slice(0, segments.indexOf(segment)).slice(-1), segment);
  const note = TO_NOTE.exec(text);
  return note ? noteAmong(loose, note[1] ?? '', note[2]) : [];
}

function wordsOf(targets: readonly Segment[], segment: Segment): readonly Sentence[] {
  return targets.filter((target) => target !== segment).flatMap((target) => target.sentences);
}

/** The sentences of the note or annex of that name, up to the next one. */
function noteAmong(loose: readonly Sentence[], name: string, id: string | undefined): readonly Sentence[] {
  const isNamed = ({ text }: Sentence) => {
    const opening = NOTE.exec(text);
    return (
      opening?.[1]?.toLowerCase() === name.toLowerCase() && opening[2]?.toLowerCase() === id?.toLowerCase()
    );
  };
  const start = loose.findIndex(isNamed);
  if (start < 0) return [];
  const rest = loose.slice(start + 1, start + MAX_NOTE);
  const next = rest.findIndex(({ text }) => NOTE.test(text));
  return [...loose.slice(start, start + 1), ...(next < 0 ? rest : rest.slice(0, next))];
}

function segmentsOf(fields: readonly FieldId[], segments: readonly Segment[]): Segment[] {
  return segments.filter(
    (segment) =>
      (segment.origin === 'question' || segment.origin === 'notice') &&
      segment.fields.some((id) => fields.includes(id)),
  );
}
