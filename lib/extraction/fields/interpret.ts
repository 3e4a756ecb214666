import type { FieldReading } from '#lib/domain/field-value.ts';
import { FIELD_IDS, type FieldId, getQuestionOf } from '#lib/domain/questionnaire/questionnaire.ts';
import type { Law } from '../kinds/exemptions.ts';
import type { Segment, Segmentation } from '../segment/segment.ts';
import { isSettled, readAbsence, readNotice, silence } from './absence.ts';
import {
  type BlanketAnswer,
  findNothingHeld,
  findRemainder,
  findVolunteered,
  findWholeRefusal,
} from './blanket-answers.ts';
import { contextOf, type ResponseFacts } from './context.ts';
import { followReference } from './cross-references.ts';
import { INTERPRETERS } from './interpreters.ts';
import { CONFIDENT, LIKELY, readingOf, readingWithoutValue, UNSURE } from './reading.ts';
import { TOPICS } from './topics.ts';

export type FieldReadings = Record<FieldId, FieldReading>;

/** Words that are only known by their topic prove less than those under their question. */
const OF_TOPIC = LIKELY + 0.05;

/** Reads every field from the segments of `text`. */
export function interpretFields(text: string, segmentation: Segmentation, law: Law): FieldReadings {
  const refused = readWholeRefusal(text, segmentation, law);
  if (refused) return refused;
  const providers = namesOf(readField('providers', text, segmentation, { law, providers: [] }));
  const facts = { law, providers };
  const readings = fromEveryField((field) => readField(field, text, segmentation, facts));
  return doubtingSilence(withRemainder(inWordsTogether(readings), text, segmentation, law));
}

function fromEveryField(read: (field: FieldId) => FieldReading): FieldReadings {
  return Object.fromEntries(FIELD_IDS.map((field) => [field, read(field)])) as FieldReadings;
}

function namesOf({ value }: FieldReading): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** A whole refusal, or the statement that nothing is held, where hardly any question has an answer of its own. */
function readWholeRefusal(text: string, segmentation: Segmentation, law: Law): FieldReadings | null {
  const { asked } = segmentation;
  const answered = segmentation.segments.filter((segment) => isAnswer(segment, asked)).length;
  if (answered > Math.max(2, asked.size / 6)) return null;
  const sentences = everySentence(segmentation);
  // A council without a service that says it holds nothing has answered the first question all the same.
  const delivery = readField('deliveryModel', text, segmentation, { law, providers: [] });
  const nothingHeld = answered <= 1 && delivery.value !== 'none' ? findNothingHeld(sentences) : null;
  const blanket = findWholeRefusal(sentences, law) ?? nothingHeld;
  if (!blanket) return null;
  const told = readVolunteered(text, segmentation, law);
  return fromEveryField((field) => told?.[field] ?? blanketReading(blanket, text));
}

/** True if `segment` stands under a repeated question or speaks of its own; a numbered paragraph of a letter does neither. */
function isAnswer({ origin, fields, sentences }: Segment, asked: ReadonlySet<FieldId>): boolean {
  if (origin !== 'question') return false;
  return fields.some((id) => asked.has(id) || sentences.some(({ text }) => TOPICS[id].test(text)));
}

/** The values that a council gives although it refuses the request. */
function readVolunteered(text: string, segmentation: Segmentation, law: Law): Partial<FieldReadings> | null {
  const from = findVolunteered(everySentence(segmentation));
  if (from === null) return null;
  const segments = segmentation.segments.flatMap((segment) => {
    const sentences = segment.sentences.filter(({ start }) => start >= from);
    return segment.origin === 'notice' || sentences.length === 0 ? [] : [{ ...segment, sentences }];
  });
  const rest = { ...segmentation, segments };
  const providers = namesOf(readField('providers', text, rest, { law, providers: [] }));
  const readings = fromEveryField((field) => readField(field, text, rest, { law, providers }));
  const told = FIELD_IDS.filter((field) => readings[field].status === 'answered');
  return Object.fromEntries(told.map((field) => [field, readings[field]]));
}

function blanketReading({ status, sentences, exemptions }: BlanketAnswer, text: string): FieldReading {
  return readingWithoutValue(status, sentences, text, CONFIDENT + 0.02, exemptions);
}

function everySentence({ loose, segments }: Segmentation): Segment['sentences'] {
  return [...loose, ...segments.flatMap(({ sentences }) => sentences)];
}

/** Fills the fields of which nothing is said with what is said of "the remaining questions". */
function withRemainder(
  readings: FieldReadings,
  text: string,
  segmentation: Segmentation,
  law: Law,
): FieldReadings {
  const noService = readings.deliveryModel.value === 'none';
  const sentences = everySentence(segmentation);
  const remainder = findRemainder(sentences, law) ?? (noService ? findNothingHeld(sentences) : null);
  if (!remainder) return readings;
  return fromEveryField((field) => {
    const reading = readings[field];
    const isOpen =
      reading.status === 'not_answered' ||
      // Where there is no service, what is said of other things (a GP, another scheme) answers nothing.
      (noService && reading.confidence <= OF_TOPIC && !SAID_WITHOUT_SERVICE.has(field));
    return isOpen ? blanketReading(remainder, text) : reading;
  });
}

/** A council without a service may still say that it plans none and teaches none. */
const SAID_WITHOUT_SERVICE: ReadonlySet<FieldId> = new Set([
  'deliveryModel',
  'educationOffered',
  'educationDeliveredBy',
  'tenderPlanned',
]);

