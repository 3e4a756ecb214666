import type { FieldReading } from '#lib/domain/field-value.ts';
import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import { interpretFields } from '#lib/extraction/fields/interpret.ts';
import { foldText } from '#lib/extraction/fold-text.ts';
import { Numbering } from '#lib/extraction/segment/numbering.ts';
import { REQUEST_CLAUSES } from '#lib/extraction/segment/request-clauses.ts';
import type { Segment } from '#lib/extraction/segment/segment.ts';
import { splitSentences } from '#lib/extraction/segment/sentences.ts';

/**
 * For tests of interpreters: what is read for `field` where `answer` (canonical text) stands under the questions
 * of its section, or under its own clause of the request alone.
 */
export function readAnswer(
  field: FieldId,
  answer: string,
  under: 'section' | 'clause' = 'section',
): FieldReading {
  const own = REQUEST_CLAUSES.find((clause) => clause.fields.includes(field));
  const clauses =
    under === 'section'
      ? REQUEST_CLAUSES.filter(({ section }) => section === own?.section)
      : own
        ? [own]
        : [];
  const folded = foldText(answer);
  const segment: Segment = {
    fields: [...new Set(clauses.flatMap(({ fields }) => fields))],
    parts: clauses.map(({ fields }) => fields),
    sentences: sentencesOf(folded),
    origin: 'question',
  };
  const segmentation = {
    folded,
    segments: [segment],
    asked: new Set(segment.fields),
    loose: [],
    numbering: new Numbering(),
  };
  return interpretFields(answer, segmentation, 'FOIA')[field];
}

function sentencesOf(folded: string): Segment['sentences'] {
  return [...folded.matchAll(/[^\n]+/g)].flatMap((match, line) =>
    splitSentences(folded, { start: match.index, end: match.index + match[0].length }).map((passage) => ({
      ...passage,
      line,
      item: null,
      lead: '',
    })),
  );
}
