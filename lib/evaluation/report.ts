import type { FieldReading } from '#lib/domain/field-value.ts';
import type { Band } from './calibration.ts';
import type { ComparedDocument, ComparedFact, ComparedField } from './compare-with-label.ts';
import type { Score, Share } from './score.ts';

const percent = (part: number) => `${(100 * part).toFixed(1)} %`;

/** "97.8 %"; "–" of nothing. */
function shareText({ count, of }: Share): string {
  return of === 0 ? '–' : percent(count / of);
}

/** The lines of a table: the first column flush left, the others flush right. */
function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('   '),
  );
}

const SCORE_COLUMNS: readonly { header: string; of: (score: Score) => Share }[] = [
  { header: 'fields', of: (score) => score.fields },
  { header: 'statuses', of: (score) => score.statuses },
  { header: 'confident', of: (score) => score.confident },
  { header: 'of these right', of: (score) => score.confidentRight },
  { header: 'metadata', of: (score) => score.facts },
  { header: 'exemptions', of: (score) => score.exemptions },
  { header: 'proven', of: (score) => score.evidenced },
];

/** A table of scores, a line a set, and a line for each set with documents that could not be read. */
export function scoreLines(scores: readonly { name: string; score: Score }[]): readonly string[] {
  const header = ['', 'documents', ...SCORE_COLUMNS.map((column) => column.header)];
  const rows = scores.map(({ name, score }) => [
    name,
    String(score.documents),
    ...SCORE_COLUMNS.map((column) => shareText(column.of(score))),
  ]);
  const unreadable = scores
    .filter(({ score }) => score.unreadable.length > 0)
    .map(({ name, score }) => `Could not be read, in ${name}: ${score.unreadable.join(', ')}`);
  return [...tableLines([header, ...rows]), ...unreadable];
}

/** A table of what was claimed and what came true, a line a band. */
export function calibrationLines(bands: readonly Band[]): readonly string[] {
  const rows = bands.map(({ from, to, stated, observed }) => [
    `${from.toFixed(2)} to ${to.toFixed(2)}`,
    stated === null ? '–' : percent(stated),
    shareText(observed),
    String(observed.of),
  ]);
  return tableLines([['confidence', 'stated', 'observed', 'n'], ...rows]);
}

/** What is wrong in `documents`, a line each: what the label says and what was read. */
export function mistakeLines(documents: readonly ComparedDocument[]): readonly string[] {
  return documents.flatMap(({ name, facts, fields }) =>
    [...facts.map(factLine), ...fields.map(fieldLine)].flatMap((line) => (line ? [`${name} ${line}`] : [])),
  );
}

function factLine({ id, labelled, read, isRight }: ComparedFact): string | null {
  return isRight ? null : `${id}: labelled ${JSON.stringify(labelled)}, read ${JSON.stringify(read)}`;
}

function fieldLine({ id, labelled, read, isRight }: ComparedField): string | null {
  if (isRight) return null;
  const found = read ? `${readingText(read)} (confidence ${read.confidence.toFixed(2)})` : 'nothing';
  return `${id}: labelled ${readingText(labelled)}, read ${found}`;
}

function readingText({ status, value }: Pick<FieldReading, 'status' | 'value'>): string {
  return value === null ? status : `${status} ${JSON.stringify(value)}`;
}
