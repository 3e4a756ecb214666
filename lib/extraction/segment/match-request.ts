import { nameClauses, type Place } from './name-clauses.ts';
import { REQUEST_CLAUSES, type RequestClause } from './request-clauses.ts';
import {
  CLAUSES_BY_TRIGRAM,
  normOf,
  stemsOf,
  TRIGRAM_COUNTS,
  trigramsOf,
  WORDINGS,
  wordsOf,
} from './request-words.ts';

/** How closely a sentence repeats the request. */
export interface RequestMatch {
  /** Clauses that the sentence repeats or restates, in request order. */
  readonly clauses: readonly RequestClause[];
  /** True if the sentence asks; false if it may as well be an answer. */
  readonly asks: boolean;
}

const OPENERS =
  /^(?:(?:and|or|also)\s)?(?:does|do|is|are|has|have|can|could|would|will|what|which|who|how|when|where|please (?:provide|state|specify|confirm|give|list|supply|could)|if (?:so|yes|available|the service|externally|not)|on average,? how|name of|details of|proportion of|number of referrals)\b/i;
const PLEASE_SEE = /^please (?:see|refer|note|find)/i;
/** A run of this many words of the request is no coincidence. */
const LONG_RUN = 8;
/** A sentence less like every clause than this (cosine) restates none. */
const MIN_SIMILARITY = 0.35;
/** A question of one or two telling words must match nearly all of a clause. */
const FEW_WORDS_SIMILARITY = 0.6;
/** How much likelier a question is to belong to the heading it stands under. */
const HEADING_BONUS = 2;

const exactClauses = new Map<string, RequestClause>(
  REQUEST_CLAUSES.flatMap((clause) =>
    [clause.text, ...clause.restated].map((text) => [wordsOf(text).join(' '), clause] as const),
  ),
);
/** The clause that `text` is word for word ("Via secure video call"), or null. */
export function exactClause(text: string): RequestClause | null {
  return text.length > 120
    ? null
    : (exactClauses.get(wordsOf(text.replace(/\s{0,3}\([^()]{0,60}\)\s{0,3}$/, '')).join(' ')) ?? null);
}

/** Compares a sentence at `place` with the request: which clauses it repeats, and whether it asks them. */
export function matchRequest(sentence: string, place: Place): RequestMatch {
  const words = wordsOf(sentence);
  const question = /\?["')\s]{0,3}$/.test(sentence);
  const { hits, covered, longestRun } = countTrigrams(words);
  const repeated = REQUEST_CLAUSES.filter(
    (_, i) => (hits.get(i) ?? 0) / Math.max(1, TRIGRAM_COUNTS[i] ?? 0) >= 0.45,
  );
  const opens = OPENERS.test(sentence) && !PLEASE_SEE.test(sentence);
  const coverage = words.length === 0 ? 0 : covered / words.length;
  const asks =
    question ||
    (longestRun >= LONG_RUN && coverage >= 0.85) ||
    (opens && coverage >= 0.6 && words.length >= 4);
  if (repeated.length > 0) return { clauses: repeated, asks };
  return { clauses: asks ? clausesAskedBy(sentence, place) : [], asks };
}

/** The clauses that a question asks, however it is worded; none if it is none of ours. */
export function clausesAskedBy(question: string, place: Place): readonly RequestClause[] {
  // Examples in brackets belong to the question before them.
  if (/^\((?:e\.?g|i\.?e|for example|such as|including)/i.test(question)) return [];
  const restated = exactClause(question);
  if (restated) return [restated];
  return nameClauses(question, place)?.clauses ?? mostSimilarClauses(question, place.above);
}

function countTrigrams(words: readonly string[]) {
  const hits = new Map<number, number>();
  const coveredWords = new Set<number>();
  let run = 0;
  let longestRun = 0;
  trigramsOf(words).forEach((trigram, i) => {
    const clauses = CLAUSES_BY_TRIGRAM.get(trigram);
    run = clauses ? run + 1 : 0;
    longestRun = Math.max(longestRun, run === 0 ? 0 : run + 2);
    if (!clauses) return;
    for (const at of [i, i + 1, i + 2]) coveredWords.add(at);
    for (const clause of clauses) hits.set(clause, (hits.get(clause) ?? 0) + 1);
  });
  return { hits, covered: coveredWords.size, longestRun };
}

/** The clauses of one section that a reworded question comes closest to, by the weight of the words they share. */
function mostSimilarClauses(sentence: string, section: number | null): RequestClause[] {
  const stems = new Set(stemsOf(sentence));
  if (stems.size === 0) return [];
  const norms = normOf(stems);
  const scores = new Map<RequestClause, number>();
  for (const { clause, weights, norm } of WORDINGS) {
    let shared = 0;
    for (const stem of stems) shared += (weights.get(stem) ?? 0) ** 2;
    const hint = clause.section === section ? HEADING_BONUS : 1;
    const score = (hint * shared) / (norm * norms);
    scores.set(clause, Math.max(score, scores.get(clause) ?? 0));
  }
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < (stems.size < 3 ? FEW_WORDS_SIMILARITY : MIN_SIMILARITY)) return [];
  const [bestClause, bestScore] = best;
  return REQUEST_CLAUSES.filter((clause) => {
    const score = scores.get(clause) ?? 0;
    return clause.section === bestClause.section && score >= MIN_SIMILARITY && score >= bestScore * 0.8;
  });
}
