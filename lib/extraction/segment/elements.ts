import type { Passage } from '../span.ts';
import { inlineMarkerLength, isOpening, isResponseMarker, opensClosing } from './boilerplate.ts';
import { type Label, letteredAnswers, parseLabel } from './labels.ts';
import { KPI_SECTION, readLead } from './leads.ts';
import type { Line, Lines } from './lines.ts';
import { matchRequest, mostSimilarClauses } from './match-request.ts';
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
      /** Its words. */
      readonly text: string;
    }
  | {
      readonly kind: 'text';
      readonly sentence: Sentence;
      readonly label: Label | null;
      readonly opening: boolean;
    }
  | { readonly kind: 'label'; readonly label: Label }
  | { readonly kind: 'marker' }
  | { readonly kind: 'closing'; readonly sentence: Sentence };

interface Context {
  /** True if the letter marks its answers ("Response:"), so that a numbered line without a mark asks. */
  readonly answersAreMarked: boolean;
  /** Section of the heading or question above, 1 to 11. */
  readonly section: number | null;
}

/** The text as a sequence of questions, headings, markers, answers and closing words. */
export function readElements({ folded, lines }: Lines): Element[] {
  const heads = lines.map((line) => folded.slice(line.start, Math.min(line.end, line.start + 130)));
  const labels = letteredAnswers(heads) ?? heads.map(parseLabel);
  const cells = numberCells(folded, lines);
  const answersAreMarked = countMarkers(folded, lines, labels) >= 2;
  let section: number | null = null;
  return lines.flatMap((line, index): Element[] => {
    if (cells.has(index)) return [];
    const elements = readLine(folded, line, index, labels[index] ?? null, { answersAreMarked, section });
    for (const element of elements)
      if (element.kind === 'ask') section = element.clauses[0]?.section ?? section;
    return elements;
  });
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

function countMarkers(folded: string, lines: readonly Line[], labels: readonly (Label | null)[]): number {
  return lines.filter((line, index) => {
    const head = folded.slice(line.start, Math.min(line.end, line.start + 100));
    return (
      labels[index]?.kind === 'answer' ||
      inlineMarkerLength(head) > 0 ||
      (line.end - line.start < 40 && isResponseMarker(head))
    );
  }).length;
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
  const marker = line.quoted ? 0 : inlineMarkerLength(folded.slice(start, line.end));
  start += marker;
  // "Response: (i) …": the item's own label stands behind the marker.
  const inner = marker > 0 ? parseLabel(folded.slice(start, Math.min(line.end, start + 130))) : null;
  if (inner?.kind === 'item') start += inner.length;
  const effective = inner?.kind === 'item' ? inner : label;
  if (start >= line.end || !folded.slice(start, line.end).trim()) {
    return effective ? [{ kind: 'label', label: effective }] : [{ kind: 'marker' }];
  }
  const lead =
    marker > 0
      ? null
      : readLead(
          folded,
          { start, end: line.end },
          { label: effective, section: context.section, bulleted: line.bulleted },
        );
  const rest = lead ? lead.rest : start;
  const elements: Element[] = marker > 0 ? [{ kind: 'marker' }] : [];
  if (lead) elements.push({ kind: 'ask', ...lead.match, label: effective, text: lead.text });
  if (rest >= line.end) return elements;
  const mustAsk =
    line.quoted ||
    (context.answersAreMarked &&
      effective?.kind === 'question' &&
      marker === 0 &&
      effective.numbers.length === 1);
  const ownLabel = lead ? null : effective;
  const section = lead?.match.clauses[0]?.section ?? context.section;
  const sentences = splitSentences(folded, { start: rest, end: line.end });
  elements.push(
    ...sentences.flatMap((passage, i) =>
      readSentence(
        { ...passage, line: index, item: effective?.item ?? null, lead: '' },
        i === 0 ? ownLabel : null,
        mustAsk,
        section,
      ),
    ),
  );
  return elements;
}

function readSentence(
  sentence: Sentence,
  label: Label | null,
  mustAsk: boolean,
  section: number | null,
): Element[] {
  const { clauses, asks } = matchRequest(sentence.text, section);
  if (mustAsk && !asks) {
    const similar = mostSimilarClauses(sentence.text, section);
    return [{ kind: 'ask', clauses: similar, heading: false, label, text: sentence.text }];
  }
  // A question that is none of ours, or the words around the request, is nobody's answer: it asks no clause.
  if (asks) return [{ kind: 'ask', clauses, heading: false, label, text: sentence.text }];
  // "Complaints" is a measure in a list of KPIs and a heading elsewhere.
  const isMeasure = section === KPI_SECTION && sentence.text.length < 25;
  if (!isMeasure && opensClosing(sentence.text)) return [{ kind: 'closing', sentence }];
  return [{ kind: 'text', sentence, label, opening: isOpening(sentence.text) }];
}
