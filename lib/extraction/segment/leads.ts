import type { Span } from '../span.ts';
import type { Label } from './labels.ts';
import { type LabelMatch, matchLabel } from './match-label.ts';
import { exactClause } from './match-request.ts';
import { nameClauses } from './name-clauses.ts';

/** A heading or a short name in front of an answer. */
export interface Lead {
  readonly match: Pick<LabelMatch, 'clauses' | 'heading'>;
  readonly text: string;
  /** Where the words behind it start; the end of the line if there are none. */
  readonly rest: number;
  /** True if it stands in front of its answer on one line. */
  readonly inline: boolean;
}

interface Place {
  readonly label: Label | null;
  /** Section of the question above, 1 to 11, or null. */
  readonly section: number | null;
  readonly bulleted: boolean;
}

/** The section about KPIs, whose answers are lists of words that could be headings ("Cost per session"). */
export const KPI_SECTION = 8;
/** The section whose names are measures too ("Average sessions per case"). */
const SESSIONS_SECTION = 6;
const SPLIT_SECTION = 5;
const LAST_SECTION = 11;
const DIVIDER = /(?:\s{0,2}:| - )\s+/;

/** The heading that the line of `span` is or begins with; null if it begins with an answer. */
export function readLead(folded: string, span: Span, place: Place): Lead | null {
  const text = folded.slice(span.start, span.end);
  return readHeading(text, span, place) ?? readName(text, span, place);
}

function readHeading(text: string, { end }: Span, { label, section, bulleted }: Place): Lead | null {
  const clause = section === KPI_SECTION ? null : exactClause(text);
  if (clause) return { match: { clauses: [clause], heading: false }, text, rest: end, inline: false };
  if (bulleted || text.length > 90 || DIVIDER.test(text)) return null;
  const match = matchLabel(text.replace(/\s{0,2}[:-]$/, ''), section);
  if (!match) return null;
  const numbered = label !== null && label.numbers.length > 0;
  const isMeasure =
    section === KPI_SECTION &&
    !numbered &&
    !(match.exact && match.heading && match.section !== SESSIONS_SECTION);
  return isMeasure ? null : { match, text, rest: end, inline: false };
}

/** "Budget: £18,500": the name opens its section, and stays part of the answer, whose words lean on it. */
function readName(text: string, span: Span, place: Place): Lead | null {
  const { section, bulleted } = place;
  const divider = DIVIDER.exec(text.slice(0, 90));
  if (!divider) return null;
  const before = text.slice(0, divider.index);
  const match = matchLabel(before, section);
  const after = span.start + divider.index + divider[0].length;
  if (match?.exact && match.heading && !bulleted) return { match, text: before, rest: after, inline: true };
  const target = match?.exact ? match : partNamed(before, text.slice(divider.index), place);
  if (!target || target.section === section || (section === KPI_SECTION && target.section < KPI_SECTION))
    return null;
  const { clauses } = target;
  // The values of several parts stand in their order; a single value leans on its name.
  const rest = clauses.length > 1 ? after : span.start;
  return { match: { clauses, heading: true }, text: before, rest, inline: true };
}

/** The part of the request that `name` stands for by its meaning, if it is next in order and `value` can be its. */
function partNamed(name: string, value: string, { label, section, bulleted }: Place) {
  const clause = exactClause(name);
  const numbered = label?.numbers.length === 1 ? (label.numbers[0] ?? null) : null;
  const named = clause
    ? { clauses: [clause], section: clause.section, pure: true }
    : nameClauses(name, { numbered, above: section });
  if (!named?.pure) return null;
  // "Telephone: 01632 …" in a letterhead is no share of sessions, "Reference: …" none of a tender.
  if (
    named.section === SPLIT_SECTION &&
    !/%|\b(?:none|nil|all|per cent|majority|most|\d{1,3})(?![\d ]*\d)/i.test(value)
  )
    return null;
  if (clause) return named;
  if (section === null && (named.section === LAST_SECTION || named.section === SPLIT_SECTION)) return null;
  const isMeasure = section === KPI_SECTION && (bulleted || !/\u00a3|\d/.test(value));
  return isMeasure || (section !== null && named.section <= section) ? null : named;
}
