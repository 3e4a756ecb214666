import type { Span } from '../span.ts';
import type { Label } from './labels.ts';
import { type LabelMatch, matchLabel } from './match-label.ts';
import { exactClause } from './match-request.ts';

/** A heading or a short name in front of an answer. */
export interface Lead {
  readonly match: Pick<LabelMatch, 'clauses' | 'heading'>;
  readonly text: string;
  /** Where the words behind it start; the end of the line if there are none. */
  readonly rest: number;
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
const DIVIDER = /(?:\s{0,2}:| - )\s+/;

/** The heading that the line of `span` is or begins with; null if it begins with an answer. */
export function readLead(folded: string, span: Span, place: Place): Lead | null {
  const text = folded.slice(span.start, span.end);
  return readHeading(text, span, place) ?? readName(text, span, place);
}

function readHeading(text: string, { end }: Span, { label, section, bulleted }: Place): Lead | null {
  const clause = section === KPI_SECTION ? null : exactClause(text);
  if (clause) return { match: { clauses: [clause], heading: false }, text, rest: end };
  if (bulleted || text.length > 90 || DIVIDER.test(text)) return null;
  const match = matchLabel(text.replace(/\s{0,2}[:-]$/, ''), section);
  if (!match) return null;
  const numbered = label !== null && label.numbers.length > 0;
  const isMeasure =
    section === KPI_SECTION &&
    !numbered &&
    !(match.exact && match.heading && match.section !== SESSIONS_SECTION);
  return isMeasure ? null : { match, text, rest: end };
}

/** "Budget: £18,500": the name opens its section, and stays part of the answer, whose words lean on it. */
function readName(text: string, span: Span, { section, bulleted }: Place): Lead | null {
  const divider = DIVIDER.exec(text.slice(0, 90));
  if (!divider) return null;
  const before = text.slice(0, divider.index);
  const match = matchLabel(before, section);
  const after = span.start + divider.index + divider[0].length;
  if (match && !match.exact) return null;
  if (match?.heading && !bulleted) return { match, text: before, rest: after };
  const clause = match ? null : exactClause(before);
  const target = match?.section ?? clause?.section;
  // "Telephone: 01632 …" in a letterhead is no share of sessions.
  if (clause && !/%|\b(?:none|nil|all|per cent)\b/i.test(text.slice(divider.index))) return null;
  if (target === undefined || target === section || (section === KPI_SECTION && target < KPI_SECTION))
    return null;
  const clauses = match?.clauses ?? (clause ? [clause] : []);
  return { match: { clauses, heading: true }, text: before, rest: span.start };
}
