import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import { numbersIn } from '../segment/labels.ts';
import { fieldsOf } from '../segment/numbering.ts';
import type { Segment, Segmentation } from '../segment/segment.ts';

const BY_NUMBER =
  /\b(?:see|refer to|as (?:per|in|stated|given|answered|detailed|set out)|same as|answered (?:in|at|under|above))\b.{0,50}?\b(?:questions?|q|qs|response|answer|part|point)\s{0,2}(?:to\s)?(?:(?:questions?|q)\s?)?(\d{1,2}(?:\s?(?:,|and|to|-|&)\s?\d{1,2}){0,6})/i;
const ABOVE =
  /^(?:please )?(?:see|refer to|as)\s(?:the\s)?(?:(?:answer|response|information|details?)\s)?(?:given\s|stated\s|provided\s)?above\b/i;

/** The words that `segment` points to ("see response to question 2", "as above"), as a segment for `field`; null if it points nowhere. */
export function followReference(
  field: FieldId,
  segment: Segment,
  { segments, numbering }: Segmentation,
): Segment | null {
  for (const { text } of segment.sentences.slice(0, 12)) {
    if (text.length > 240) continue;
    const numbered = BY_NUMBER.exec(text);
    const targets = numbered?.[1]
      ? segmentsOf(
          fieldsOf(
            numbering.clausesOf({ kind: 'question', numbers: numbersIn(numbered[1]), item: null, length: 0 }),
          ),
          segments,
        )
      : ABOVE.test(text)
        ? segments.slice(0, segments.indexOf(segment)).slice(-1)
        : [];
    const sentences = targets.filter((target) => target !== segment).flatMap((target) => target.sentences);
    if (sentences.length > 0) return { fields: [field], parts: [], sentences, origin: 'notice' };
  }
  return null;
}

function segmentsOf(fields: readonly FieldId[], segments: readonly Segment[]): Segment[] {
  return segments.filter(
    (segment) => segment.origin === 'question' && segment.fields.some((id) => fields.includes(id)),
  );
}
