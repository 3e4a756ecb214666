import type { Sentence } from '../segment/elements.ts';
import type { FieldContext } from './reading.ts';

/** The sentences in which the number of referrals is looked for. */
export interface NumberSentences {
  readonly sentences: readonly Sentence[];
  /** The header of the table that they are, if they are one. */
  readonly header: TableHeader | null;
}

/** The columns of a table and the one in which the number stands. */
export interface TableHeader {
  readonly count: number;
  readonly chosen: number;
}

/** 0-based place, among the `figures` of a row, of the one under the chosen column; the first without a header. */
export function cellIn(header: TableHeader | null, figures: number): number {
  if (!header) return 0;
  return Math.max(0, header.count > figures ? header.chosen - 1 : header.chosen);
}

/** A row of figures: hardly any words. */
const ROW = /^(?=.*\d)(?:[^a-z]|[a-z](?![a-z]{5})){1,200}$/i;
const MAX_ROWS = 30;

/** The sentences of `context` about numbers of referrals, with the rows of a table below them. */
export function sentencesOnNumbers({ own, general, all, segment }: FieldContext): NumberSentences {
  const chosen = new Set(
    segment.origin === 'prose' ? own : own.length > 0 ? [...own, ...general.filter(isDated)] : general,
  );
  if (segment.origin === 'prose') for (const row of rowsBelow(own, all)) chosen.add(row);
  const sentences = [...chosen].sort((a, b) => a.start - b.start);
  return { sentences, header: headerIn(all) };
}

/** Beside sentences about referrals, only what names a year can be about them too. */
function isDated({ text }: Sentence): boolean {
  return /\b20\d{2}\b|\d{2}\/\d{2}|\btotal\b/i.test(text) && !/\bwithin\b/i.test(text);
}

function rowsBelow(own: readonly Sentence[], all: readonly Sentence[]): Sentence[] {
  return own
    .filter(({ text }) => /\breferral|\breferred/i.test(text))
    .flatMap((sentence) => {
      const below = all.slice(all.indexOf(sentence) + 1, all.indexOf(sentence) + MAX_ROWS);
      const end = below.findIndex(({ text }) => !ROW.test(text) && columnsOf(text).length < 2);
      return end < 0 ? below : below.slice(0, end);
    });
}

function headerIn(all: readonly Sentence[]): TableHeader | null {
  for (const { text } of all) {
    const columns = columnsOf(text);
    if (columns.length < 2 || /\d{2}/.test(text)) continue;
    const total = columns.findIndex((column) => /^totals?$/i.test(column.trim()));
    const chosen = total >= 0 ? total : columns.findIndex((column) => /\breferr/i.test(column));
    if (chosen >= 0) return { count: columns.length, chosen };
  }
  return null;
}

function columnsOf(text: string): string[] {
  return text
    .slice(0, 300)
    .split(/\t|\s{2,}|\s?\|\s?/)
    .filter(Boolean);
}
