import type { Passage } from '../span.ts';
import {
  answerMarkerLength,
  askMarkerLength,
  isAskMarker,
  isOpening,
  isResponseMarker,
  opensAnnex,
  opensClosing,
} from './boilerplate.ts';
import { type Label, letteredAnswers, parseLabel } from './labels.ts';
import { KPI_SECTION, readLead } from './leads.ts';
import { findLineRoles, type LineRole, numbersParagraphs } from './line-roles.ts';
import type { Line, Lines } from './lines.ts';
import { clausesAskedBy, matchRequest } from './match-request.ts';
import { nameClauses, type Place } from './name-clauses.ts';
import type { RequestClause } from './request-clauses.ts';
import { splitSentences } from './sentences.ts';

/** A sentence of an answer, with where it stood. */
export interface Sentence extends Passage {
  /** Index of its line; sentences of one line share it. */
  readonly line: number;
  /** 0-based place of the letter or small numeral in front of its line ("(ii)" is 1), or null. */
  readonly item: number | null;
  /** The question or heading right above it, which its words may lean on ("Start date"); "" if there is none. */
  readonly lead: string;
}

/** What one stretch of the text does in the letter. */
export type Element =
  | {
      readonly kind: 'ask';
      readonly clauses: readonly RequestClause[];
      readonly heading: boolean;
      readonly label: Label | null;
      /** True for a short name in front of its answer. */
      readonly inline: boolean;
      /** Its words. */
      readonly text: string;
    }
  | {
      readonly kind: 'text';
      readonly sentence: Sentence;
      readonly label: Label | null;
      readonly opening: boolean;
      /** True if a paragraph begins with it. */
      readonly opensParagraph: boolean;
      /** True if the layout says that its number answers the question of that number. */
      readonly answers: boolean;
    }
  | { readonly kind: 'label'; readonly label: Label }
  | { readonly kind: 'marker' }
  /** The end of the answers so far: a table or an annex begins or ends. */
  | { readonly kind: 'break' }
  | { readonly kind: 'closing'; readonly sentence: Sentence };

interface Context {
  /** True if the letter marks its answers ("Response:"), so that a numbered line without a mark asks. */
  readonly answersAreMarked: boolean;
  /** Section of the heading or question above, 1 to 11. */
  readonly section: number | null;
  readonly role: LineRole;
}

/** So many questions marked "Q." and answers marked "A." are a habit. */
const MIN_PAIRS = 3;

/** The text as a sequence of questions, headings, markers, answers and closing words. */
export function readElements({ folded, lines }: Lines): Element[] {
  const heads = lines.map((line) => folded.slice(line.start, Math.min(line.end, line.start + 400)));
  const labels = labelsOf(heads);
  const cells = numberCells(folded, lines);
  const behindLabels = heads.map((head, i) => head.slice(labels[i]?.length ?? 0));
  const answersAreMarked = countMarkers(behindLabels, labels) >= 2;
  const roles = findLineRoles(lines, behindLabels, labels);
  const ownNumbers = numbersParagraphs(roles, behindLabels, labels);
  let section: number | null = null;
  return lines.flatMap((line, index): Element[] => {
    if (cells.has(index)) return [];
    const known = labels[index] ?? null;
    const label = line.column === 'answer' ? null : known && ownNumbers ? { ...known, numbers: [] } : known;
    const elements = readLine(folded, line, index, label, {
      answersAreMarked,
      section,
      role: roles[index] ?? null,
    });
    for (const element of elements)
      if (element.kind === 'ask') section = element.clauses[0]?.section ?? section;
    const isNew = ownNumbers && (known?.numbers.length ?? 0) > 0;
    return isNew || endsAnswers(folded, lines, index) ? [{ kind: 'break' }, ...elements] : elements;
  });
}

/** True if what stands at `index` cannot go on with the answer above it: a table is over, or an annex begins. */
function endsAnswers(folded: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  // A row of a table is answered in its own cells or not at all.
  if (line.column === 'question' || (lines[index - 1]?.column && !line.column)) return true;
  return line.opensParagraph && opensAnnex(folded.slice(line.start, Math.min(line.end, line.start + 100)));
}

/** So many lines that count up are the first column of a table of questions. */
const MIN_NUMBER_CELLS = 5;

/** Indexes of the lines that are nothing but the number of the question behind them. */
function numberCells(folded: string, lines: readonly Line[]): ReadonlySet<number> {
  const cells: number[] = [];
  let last = 0;
  lines.forEach((line, index) => {
    if (line.end - line.start > 5) return;
    const number = /^(\d{1,2}(?:\.\d)?)\.?$/.exec(folded.slice(line.start, line.end))?.[1];
    if (!number || Number(number) <= last || Number(number) > last + 1) return;
    last = Number(number);
    cells.push(index);
  });
  return new Set(cells.length >= MIN_NUMBER_CELLS ? cells : []);
}

