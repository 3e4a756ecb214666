import { REQUEST_CLAUSES, type RequestClause } from './request-clauses.ts';
import { REQUEST_LABELS } from './request-labels.ts';
import { stemsOf, wordsOf } from './request-words.ts';

/** What a label names: clauses to answer, and whether it heads the whole section. */
export interface LabelMatch {
  readonly clauses: readonly RequestClause[];
  readonly section: number;
  readonly heading: boolean;
  /** True if the label is one of the known names word for word, not only much like one. */
  readonly exact: boolean;
}

interface KnownLabel {
  readonly match: LabelMatch;
  readonly words: string;
  readonly stems: ReadonlySet<string>;
}

/** Share of words in common (Dice) from which a label is as good as a known one. */
const ALIKE = 0.84;
const MAX_LENGTH = 90;

const known: readonly KnownLabel[] = REQUEST_LABELS.flatMap(({ section, fields, names }) => {
  const sectionClauses = REQUEST_CLAUSES.filter((clause) => clause.section === section);
  const clauses = fields ? [{ section, fields, text: '', restated: [] }] : sectionClauses;
  const match: LabelMatch = { clauses, section, heading: fields === undefined, exact: true };
  return names.map((name) => ({ match, words: wordsOf(name).join(' '), stems: new Set(stemsOf(name)) }));
});
const byWords = new Map(known.map((label) => [label.words, label.match]));

/** What part of the request `text` names: word for word, or in words much like a known name; null if none. `section` breaks ties. */
export function matchLabel(text: string, section: number | null = null): LabelMatch | null {
  if (
    text.length > MAX_LENGTH ||
    /[.?!;]\s{0,2}$|[£%]/.test(text) ||
    /\d/.test(text.replace('12 months', ''))
  )
    return null;
  const exact = byWords.get(wordsOf(text).join(' ')) ?? bilingualMatch(text);
  if (exact) return exact;
  const stems = new Set(stemsOf(text));
  // One word in common is no likeness.
  if (stems.size < 2) return null;
  let best: { match: LabelMatch; score: number } | null = null;
  for (const label of known) {
    if (label.stems.size < 2) continue;
    let shared = 0;
    for (const stem of stems) if (label.stems.has(stem)) shared++;
    const likeness = (2 * shared) / (stems.size + label.stems.size);
    const score = likeness + (label.match.section === section ? 0.05 : 0);
    if (likeness >= ALIKE && score > (best?.score ?? 0))
      best = { match: { ...label.match, exact: false }, score };
  }
  return best?.match ?? null;
}

/** Bilingual headings name the section twice: "Current provider / Darparwr presennol". */
function bilingualMatch(text: string): LabelMatch | null {
  const sides = text.split(' / ');
  if (sides.length !== 2) return null;
  const [one, other] = sides.map((side) => byWords.get(wordsOf(side).join(' ')) ?? null);
  if (one && other) return one.section === other.section && one.heading ? one : null;
  return one ?? other ?? null;
}
