import { memo, useMemo } from 'react';
import type { Evidence } from '#lib/domain/evidence.ts';
import { type FieldId, isFieldId, type QuestionId } from '#lib/domain/questionnaire/questionnaire.ts';
import { type KeyedSpan, segmentText, type TextSegment } from '#lib/domain/text-segments.ts';
import classes from './source-text.module.css';

/** What a marked stretch belongs to: the evidence of a field, the answer to a question, or words pointed at. */
export type SourceKey = FieldId | `question:${QuestionId}` | 'pointed';

/** Words of a document that a person points at elsewhere on the page. */
export interface PointedWords {
  readonly documentId: string;
  readonly evidence: readonly Evidence[];
}

interface SourceTextProps {
  readonly documentId: string;
  readonly text: string;
  readonly spans: readonly KeyedSpan<SourceKey>[];
  readonly chosen: FieldId | null;
  readonly chosenQuestion: QuestionId | null;
}

/** One text with its marks. Its text content is exactly `text`, so that a selection can be turned into offsets. */
export const SourceText = memo(function SourceText(props: SourceTextProps) {
  const { documentId, text, spans } = props;
  const segments = useMemo(() => segmentText(text.length, spans), [text, spans]);
  return (
    <div className={classes.text} data-document={documentId}>
      {segments.map((segment) => (
        <Segment key={segment.start} segment={segment} {...props} />
      ))}
    </div>
  );
});

function Segment({
  segment,
  text,
  chosen,
  chosenQuestion,
}: SourceTextProps & { segment: TextSegment<SourceKey> }) {
  const words = text.slice(segment.start, segment.end);
  const fields = segment.keys.filter(isFieldId);
  const isChosen = chosen !== null && fields.includes(chosen);
  const isAnswer = chosenQuestion !== null && segment.keys.includes(`question:${chosenQuestion}`);
  if (segment.keys.includes('pointed')) return <mark data-mark="pointed">{words}</mark>;
  if (fields.length === 0) return isAnswer ? <span data-mark="answer">{words}</span> : words;
  return (
    <mark
      data-field={isChosen ? chosen : fields[0]}
      data-mark={isChosen ? 'chosen' : isAnswer ? 'answer' : 'evidence'}
    >
      {words}
    </mark>
  );
}
