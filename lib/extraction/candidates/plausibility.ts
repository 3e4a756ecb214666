import type { Value } from '#lib/domain/field-value.ts';
import { type FieldId, getQuestionOf } from '#lib/domain/questionnaire/questionnaire.ts';
import type { FieldReadings } from '../fields/interpret.ts';
import { TOPICS } from '../fields/topics.ts';
import type { Sentence } from '../segment/elements.ts';
import type { Span } from '../span.ts';

/** A value found in a sentence; its span reaches from the first to the last of `spans`, offsets into the text. */
export interface Found extends Span {
  readonly value: Value;
  readonly spans: readonly Span[];
  readonly sentence: Sentence;
  /** How sure the field's own rule is, or null for a value that merely stands there. */
  readonly confidence: number | null;
}

/** Weights: a rule's reading beats a mere mention; what cannot be, or proves another field, comes after all others. */
const READ_BY_RULE = 4;
const NEAR_CUE = 3;
const BESIDE_CHOSEN = 2;
const OUT_OF_ORDER = 8;
const PROVES_OTHER_FIELD = 8;
/** At so many characters from a cue, half of its weight is left. */
const HALF_DISTANCE = 30;

const CUES = new Map(
  Object.entries(TOPICS).map(([field, topic]) => [field, new RegExp(topic.source, 'gi')] as const),
);

/** A contract starts before it ends, and ends before its extensions do. */
const IN_ORDER: readonly FieldId[] = ['contractStart', 'contractEnd', 'contractLatestEnd'];

/** How well a value suits `field` beside what was read for all `fields`: a number for ordering alone. */
export function plausibilityFor(field: FieldId, fields: FieldReadings): (found: Found) => number {
  const chosen = fields[field].evidence;
  const siblings = getQuestionOf(field).fields.filter(({ id }) => id !== field);
  const taken = siblings.flatMap(({ id }) => fields[id].evidence);
  return (found) => {
    const provesOther = taken.some((span) => span.start <= found.start && found.end <= span.end);
    return (
      (found.confidence === null ? 0 : READ_BY_RULE) +
      NEAR_CUE * nearnessOf(field, found) +
      (chosen.some((span) => overlap(span, found.sentence)) ? BESIDE_CHOSEN : 0) -
      (provesOther ? PROVES_OTHER_FIELD : 0) -
      (isOutOfOrder(field, found.value, fields) ? OUT_OF_ORDER : 0)
    );
  };
}

/** True for a start that is not before the end, or an end that is not after the start. */
function isOutOfOrder(field: FieldId, value: Value, fields: FieldReadings): boolean {
  const place = IN_ORDER.indexOf(field);
  if (place < 0) return false;
  const start = fields.contractStart.value;
  const end = fields.contractEnd.value;
  return place === 0 ? end !== null && value >= end : start !== null && value <= start;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** 1 beside a word that names the field, less with distance, 0 without any. */
function nearnessOf(field: FieldId, { sentence, start, end }: Found): number {
  if (TOPICS[field].test(sentence.lead)) return 1;
  const cues = [...sentence.text.matchAll(CUES.get(field) ?? /(?!)/g)];
  const distances = cues.map((cue) => {
    const from = sentence.start + cue.index;
    return Math.max(0, start - (from + cue[0].length), from - end);
  });
  return distances.length === 0 ? 0 : HALF_DISTANCE / (HALF_DISTANCE + Math.min(...distances));
}
