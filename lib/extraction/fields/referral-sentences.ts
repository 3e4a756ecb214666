import type { Sentence } from '../segment/elements.ts';
import type { FieldContext } from './reading.ts';

/** The sentences in which the number of referrals is looked for. */
export interface NumberSentences {
  readonly sentences: readonly Sentence[];
  /** 0-based place of the referrals among the figures of a row, where a table has a header; else 0. */
  readonly column: number;
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
  return { sentences, column: columnIn(all) };
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

function columnIn(all: readonly Sentence[]): number {
  for (const { text } of all) {
    const columns = columnsOf(text);
    const at = columns.findIndex((column) => /\breferr/i.test(column));
    if (at > 0 && !/\d{2}/.test(text)) return at - 1;
  }
  return 0;
}

function columnsOf(text: string): string[] {
  return text
    .slice(0, 300)
    .split(/\t|\s{2,}|\s?\|\s?/)
    .filter(Boolean);
}
