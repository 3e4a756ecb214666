import { foldText } from '../fold-text.ts';
import type { Span } from '../span.ts';
import { partRunInAnswers } from './run-in-answers.ts';
import { type Cell, findQuestionTables } from './tables.ts';

/** A line as a person reads it: hard-wrapped lines joined, bullets and quote marks outside the span. */
export interface Line extends Span {
  /** Quoted with ">" from an earlier message. */
  readonly quoted: boolean;
  readonly bulleted: boolean;
  /** Marked as a heading, as Markdown does with "#". */
  readonly heading: boolean;
  /** True if a blank line or the start of the text stands before it. */
  readonly opensParagraph: boolean;
  /** What stands in its column of a table of questions and answers; null outside such a table. */
  readonly column: Cell['column'];
}

export interface Lines {
  /** As long as the text; wraps, page furniture and quote marks are blanked. */
  readonly folded: string;
  readonly lines: readonly Line[];
}

interface RawLine {
  start: number;
  end: number;
  quoted: boolean;
  bulleted: boolean;
  heading: boolean;
  blankBefore: boolean;
  furnitureBefore: boolean;
  column: Cell['column'];
}

const PAGE_NUMBER =
  /(?:^|\s)page\s{1,3}\d{1,4}(?:\s{1,3}(?:of|\/)\s{1,3}\d{1,4})?\s{0,3}$|^\d{1,3}\s{1,3}of\s{1,3}\d{1,3}$/i;
const BULLET = /^(?:[•*](?=\s|[A-Z])|-(?=\s)|o(?=\s))\s{0,9}/;
/** Markdown's marks of headings, emphasis and tables. */
const HEADING = /^#{1,6}\s{1,9}/;
const RULE = /^[-=_*|:\s]{3,}$/;
const STARTS_NEW_LINE =
  /^(?:[•*>]|-\s|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s|(?:(?:you|our|my|your|council)\s)?(?:q|a|question|answer|response|reply|asked|request)\s?\d{0,2}\s?[:.-])/i;
/** A question begins a line of its own: within a wrapped sentence these words have no capital. */
const STARTS_QUESTION =
  /^(?:What|Which|Who|How|When|Where|Is|Are|Does|Do|Has|Have|Can|Please (?:provide|state|confirm)|If (?:so|yes)|On average)\b/;
const FULL_WIDTH_MIN = 55;
const FULL_WIDTH_MAX = 125;

/** The lines of `text`, without blank lines and page furniture, and the folded text that they point into. */
export function splitLines(text: string): Lines {
  const folded = foldText(text);
  const physical = rawLines(folded);
  const tables = findQuestionTables(folded, physical);
  const raw = physical.flatMap((line, index) => tables.get(index) ?? cellsOf(folded, line));
  const furniture = findFurniture(folded, raw);
  const isQuoted = (line: Span) => folded[skipSpaces(folded, line.start, line.end)] === '>';
  const width = wrapWidth(raw.filter((line) => !isQuoted(line)));
  const quotedWidth = wrapWidth(raw.filter(isQuoted));
  const blanks: Span[] = pipesOf(folded, raw);
  const lines: RawLine[] = [];
  let blank = true;
  let afterFurniture = false;
  for (const line of raw) {
    if (furniture.has(line.start)) {
      blanks.push(line);
      afterFurniture = true;
      continue;
    }
    const content = stripMarks(folded, line);
    if (content.start === content.end) {
      if (content.start > line.start) blanks.push({ start: line.start, end: content.start });
      blank = true;
      continue;
    }
    const previous = lines.at(-1);
    const candidate = {
      ...content,
      column: line.column,
      blankBefore: blank,
      furnitureBefore: afterFurniture,
    };
    if (previous && continues(folded, previous, candidate, candidate.quoted ? quotedWidth : width)) {
      blanks.push({ start: previous.end, end: candidate.start });
      previous.end = candidate.end;
    } else {
      lines.push(candidate);
    }
    blank = false;
    afterFurniture = false;
  }
  return {
    folded: blankOut(
      folded,
      blanks.sort((a, b) => a.start - b.start),
    ),
    lines: lines
      .flatMap((line) => partRunInAnswers(folded, line))
      .map(({ start, end, quoted, bulleted, heading, blankBefore, column }) => ({
        start,
        end,
        quoted,
        bulleted,
        heading,
        opensParagraph: blankBefore,
        column,
      })),
  };
}

