import { FIELD_IDS, type FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import { CONCEPTS, NEUTRAL_WORDS, SHARED_CONCEPTS } from './concepts.ts';
import { REQUEST_CLAUSES, type RequestClause } from './request-clauses.ts';

/** What a question, heading or short name asks for by the meaning of its words. */
export interface NamedClauses {
  readonly section: number;
  /** One for each part that it names; one for the whole section if it names none. */
  readonly clauses: readonly RequestClause[];
  /** True if it says nothing besides: no word is left that answers something. */
  readonly pure: boolean;
}

/** Where the words stand, as a hint for words that several sections use. */
export interface Place {
  /** Section that their number stands for in the request, or null. */
  readonly numbered: number | null;
  /** Section of the question or heading above, or null. */
  readonly above: number | null;
}

const MAX_LENGTH = 400;
const SHARED_WEIGHT = 1.5;
const NUMBER_BONUS = 2;
const ABOVE_BONUS = 1;
const MIN_WEIGHT = 2;

/** The parts of the request that `text` names by its words, or null if it names none of them. */
export function nameClauses(text: string, { numbered, above }: Place): NamedClauses | null {
  if (text.length > MAX_LENGTH) return null;
  const weights = weighSections(text);
  for (const { words, fields } of SHARED_CONCEPTS) {
    if (text.search(words) < 0) continue;
    for (const hint of [numbered, above])
      if (hint && fields[hint]) weights.set(hint, (weights.get(hint) ?? 0) + SHARED_WEIGHT);
  }
  let best: { section: number; score: number } | null = null;
  for (const [section, weight] of weights) {
    const hint = (section === numbered ? NUMBER_BONUS : 0) + (section === above ? ABOVE_BONUS : 0);
    const score = weight + hint;
    if (score >= MIN_WEIGHT && score > (best?.score ?? 0)) best = { section, score };
  }
  if (!best) return null;
  const { section } = best;
  return { section, clauses: clausesOf(section, text), pure: isPure(text, section) };
}

/** How surely the words of `text` mean each section of the request. */
export function weighSections(text: string): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { section, words, weight } of CONCEPTS)
    if (text.search(words) >= 0) weights.set(section, (weights.get(section) ?? 0) + weight);
  return weights;
}

/** The parts of `section` that `text` names, in request order. Surer words go first and are used up by their part. */
function clausesOf(section: number, text: string): RequestClause[] {
  let rest = text;
  const named = new Map<string, readonly FieldId[]>();
  const own = CONCEPTS.filter((concept) => concept.section === section).sort((a, b) => b.weight - a.weight);
  const shared = SHARED_CONCEPTS.flatMap(({ words, fields }) => {
    const here = fields[section];
    return here ? [{ words, fields: here }] : [];
  });
  for (const { words, fields } of [...own, ...shared]) {
    if (rest.search(words) < 0) continue;
    rest = rest.replace(words, ' | ');
    if (fields.length > 0) named.set(fields.join(), fields);
  }
  const whole = REQUEST_CLAUSES.filter((clause) => clause.section === section);
  if (named.size === 0) return whole;
  return [...named.values()]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((fields) => ({ section, fields, text: '', restated: [] }));
}

function placeOf(fields: readonly FieldId[]): number {
  return fields[0] ? FIELD_IDS.indexOf(fields[0]) : 0;
}

function isPure(text: string, section: number): boolean {
  if (/\d/.test(text.replace(/\b12 months\b/i, ''))) return false;
  let rest = text;
  for (const concept of CONCEPTS) if (concept.section === section) rest = rest.replace(concept.words, ' ');
  for (const { words } of SHARED_CONCEPTS) rest = rest.replace(words, ' ');
  return !/[a-z]{2}/i.test(rest.replace(NEUTRAL_WORDS, ' '));
}