function readField(
  field: FieldId,
  text: string,
  segmentation: Segmentation,
  facts: ResponseFacts,
): FieldReading {
  const segments = segmentsFor(field, segmentation.segments);
  let best: FieldReading | null = null;
  for (const segment of segments) {
    const reading = readSegment(field, segment, text, segmentation, facts);
    if (isSettled(reading)) return reading;
    if (!best || (best.status === 'not_answered' && reading.status !== 'not_answered')) best = reading;
  }
  const elsewhere =
    field === 'providers' && (!best || best.status === 'not_answered')
      ? providerInDelivery(text, segmentation, facts)
      : null;
  return elsewhere ?? best ?? silence(text, segmentation.asked.has(field) ? CONFIDENT : UNSURE);
}

/** The segments that may answer `field`: those under the narrowest question first, then notices, then prose. */
function segmentsFor(field: FieldId, segments: readonly Segment[]): Segment[] {
  if (CONTRACT_FIELDS.includes(field)) return contractSegments(field, segments);
  const rank = ({ origin }: Segment) => ['question', 'notice', 'topic', 'prose'].indexOf(origin);
  return segments
    .filter(({ fields }) => fields.includes(field))
    .map((segment) => narrowed(field, segment, segments))
    .sort((a, b) => rank(a) - rank(b) || a.fields.length - b.fields.length);
}

const CONTRACT_FIELDS: readonly FieldId[] = ['contractStart', 'contractEnd', 'contractLatestEnd'];

/** Start, end and extensions lean on one another: answers to them, however parted, are read as one. */
function contractSegments(field: FieldId, segments: readonly Segment[]): Segment[] {
  const about = segments.filter(({ fields }) => fields.some((id) => CONTRACT_FIELDS.includes(id)));
  const answers = about.filter(({ origin }) => origin === 'question');
  const others = about.filter(({ origin, fields }) => origin !== 'question' && fields.includes(field));
  const [first] = answers;
  if (!first) return others;
  if (answers.length === 1) return [first, ...others];
  const own = answers.filter(({ fields }) => fields.includes(field));
  const merged: Segment = {
    ...first,
    fields: [...CONTRACT_FIELDS],
    parts: [],
    sentences: answers.flatMap(({ sentences }) => sentences),
  };
  // A notice ("not applicable") stands under its own part; only values are read across parts.
  return [merged, ...own, ...others];
}

/** Without the fields that another segment answers on its own: the header of a question whose parts are answered apart. */
function narrowed(field: FieldId, segment: Segment, segments: readonly Segment[]): Segment {
  if (segment.origin !== 'question') return segment;
  const apart = new Set(
    segments
      .filter(
        (other) =>
          other !== segment && other.origin === 'question' && other.fields.length < segment.fields.length,
      )
      .flatMap((other) => other.fields),
  );
  if (apart.has(field) || apart.size === 0) return segment;
  return { ...segment, fields: segment.fields.filter((id) => !apart.has(id)) };
}

function readSegment(
  field: FieldId,
  segment: Segment,
  text: string,
  segmentation: Segmentation,
  facts: ResponseFacts,
): FieldReading {
  const reading = readWords(field, segment, text, segmentation, facts);
  const most = segment.origin === 'topic' ? OF_TOPIC : 1;
  return reading.confidence > most ? { ...reading, confidence: most } : reading;
}

function readWords(
  field: FieldId,
  segment: Segment,
  text: string,
  segmentation: Segmentation,
  facts: ResponseFacts,
): FieldReading {
  const context = contextOf(field, segment, facts);
  const finding = INTERPRETERS[field](context);
  if (finding) return readingOf(finding, text);
  const pointed = followReference(field, segment, segmentation);
  if (pointed) {
    const there = contextOf(field, pointed, facts);
    const found = INTERPRETERS[field](there);
    const reading = found ? readingOf(found, text) : readNotice(there, text);
    if (reading) return { ...reading, confidence: Math.min(reading.confidence, LIKELY) };
  }
  return readAbsence(context, text);
}

/** "External – Acme Health" under the first question names the provider as well. */
function providerInDelivery(
  text: string,
  { segments }: Segmentation,
  facts: ResponseFacts,
): FieldReading | null {
  const delivery = segments.find(
    ({ fields, origin }) => origin === 'question' && fields.includes('deliveryModel'),
  );
  const finding = delivery
    ? INTERPRETERS.providers(contextOf('providers', { ...delivery, fields: ['providers'] }, facts))
    : null;
  return finding ? readingOf({ ...finding, confidence: Math.min(finding.confidence, LIKELY) }, text) : null;
}

/** A response that seems to leave so many fields out has more likely been misread. */
const MANY_SILENT = 9;

/** Lowers the confidence of silence where there is too much of it. */
function doubtingSilence(readings: FieldReadings): FieldReadings {
  const silent = FIELD_IDS.filter((field) => readings[field].status === 'not_answered');
  if (silent.length < MANY_SILENT) return readings;
  const result = { ...readings };
  for (const field of silent)
    result[field] = { ...readings[field], confidence: Math.min(readings[field].confidence, UNSURE) };
  return result;
}

/** Shares of one whole that are described in one breath are all answered in words. */
function inWordsTogether(readings: FieldReadings): FieldReadings {
  const result = { ...readings };
  for (const id of ['inPersonPercent', 'selfManagedPercent'] as const) {
    const question = getQuestionOf(id);
    const siblings = FIELD_IDS.filter((field) => getQuestionOf(field) === question);
    const inWords = siblings.map((field) => readings[field]).find(({ status }) => status === 'narrative');
    if (!inWords || siblings.some((field) => readings[field].status === 'answered')) continue;
    for (const field of siblings) if (readings[field].status === 'not_answered') result[field] = inWords;
  }
  return result;
}
