import { distinctCandidates } from '#lib/domain/candidates.ts';
import type { Candidate, FieldReading, Status } from '#lib/domain/field-value.ts';
import { FIELDS, type Field, type FieldId, getQuestionOf } from '#lib/domain/questionnaire/questionnaire.ts';
import { contextOf, type ResponseFacts } from '../fields/context.ts';
import type { FieldReadings } from '../fields/interpret.ts';
import { INTERPRETERS } from '../fields/interpreters.ts';
import { evidenceOf } from '../fields/reading.ts';
import { TOPICS } from '../fields/topics.ts';
import type { Law } from '../kinds/exemptions.ts';
import type { Sentence } from '../segment/elements.ts';
import type { Segment, Segmentation } from '../segment/segment.ts';
import type { Span } from '../span.ts';
import { competes } from './competing-value.ts';
import { findMentions } from './find-mentions.ts';
import { type Found, plausibilityFor } from './plausibility.ts';

/** No answer to one question is longer; the rest is not searched. */
const MAX_SENTENCES = 24;
const MAX_SENTENCE_LENGTH = 800;

/** A value may be hidden behind these; where information is refused or kept elsewhere, its words hold none. */
const MAY_HIDE_VALUE: readonly Status[] = ['answered', 'narrative', 'not_answered', 'not_applicable'];
/** A date or number that stands in an answer without this status says something else. */
const MAY_HIDE_NUMBER: readonly Status[] = ['answered', 'narrative'];

/** A sentence that answers the question of a field. */
interface Answering {
  readonly sentence: Sentence;
  readonly segment: Segment;
}

/**
 * `fields`, each with the other readings that the answers to its question allow, the most plausible first: what the
 * field's own rule reads from single sentences, and values of the field's kind that stand in the words.
 */
export function addCandidates(
  text: string,
  segmentation: Segmentation,
  fields: FieldReadings,
  law: Law,
): FieldReadings {
  const { value } = fields.providers;
  const facts = { law, providers: Array.isArray(value) ? value.map(String) : [] };
  const entries = FIELDS.map((field): [FieldId, FieldReading] => {
    const candidates = findCandidates(field, text, segmentation, fields, facts);
    return [field.id, { ...fields[field.id], candidates }];
  });
  return Object.fromEntries(entries) as FieldReadings;
}

function findCandidates(
  field: Field,
  text: string,
  segmentation: Segmentation,
  fields: FieldReadings,
  facts: ResponseFacts,
): Candidate[] {
  const reading = fields[field.id];
  if (!mayHideValue(field, reading.status)) return [];
  const plausibilityOf = plausibilityFor(field.id, fields);
  const answers = answersTo(field, segmentation);
  const found = answers.flatMap((answering) => {
    const mentions = mentionsIn(field, answering);
    // A single sentence has been read alone already; where no number stands, none can be read.
    const isWorthReading = answers.length > 1 && (mentions.length > 0 || !isMeasured(field));
    return isWorthReading ? [...readAlone(field, answering, facts), ...mentions] : mentions;
  });
  const ranked = found
    .filter(({ value }) => competes(value, field, reading.value))
    .map((one) => ({ one, score: plausibilityOf(one) }))
    .sort((a, b) => b.score - a.score || a.one.start - b.one.start);
  const candidates = ranked.map(({ one }) => candidateOf(one, text));
  return distinctCandidates(
    candidates.filter(({ evidence }) => evidence.length > 0),
    reading.value,
  );
}

function mayHideValue(field: Field, status: Status): boolean {
  return (isMeasured(field) ? MAY_HIDE_NUMBER : MAY_HIDE_VALUE).includes(status);
}

/** True for dates and numbers. */
function isMeasured({ type }: Field): boolean {
  return type.kind === 'date' || type.kind === 'period' || type.kind === 'quantity';
}

/** The sentences that answer the question of `field`; of prose, those about the field. */
function answersTo(field: Field, { segments }: Segmentation): Answering[] {
  const ids: readonly FieldId[] = getQuestionOf(field.id).fields.map(({ id }) => id);
  const answers: Answering[] = [];
  for (const segment of segments) {
    if (segment.origin === 'notice' || !segment.fields.some((id) => ids.includes(id))) continue;
    for (const sentence of segment.sentences) {
      if (answers.length === MAX_SENTENCES) return answers;
      if (segment.origin === 'question' || TOPICS[field.id].test(sentence.text))
        answers.push({ segment, sentence: shortened(sentence) });
    }
  }
  return answers;
}

function shortened(sentence: Sentence): Sentence {
  if (sentence.text.length <= MAX_SENTENCE_LENGTH) return sentence;
  const text = sentence.text.slice(0, MAX_SENTENCE_LENGTH);
  return { ...sentence, end: sentence.start + text.length, text };
}

/** What the rule of `field` reads if only this sentence is looked at. A value that it works out is left out: no words state it. */
function readAlone(field: Field, { segment, sentence }: Answering, facts: ResponseFacts): Found[] {
  if (!segment.fields.includes(field.id)) return [];
  const finding = INTERPRETERS[field.id](contextOf(field.id, { ...segment, sentences: [sentence] }, facts));
  if (!finding || finding.derivation !== undefined) return [];
  const { value, spans, confidence } = finding;
  return [{ value, spans, ...around(spans, sentence), sentence, confidence }];
}

function mentionsIn(field: Field, { sentence }: Answering): Found[] {
  return findMentions(field, sentence.text).map(({ value, ...mention }) => {
    const span = { start: sentence.start + mention.start, end: sentence.start + mention.end };
    return { value, spans: [span], ...span, sentence, confidence: null };
  });
}

/** From the first to the last of `spans`; all of `sentence` if there are none. */
function around(spans: readonly Span[], sentence: Span): Span {
  if (spans.length === 0) return { start: sentence.start, end: sentence.end };
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function candidateOf({ value, spans, confidence }: Found, text: string): Candidate {
  return { value, evidence: evidenceOf(spans, text), ...(confidence === null ? {} : { confidence }) };
}
