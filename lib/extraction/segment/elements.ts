import type { Passage, Span } from '../span.ts';
import { inlineMarkerLength, isOpening, isResponseMarker, opensClosing } from './boilerplate.ts';
import { type Label, parseLabel } from './labels.ts';
import type { Line, Lines } from './lines.ts';
import { exactClause, matchRequest, mostSimilarClauses, sectionOfTitle } from './match-request.ts';
import { REQUEST_CLAUSES, type RequestClause } from './request-clauses.ts';
import { splitSentences } from './sentences.ts';

/** A sentence of an answer, with where it stood. */
export interface Sentence extends Passage {
  /** Index of its line; sentences of one line share it. */
  readonly line: number;
  /** 0-based place of the letter or small numeral in front of its line ("(ii)" is 1), or null. */
  readonly item: number | null;
}

/** What one stretch of the text does in the letter. */
export type Element =
  | {
      readonly kind: 'ask';
      readonly clauses: readonly RequestClause[];
      readonly heading: boolean;
      readonly label: Label | null;
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
  const labels = lines.map((line) =>
    parseLabel(folded.slice(line.start, Math.min(line.end, line.start + 130))),
  );
  const answersAreMarked = countMarkers(folded, lines, labels) >= 2;
  let section: number | null = null;
  return lines.flatMap((line, index) => {
    const elements = readLine(folded, line, index, labels[index] ?? null, { answersAreMarked, section });
    for (const element of elements)
      if (element.kind === 'ask') section = element.clauses[0]?.section ?? section;
    return elements;
  });
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
  const lead = marker > 0 ? null : readLead(folded, { start, end: line.end }, effective, line.bulleted);
  const rest = lead ? lead.rest : start;
  const elements: Element[] = marker > 0 ? [{ kind: 'marker' }] : [];
  if (lead) elements.push(lead.element);
  if (rest >= line.end) return elements;
  const mustAsk =
    line.quoted ||
    (context.answersAreMarked &&
      effective?.kind === 'question' &&
      marker === 0 &&
      effective.numbers.length === 1);
  const ownLabel = lead ? null : effective;
  const section = lead?.element.kind === 'ask' ? (lead.element.clauses[0]?.section ?? null) : context.section;
  const sentences = splitSentences(folded, { start: rest, end: line.end });
  elements.push(
    ...sentences.flatMap((passage, i) =>
      readSentence(
        { ...passage, line: index, item: effective?.item ?? null },
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
    return [{ kind: 'ask', clauses: mostSimilarClauses(sentence.text, section), heading: false, label }];
  }
  // A question that is none of ours, or the words around the request, is nobody's answer: it asks no clause.
  if (asks) return [{ kind: 'ask', clauses, heading: false, label }];
  if (opensClosing(sentence.text)) return [{ kind: 'closing', sentence }];
  return [{ kind: 'text', sentence, label, opening: isOpening(sentence.text) }];
}

/** A heading, or a heading with its question or answer behind it on the same line. */
function readLead(
  folded: string,
  span: Span,
  label: Label | null,
  bulleted: boolean,
): { element: Element; rest: number } | null {
  const text = folded.slice(span.start, span.end);
  const section = bulleted ? null : sectionOfTitle(text);
  if (section !== null) return { element: headingOf(section, label), rest: span.end };
  const exact = exactClause(text);
  if (exact) return { element: { kind: 'ask', clauses: [exact], heading: false, label }, rest: span.end };
  const divider = /(?::| -)\s+/.exec(text.slice(0, 90));
  if (!divider) return null;
  const before = text.slice(0, divider.index);
  const rest = span.start + divider.index + divider[0].length;
  const titled = bulleted ? null : sectionOfTitle(before);
  if (titled !== null) return { element: headingOf(titled, label), rest };
  const clause = exactClause(before);
  // "In person: 70%" is an answer with its key; its words are needed to read it.
  if (!clause || clause.section === 5) return null;
  return { element: { kind: 'ask', clauses: [clause], heading: false, label }, rest };
}

function headingOf(section: number, label: Label | null): Element {
  return {
    kind: 'ask',
    clauses: REQUEST_CLAUSES.filter((clause) => clause.section === section),
    heading: true,
    label,
  };
}
