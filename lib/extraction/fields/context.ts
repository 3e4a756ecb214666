import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import type { Law } from '../kinds/exemptions.ts';
import type { Sentence } from '../segment/elements.ts';
import type { Segment } from '../segment/segment.ts';
import type { FieldContext } from './reading.ts';
import { TOPICS } from './topics.ts';

/** At most so many sentences of one segment are read, and so much of each; an answer is never longer. */
const MAX_SENTENCES = 120;
const MAX_SENTENCE_LENGTH = 1500;

/** What holds for a whole response while its fields are read. */
export interface ResponseFacts {
  readonly law: Law;
  readonly providers: readonly string[];
}

/** The words of `segment` in which the value of `field` is looked for. */
export function contextOf(field: FieldId, segment: Segment, facts: ResponseFacts): FieldContext {
  const all = segment.sentences.slice(0, MAX_SENTENCES).map(shortened);
  const shared = { field, all, segment, ...facts };
  if (segment.fields.length === 1) return { ...shared, own: all, general: [] };
  const part = partFor(field, segment, all);
  if (part) return { ...shared, own: part, general: [] };
  const own = all.filter((sentence) => TOPICS[field].test(sentence.text));
  const general =
    segment.origin === 'prose'
      ? []
      : all.filter((sentence) => !segment.fields.some((other) => TOPICS[other].test(sentence.text)));
  return { ...shared, own, general };
}

function shortened(sentence: Sentence): Sentence {
  if (sentence.text.length <= MAX_SENTENCE_LENGTH) return sentence;
  return {
    ...sentence,
    end: sentence.start + MAX_SENTENCE_LENGTH,
    text: sentence.text.slice(0, MAX_SENTENCE_LENGTH),
  };
}

/** The sentences that answer the sub-question of `field`, where the answer has a line or a letter for each of them. */
function partFor(field: FieldId, { parts, origin }: Segment, all: readonly Sentence[]): Sentence[] | null {
  if (parts.length < 2 || origin !== 'question') return null;
  const index = parts.findIndex((fields) => fields.includes(field));
  if (index < 0) return null;
  if (new Set(all.map(({ item }) => item).filter((item) => item !== null)).size >= 2) {
    const lettered = all.filter(({ item }) => item === index);
    return lettered.length > 0 ? lettered : null;
  }
  const listed = listedParts(all, parts.length);
  if (listed?.every((sentence, i) => fits([sentence], parts, i))) return listed.slice(index, index + 1);
  const lines = [...new Set(all.map(({ line }) => line))];
  if (lines.length !== parts.length) return null;
  const inOrder = lines.every((line, i) =>
    fits(
      all.filter((sentence) => sentence.line === line),
      parts,
      i,
    ),
  );
  return inOrder ? all.filter((sentence) => sentence.line === lines[index]) : null;
}

/** Marks that part the answers of one sentence, the surest first. */
const PARTINGS: readonly RegExp[] = [/[^;]+/g, /(?:[^/]|\/(?=\S)|(?<=\S)\/)+/g, /(?:[^,]|,(?=\d))+/g];
/** No answer in a list is longer. */
const MAX_PIECE = 40;
const MAX_SENTENCE = 25;

/** "N/A, N/A, No" or "Yes. Acme Portal. The provider.": a short answer for each sub-question. */
function listedParts(all: readonly Sentence[], count: number): Sentence[] | null {
  const [only] = all;
  if (!only || only.text.length > MAX_PIECE * count) return null;
  if (all.length > 1) {
    const isList =
      all.length === count &&
      all.every(({ line, text }) => line === only.line && isListed(text, MAX_SENTENCE));
    return isList ? [...all] : null;
  }
  for (const parting of PARTINGS) {
    const pieces = [...only.text.matchAll(parting)];
    if (pieces.length !== count || !pieces.every(([piece]) => isListed(piece, MAX_PIECE))) continue;
    return pieces.map((piece) => {
      const lead = piece[0].length - piece[0].trimStart().length;
      const start = only.start + piece.index + lead;
      const text = piece[0].trim();
      return { ...only, start, end: start + text.length, text };
    });
  }
  return null;
}

function isListed(piece: string, most: number): boolean {
  return piece.trim().length <= most && !/^\s{0,2}(?:as|because|since|due|but|which|and)\b/i.test(piece);
}

/** True unless the words of a line are about another sub-question than the one in its place. */
function fits(
  sentences: readonly Sentence[],
  parts: readonly (readonly FieldId[])[],
  place: number,
): boolean {
  const isAbout = (fields: readonly FieldId[]) =>
    fields.some((id) => sentences.some(({ text }) => TOPICS[id].test(text)));
  const here = parts[place] ?? [];
  return isAbout(here) || !parts.some((fields, i) => i !== place && isAbout(fields));
}