function rawLines(folded: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= folded.length) {
    const next = folded.indexOf('\n', start);
    const end = next < 0 ? folded.length : next;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** A cell of a table narrower than this stays on one line with its neighbours. */
const SHORT_CELL = 25;

/** The cells of a row parted by pipes or tabs: a line each where they hold sentences, one line where they hold figures. */
function cellsOf(folded: string, line: Span): Cell[] {
  const text = folded.slice(line.start, Math.min(line.end, line.start + 20_000));
  if (!/[|\t]/.test(text)) return [{ ...line, column: null }];
  // A bullet or number that a tab parts from its words stays with them.
  const cells = [...text.matchAll(/(?:\s*(?:[•*o-]|\(?[a-z\d]{1,3}[.)])\s*\t+)?[^|\t]+/gi)].filter(
    ([words]) => words.trim() !== '',
  );
  if (cells.length < 2 || cells.every(([words]) => words.trim().length < SHORT_CELL))
    return [{ ...line, column: null }];
  return cells.map((cell) => ({
    start: line.start + cell.index,
    end: line.start + cell.index + cell[0].length,
    column: null,
  }));
}

function pipesOf(folded: string, raw: readonly Span[]): Span[] {
  return raw.flatMap((line) => {
    const pipes: Span[] = [];
    for (let at = line.start; at < line.end; at++)
      if (folded[at] === '|') pipes.push({ start: at, end: at + 1 });
    return pipes;
  });
}

/** Page numbers, and lines that repeat word for word beside them. */
function findFurniture(folded: string, raw: readonly Span[]): ReadonlySet<number> {
  const words = (line: Span | undefined) =>
    line ? folded.slice(line.start, Math.min(line.end, line.start + 300)).trim() : '';
  const marked = new Set<number>();
  const neighbours = new Map<string, number[]>();
  raw.forEach((line, index) => {
    if (line.end - line.start > 200 || !PAGE_NUMBER.test(words(line))) return;
    marked.add(line.start);
    for (const near of [raw[index - 1], raw[index + 1], raw[index + 2]]) {
      const key = words(near);
      if (!near || !key) continue;
      const starts = neighbours.get(key);
      if (starts) starts.push(near.start);
      else neighbours.set(key, [near.start]);
    }
  });
  for (const starts of neighbours.values()) {
    if (starts.length >= 2) for (const start of starts) marked.add(start);
  }
  return marked;
}

/** The width at which a hard-wrapped text breaks its lines; Infinity if it is not hard-wrapped. */
function wrapWidth(raw: readonly Span[]): number {
  const lengths = raw.map((line) => line.end - line.start).filter((length) => length >= FULL_WIDTH_MIN);
  if (lengths.length < 4) return Number.POSITIVE_INFINITY;
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  return longest <= FULL_WIDTH_MAX ? longest : Number.POSITIVE_INFINITY;
}

function stripMarks(folded: string, line: Span) {
  const quote = /^(?:\s{0,3}>){1,9}/.exec(folded.slice(line.start, Math.min(line.end, line.start + 60)));
  let start = skipSpaces(folded, line.start + (quote?.[0].length ?? 0), line.end);
  const head = folded.slice(start, Math.min(line.end, start + 20));
  const bullet = BULLET.exec(head);
  const heading = HEADING.exec(head);
  start = skipSpaces(folded, start + ((bullet ?? heading)?.[0].length ?? 0), line.end);
  let end = line.end;
  while (end > start && /[\s|]/.test(folded[end - 1] ?? '')) end--;
  if (end - start < 400 && RULE.test(folded.slice(start, end))) start = end;
  return { start, end, quoted: quote !== null, bulleted: bullet !== null, heading: heading !== null };
}

function skipSpaces(folded: string, from: number, end: number): number {
  let at = from;
  while (at < end && (folded[at] === ' ' || folded[at] === '\t' || folded[at] === '|')) at++;
  return at;
}

function continues(folded: string, previous: RawLine, next: RawLine, width: number): boolean {
  if (
    next.bulleted ||
    next.heading ||
    previous.heading ||
    previous.quoted !== next.quoted ||
    next.column ||
    previous.column
  )
    return false;
  // An indented line may be full width without its indent being text: letterheads are set so.
  const lastLineStart = skipSpaces(folded, folded.lastIndexOf('\n', previous.end - 1) + 1, previous.end);
  const lastChar = folded[previous.end - 1] ?? '';
  const startsLower = /[a-z(]/.test(folded[next.start] ?? '');
  // A page break in the middle of a sentence.
  if (next.furnitureBefore) return startsLower && !/[.?!:;]/.test(lastChar);
  if (next.blankBefore || startsNewLine(folded.slice(next.start, next.start + 24))) return false;
  if (width === Number.POSITIVE_INFINITY) return false;
  const firstWord = folded.slice(next.start, Math.min(next.end, next.start + 40)).split(' ', 1)[0] ?? '';
  const wouldHaveFit = previous.end - lastLineStart + 1 + firstWord.length < width - 6;
  return !wouldHaveFit || (startsLower && !/[.?!:;]/.test(lastChar) && previous.end - lastLineStart > 40);
}

function startsNewLine(head: string): boolean {
  return STARTS_NEW_LINE.test(head) || STARTS_QUESTION.test(head);
}

function blankOut(folded: string, blanks: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of blanks) {
    if (start < at) continue;
    parts.push(folded.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  parts.push(folded.slice(at));
  return parts.join('');
}
