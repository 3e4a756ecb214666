import type { Evidence } from './evidence.ts';

/** Words in front of and behind a quote. */
export interface WordsAround {
  readonly before: string;
  readonly after: string;
}

const ELLIPSIS = '…';
const SENTENCE_END = /[.!?]\s+(?=\p{Lu})/u;

/**
 * What stands before and after `evidence` in its sentence and line of `text`, whole words of about `reach` characters at
 * most; "…" marks where the sentence goes on.
 */
export function wordsAround(text: string, { start, end }: Evidence, reach: number): WordsAround {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', end);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  const ahead = text.slice(Math.max(lineStart, start - reach), start).split(SENTENCE_END);
  const behind = text.slice(end, Math.min(lineEnd, end + reach));
  const stop = SENTENCE_END.exec(behind);
  const before = ahead.at(-1) ?? '';
  const isCutBefore = ahead.length === 1 && start - reach > lineStart;
  const isCutAfter = !stop && end + reach < lineEnd;
  return {
    before: isCutBefore ? ELLIPSIS + before.replace(/^\S*/, '') : before,
    after: isCutAfter
      ? behind.replace(/\S*$/, '') + ELLIPSIS
      : behind.slice(0, (stop?.index ?? behind.length) + 1),
  };
}