/** The labels of the lines; "Q." and "A." are no letters of a list where the letter marks its questions so. */
function labelsOf(heads: readonly string[]): (Label | null)[] {
  const marksPairs = ['Q', 'A'].every(
    (mark) => heads.filter((head) => new RegExp(`^${mark}[.:)](?:\\s|$)`).test(head)).length >= MIN_PAIRS,
  );
  const labels = letteredAnswers(heads) ?? heads.map(parseLabel);
  return marksPairs ? labels.map((label, i) => (/^[QA][.:)]/.test(heads[i] ?? '') ? null : label)) : labels;
}

function countMarkers(heads: readonly string[], labels: readonly (Label | null)[]): number {
  return heads.filter(
    (head, i) => labels[i]?.kind === 'answer' || answerMarkerLength(head) > 0 || isResponseMarker(head),
  ).length;
}

function readLine(
  folded: string,
  line: Line,
  index: number,
  label: Label | null,
  context: Context,
): Element[] {
  let start = Math.min(line.end, line.start + (label?.length ?? 0));
  const whole = folded.slice(start, line.end).trim();
  if (!line.quoted && isResponseMarker(whole))
    return label ? [{ kind: 'label', label }] : [{ kind: 'marker' }];
  const marker = line.quoted ? 0 : answerMarkerLength(folded.slice(start, line.end));
  start += marker;
  if (marker === 0 && context.role === 'asks') start += askMarkerLength(folded.slice(start, line.end));
  if (context.role === 'asks' && isAskMarker(folded.slice(start, line.end))) return [];
  // "Response: (i) …", "3. (i) …": the item's own label stands behind the marker or the number.
  const behind = marker > 0 || label?.numbers.length === 1;
  const inner = behind ? parseLabel(folded.slice(start, Math.min(line.end, start + 130))) : null;
  const item = inner?.kind === 'item' ? inner : null;
  if (item) start += item.length;
  const effective = item && marker > 0 ? item : label;
  if (start >= line.end || !folded.slice(start, line.end).trim()) {
    return effective ? [{ kind: 'label', label: effective }] : [{ kind: 'marker' }];
  }
  const lead =
    marker > 0 || line.column === 'answer'
      ? null
      : readLead(
          folded,
          { start, end: line.end },
          { label: effective, section: context.section, bulleted: line.bulleted },
        );
  const rest = lead ? lead.rest : start;
  const elements: Element[] = marker > 0 ? [{ kind: 'marker' }] : [];
  if (lead)
    elements.push({ kind: 'ask', ...lead.match, label: effective, inline: lead.inline, text: lead.text });
  if (rest >= line.end) return elements;
  if (line.heading) return [...elements, { kind: 'break' }];
  const { role } = context;
  const mustAsk =
    role === 'asks' ||
    (role !== 'answers' &&
      context.answersAreMarked &&
      effective?.kind === 'question' &&
      marker === 0 &&
      effective.numbers.length === 1);
  const ownLabel = lead ? null : effective;
  const numbered = effective?.numbers.length === 1 ? (effective.numbers[0] ?? null) : null;
  let above = lead?.match.clauses[0]?.section ?? context.section;
  splitSentences(folded, { start: rest, end: line.end }).forEach((passage, i) => {
    const place = { numbered, above };
    const read = readSentence(
      { ...passage, line: index, item: item?.item ?? effective?.item ?? null, lead: '' },
      i === 0 ? ownLabel : null,
      {
        role: mustAsk || (i === 0 && role === 'heads' && nameClauses(passage.text, place)) ? 'asks' : role,
        place,
        opensParagraph: i === 0 && line.opensParagraph,
      },
    );
    elements.push(read);
    if (read.kind === 'ask') above = read.clauses[0]?.section ?? above;
  });
  return elements;
}

function readSentence(
  sentence: Sentence,
  label: Label | null,
  { role, place, opensParagraph }: { role: LineRole; place: Place; opensParagraph: boolean },
): Element {
  const { clauses, asks } = matchRequest(sentence.text, place);
  if (role === 'asks' && !asks) {
    const named = clausesAskedBy(sentence.text, place);
    return { kind: 'ask', clauses: named, heading: false, inline: false, label, text: sentence.text };
  }
  // A question that is none of ours, or the words around the request, is nobody's answer: it asks no clause.
  if (asks) return { kind: 'ask', clauses, heading: false, inline: false, label, text: sentence.text };
  // "Complaints" is a measure in a list of KPIs and a heading elsewhere.
  const isMeasure = place.above === KPI_SECTION && sentence.text.length < 25;
  if (!isMeasure && opensClosing(sentence.text)) return { kind: 'closing', sentence };
  return {
    kind: 'text',
    sentence,
    label,
    opening: isOpening(sentence.text),
    opensParagraph,
    answers: role === 'answers',
  };
}
