import { type Evidence, evidenceAt } from '#lib/domain/evidence.ts';
import type { FieldReading, Status, Value } from '#lib/domain/field-value.ts';
import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import type { Law } from '../kinds/exemptions.ts';
import type { Sentence } from '../segment/elements.ts';
import type { Segment } from '../segment/segment.ts';
import type { Span } from '../span.ts';

/** How sure a rule is of what it reads; measured against labelled responses. */
export const SURE = 0.97;
export const CONFIDENT = 0.93;
export const LIKELY = 0.8;
export const UNSURE = 0.6;

/** The words in which one field's value is looked for. */
export interface FieldContext {
  readonly field: FieldId;
  /** Sentences about this field alone: its own part of the answer, or its topic. */
  readonly own: readonly Sentence[];
  /** Sentences of the segment about no field in particular. */
  readonly general: readonly Sentence[];
  /** Every sentence of the segment. */
  readonly all: readonly Sentence[];
  readonly segment: Segment;
  readonly law: Law;
  /** The providers that the response names, as written. */
  readonly providers: readonly string[];
}

/** A value with the words that prove it. */
export interface Finding {
  readonly value: Value;
  readonly spans: readonly Span[];
  readonly confidence: number;
  /** One line for a derived value. */
  readonly derivation?: string;
}

/** Reads one field's value from its context; null if there is none. */
export type Interpreter = (context: FieldContext) => Finding | null;

/** A finding proved by part of `sentence`, between offsets into its text. */
export function found(
  value: Value,
  sentence: Sentence,
  from: number,
  to: number,
  confidence: number,
): Finding {
  return { value, spans: [{ start: sentence.start + from, end: sentence.start + to }], confidence };
}

/** A finding proved by the whole of each sentence. */
export function foundIn(value: Value, sentences: readonly Sentence[], confidence: number): Finding {
  return { value, spans: sentences, confidence };
}

/** The reading that `finding` amounts to; its evidence is cut from `text`. */
export function readingOf(finding: Finding, text: string): FieldReading {
  return {
    status: 'answered',
    value: finding.value,
    confidence: finding.confidence,
    evidence: evidenceOf(finding.spans, text),
    exemptions: [],
    derivation: finding.derivation ?? null,
    candidates: [],
  };
}

/** A reading without a value. */
export function readingWithoutValue(
  status: Exclude<Status, 'answered'>,
  spans: readonly Span[],
  text: string,
  confidence: number,
  exemptions: readonly string[] = [],
): FieldReading {
  const evidence = evidenceOf(spans, text);
  return { status, value: null, confidence, evidence, exemptions, derivation: null, candidates: [] };
}

/** The evidence for `spans` of `text`: without outer white space, each place once, in text order. */
export function evidenceOf(spans: readonly Span[], text: string): Evidence[] {
  const seen = new Map<number, Evidence>();
  for (const span of spans) {
    let { start, end } = span;
    while (start < end && /\s/.test(text[start] ?? '')) start++;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
    if (start < end && !seen.has(start)) seen.set(start, evidenceAt(text, start, end));
  }
  return [...seen.values()].sort((a, b) => a.start - b.start);
}
