import { answerMarkerLength, askMarkerLength, isAskMarker, isResponseMarker } from './boilerplate.ts';
import type { Label } from './labels.ts';
import type { Line } from './lines.ts';
import { matchRequest } from './match-request.ts';
import { nameClauses } from './name-clauses.ts';
import { sectionsOf } from './section-words.ts';

/**
 * What the layout says of a line: it asks; it opens with a question or heading if its words can be one; it answers;
 * or (null) only its words can tell.
 */
export type LineRole = 'asks' | 'heads' | 'answers' | null;

/** So many numbers in a row are the questions or the answers, and no list inside an answer. */
const MIN_RUN = 5;
/** How far a number may jump ahead of the one before it: councils leave questions out or join them. */
const MAX_JUMP = 5;
/** So many marks ("You asked:", "Our reply:") are a habit of the letter. */
const MIN_MARKS = 3;

/** The role of each line, by its place in the layout; `heads` are the beginnings of the lines behind their labels. */
export function findLineRoles(
  lines: readonly Line[],
  heads: readonly string[],
  labels: readonly (Label | null)[],
): LineRole[] {
  const roles: LineRole[] = lines.map(({ quoted, column }) =>
    quoted || column === 'question' ? 'asks' : column === 'answer' ? 'answers' : null,
  );
  markRuns(roles, heads, labels);
  markBetweenMarkers(roles, heads, labels);
  return roles;
}

/** A run of numbers is the request, the answers, or each question with its answer: whichever its words are. */
function markRuns(roles: LineRole[], heads: readonly string[], labels: readonly (Label | null)[]): void {
  const runs = findRuns(labels)
    .filter((indexes) => indexes.length >= MIN_RUN)
    .map((indexes) => ({
      indexes,
      share: indexes.filter((index) => readsAsQuestion(heads[index] ?? '')).length / indexes.length,
    }));
  const answersApart = runs.some(({ share }) => share < 0.5);
  for (const { indexes, share } of runs) {
    const role = share < 0.2 ? 'answers' : share <= 0.5 ? null : answersApart ? 'asks' : 'heads';
    for (const index of indexes) roles[index] ??= role;
  }
}

/** So many numbered paragraphs must be about something for their numbers to be judged. */
const MIN_TOPICAL = 5;
/** A numbered paragraph longer than this says in words what a short answer leaves to its question. */
const PARAGRAPH = 45;

/** True if the numbers of the letter count its own paragraphs ("2.1 … 2.2 …"), whatever the questions' numbers are. */
export function numbersParagraphs(
  roles: readonly LineRole[],
  heads: readonly string[],
  labels: readonly (Label | null)[],
): boolean {
  if (roles.some((role) => role === 'asks' || role === 'heads')) return false;
  const numbered = heads.flatMap((text, index) => {
    const label = labels[index];
    return label?.kind === 'bare' && label.numbers.length === 1 ? [{ text, label }] : [];
  });
  const decimal = numbered.filter(({ label }) => label.decimal);
  if (
    decimal.length >= MIN_TOPICAL &&
    decimal.filter(({ text }) => text.length >= PARAGRAPH).length > decimal.length / 2
  )
    return true;
  const topical = numbered.flatMap(({ text, label }) => {
    const sections = sectionsOf(text);
    return sections.length === 0 ? [] : [sections.some((section) => label.numbers.includes(section))];
  });
  return topical.length >= MIN_TOPICAL && topical.filter(Boolean).length < topical.length / 3;
}

function readsAsQuestion(head: string): boolean {
  const nowhere = { numbered: null, above: null };
  if (matchRequest(head, nowhere).asks) return true;
  // Bilingual headings name their question once in English.
  return [head, ...head.split(' / ')].some((side) => nameClauses(side, nowhere)?.pure === true);
}

/** Indexes of the lines of each ascending run of numbers. */
function findRuns(labels: readonly (Label | null)[]): number[][] {
  const runs: number[][] = [];
  let last = 0;
  labels.forEach((label, index) => {
    const number = label?.kind === 'answer' ? undefined : label?.numbers[0];
    if (number === undefined) return;
    const run = runs.at(-1);
    if (run && number >= last && number <= last + MAX_JUMP) run.push(index);
    else if (number <= 2) runs.push([index]);
    else return;
    last = label?.numbers.at(-1) ?? number;
  });
  return runs;
}

/** In a letter that marks its questions and its answers, all that stands behind "Question" and before "Answer" asks. */
function markBetweenMarkers(
  roles: LineRole[],
  heads: readonly string[],
  labels: readonly (Label | null)[],
): void {
  const answers = heads.map((head) => answerMarkerLength(head) > 0 || isResponseMarker(head));
  const asks = heads.map(
    (head, i) => askMarkerLength(head) > 0 || isAskMarker(head) || isNumberedMark(labels[i], head),
  );
  if (answers.filter(Boolean).length < MIN_MARKS || asks.filter(Boolean).length < MIN_MARKS) return;
  let asking = false;
  heads.forEach((_, index) => {
    if (asks[index]) asking = true;
    if (answers[index]) asking = false;
    if (asking) roles[index] ??= 'asks';
  });
}

/** "QUESTION 3" on a line of its own. */
function isNumberedMark(label: Label | null | undefined, head: string): boolean {
  return label?.kind === 'question' && head.trim() === '';
}
