import type { Span } from '../span.ts';
import { matchRequest } from './match-request.ts';
import { nameClauses } from './name-clauses.ts';

/** A stretch of a line: a cell of a table of questions and answers, or (column null) anything else. */
export interface Cell extends Span {
  readonly column: 'question' | 'answer' | null;
}

interface Row {
  /** Cells in order; an empty one keeps its place. */
  readonly cells: readonly Span[];
  /** Index among the lines. */
  readonly line: number;
}

/** Rows and named cells from which a grid is a table of questions. */
const MIN_ROWS = 3;
const MIN_NAMED = 3;
const MIN_SHARE = 0.5;
const RULE = /^[-=_+*|:\s]{3,}$/;
/** What parts two cells: a pipe, a tab, or a gap that no sentence has. */
const PARTINGS = / {0,40}[|\t] {0,40}| {3,}/g;
const PARTING = /[|\t]| {3}/;
/** A heading, bullet or quotation is no row. */
const MARKED = /^\s*(?:[#>•*]|-(?!-))/;
const MAX_LINE = 20_000;

/** The cells of every table of questions and answers among `lines`, by the index of their line. */
export function findQuestionTables(folded: string, lines: readonly Span[]): ReadonlyMap<number, Cell[]> {
  const tables = new Map<number, Cell[]>();
  for (const rows of gridsIn(folded, lines)) {
    const column = questionColumn(folded, rows);
    if (column === null) continue;
    for (const row of rows) tables.set(row.line, cellsOf(folded, row, column));
  }
  return tables;
}

/** Runs of lines whose cells are parted by pipes, tabs or wide gaps; rules between them and single cells among them belong to the run. */
function gridsIn(folded: string, lines: readonly Span[]): Row[][] {
  const grids: Row[][] = [];
  let rows: Row[] = [];
  lines.forEach((line, index) => {
    const text = folded.slice(line.start, Math.min(line.end, line.start + MAX_LINE));
    if (text.trim() === '' || RULE.test(text)) return;
    const isRow = !MARKED.test(text) && PARTING.test(text.trim());
    // The empty last cell of a row leaves no tab behind.
    const isSingleCell =
      !isRow && !MARKED.test(text) && rows.length > 0 && text.length < 60 && namesRequest(text);
    if (isRow || isSingleCell) {
      rows.push({ cells: splitCells(line, text), line: index });
      return;
    }
    if (rows.length >= MIN_ROWS) grids.push(rows);
    rows = [];
  });
  if (rows.length >= MIN_ROWS) grids.push(rows);
  return grids;
}

function splitCells(line: Span, text: string): Span[] {
  // Neither indentation nor the pipe in front of the first cell parts anything.
  let from = /^ *\|?/.exec(text)?.[0].length ?? 0;
  const cells: Span[] = [];
  for (const parting of text.matchAll(PARTINGS)) {
    if (parting.index < from) continue;
    cells.push({ start: line.start + from, end: line.start + parting.index });
    from = parting.index + parting[0].length;
  }
  if (from < text.length) cells.push({ start: line.start + from, end: line.start + text.length });
  return cells;
}

/** The column that asks, or null if none does: its cells name what was asked, and a column stands behind it. */
function questionColumn(folded: string, rows: readonly Row[]): number | null {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  for (let column = 0; column < Math.min(width - 1, 4); column++) {
    const words = rows.map(({ cells }) => wordsOf(folded, cells[column])).filter((text) => text !== '');
    const named = words.filter(namesRequest).length;
    if (named >= MIN_NAMED && named >= words.length * MIN_SHARE) return column;
  }
  return null;
}

function wordsOf(folded: string, cell: Span | undefined): string {
  return cell ? folded.slice(cell.start, cell.end).trim() : '';
}

function namesRequest(text: string): boolean {
  const nowhere = { numbered: null, above: null };
  const words = text.replace(/^(?:q(?:uestion)?\s?)?\d{1,2}[a-h]?[.):]?\s/i, '').trim();
  return matchRequest(words, nowhere).asks || nameClauses(words, nowhere)?.pure === true;
}

/** A row as its question, with the number in front of it, and its answers. */
function cellsOf(folded: string, { cells }: Row, column: number): Cell[] {
  const question = cells[column];
  const answers = cells.slice(column + 1).map((cell): Cell => ({ ...cell, column: 'answer' }));
  if (!question) return answers;
  const words = wordsOf(folded, question);
  const isBlank = answers.every((cell) => wordsOf(folded, cell) === '');
  // The rest of a question that is broken over lines.
  if (words === '' || (isBlank && /^[a-z(]/.test(words))) return answers;
  const first = cells[0] ?? question;
  return [{ start: first.start, end: question.end, column: 'question' }, ...answers];
}
