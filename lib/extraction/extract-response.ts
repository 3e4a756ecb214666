import type { Council } from '#lib/domain/council.ts';
import { evidenceAt } from '#lib/domain/evidence.ts';
import type { Answer, ExtractedResponse } from '#lib/domain/extracted-response.ts';
import { QUESTIONS } from '#lib/domain/questionnaire/questionnaire.ts';
import { addCandidates } from './candidates/add-candidates.ts';
import { doubtMainFields } from './contracts/doubt-main-fields.ts';
import { readContracts } from './contracts/read-contracts.ts';
import { type FieldReadings, interpretFields } from './fields/interpret.ts';
import { TOPICS } from './fields/topics.ts';
import { identifyCouncil } from './identify/council.ts';
import { identifyReference } from './identify/reference.ts';
import { identifyResponseDate } from './identify/response-date.ts';
import { identifyReuse } from './identify/reuse.ts';
import { lawOf } from './kinds/exemptions.ts';
import { type Segment, type Segmentation, segmentText } from './segment/segment.ts';

/** Longer texts are no responses to this request; what lies beyond is not searched. */
const MAX_LENGTH = 200_000;

/**
 * Reads one response: segment, interpret, identify. `text` is canonical (see SourceText); every evidence quote
 * is a slice of it. `councils` are those that can be recognised. Pure: the same input gives the same result; never throws.
 */
export function extractResponse(text: string, councils: readonly Council[]): ExtractedResponse {
  const searched = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text;
  const segmentation = segmentText(searched);
  const { folded } = segmentation;
  const authority = identifyCouncil(folded, searched, councils);
  const isResponse = looksLikeResponse(folded, segmentation);
  const answering = isResponse ? segmentation : nothingIn(segmentation);
  const law = lawOf(searched);
  const fields = interpretFields(searched, answering, law);
  const contracts = isResponse ? readContracts(searched, segmentation, fields) : [];
  return {
    authority,
    reference: isResponse ? identifyReference(folded, searched) : null,
    responseDate: isResponse ? identifyResponseDate(folded, searched) : null,
    reuse: identifyReuse(folded, searched),
    answers: isResponse ? answersIn(segmentation.segments, searched) : [],
    fields: addCandidates(searched, answering, doubtMainFields(fields, contracts), law),
    contracts,
    warnings: warningsOf(isResponse, authority, fields, text.length > MAX_LENGTH),
  };
}

/** So many answers that speak of what their question asks make a response, even one that never says "physiotherapy". */
const MIN_FITTING_ANSWERS = 4;

/** What any letter about this service speaks of, under whatever name it calls the service. */
const SERVICE_WORDS: readonly RegExp[] = [
  /\breferr(?:al|ed)/i,
  /\b(?:sessions?|appointments?|treatments?)\b/i,
  /\b(?:employees?|staff|workforce)\b/i,
  /\b(?:treatment|assisted|self-managed|hands-on|clinic)\b/i,
];

/** A response repeats questions of the request, or is about staff physiotherapy, or its numbered answers fit the questions. */
function looksLikeResponse(folded: string, { asked, segments }: Segmentation): boolean {
  if (asked.size >= 6) return true;
  const about = /physio|musculo-?skeletal|\bMSK\b|occupational health/i.test(folded);
  if (
    about &&
    (asked.size > 0 ||
      /freedom of information|\bFOI|information request|request for information|\bcouncil\b/i.test(folded))
  )
    return true;
  if (/freedom of information|\bFOI/i.test(folded) && SERVICE_WORDS.every((word) => word.test(folded)))
    return true;
  const fitting = segments.filter(
    ({ origin, fields, sentences }) =>
      origin === 'question' && fields.some((id) => sentences.some(({ text }) => TOPICS[id].test(text))),
  );
  return fitting.length >= MIN_FITTING_ANSWERS;
}

function nothingIn(segmentation: Segmentation): Segmentation {
  return { ...segmentation, segments: [], loose: [], asked: new Set() };
}

function answersIn(segments: readonly Segment[], text: string): Answer[] {
  return QUESTIONS.flatMap((question): Answer[] => {
    const ids = question.fields.map((field) => field.id);
    const answering = segments.filter(
      ({ fields, origin }) => origin !== 'prose' && fields.some((field) => ids.includes(field)),
    );
    const spans = answering.flatMap(({ sentences }) => stretchesOf(sentences));
    if (spans.length === 0) return [];
    return [{ questionId: question.id, spans: spans.map(({ start, end }) => evidenceAt(text, start, end)) }];
  });
}

/** Sentences that follow one another as one span; a new span where other words stand between. */
function stretchesOf(sentences: Segment['sentences']): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let lastLine = Number.NaN;
  for (const { start, end, line } of sentences) {
    const last = stretches.at(-1);
    if (last && line - lastLine <= 1) last.end = end;
    else stretches.push({ start, end });
    lastLine = line;
  }
  return stretches;
}

function warningsOf(
  isResponse: boolean,
  authority: ExtractedResponse['authority'],
  fields: FieldReadings,
  isCut: boolean,
): string[] {
  const warnings: string[] = [];
  if (!isResponse)
    warnings.push('This text does not look like a response to the request about staff physiotherapy.');
  if (!authority) warnings.push('No council could be recognised.');
  else if (authority.slug === null) warnings.push(`${authority.value} is not in the register of councils.`);
  if (isCut) warnings.push('This text is very long; only its beginning was searched for answers.');
  const silent = Object.values(fields).every(({ status }) => status === 'not_answered');
  if (isResponse && silent) warnings.push('No answers could be found in this text.');
  return warnings;
}
