import type { Page, SourceText } from '#lib/domain/source-text.ts';

/** Marks that are never seen: zero-width characters, soft hyphens, direction marks, a stray byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g;

/**
 * The canonical form of `raw`: NFC, `\n` line ends, no invisible or control characters, no space at line ends.
 * A form feed becomes a line end and starts a page; a text without form feeds has no pages.
 */
export function canonicalText(raw: string, mediaType: string): SourceText {
  const clean = raw
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .normalize('NFC');
  const parts = clean.split('\f').map(trimLineEnds);
  const text = parts.join('\n');
  return { text, mediaType, pages: parts.length > 1 ? pagesOf(parts) : [] };
}

function trimLineEnds(part: string): string {
  return part
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function pagesOf(parts: readonly string[]): readonly Page[] {
  let start = 0;
  return parts.map((part, index) => {
    const page = { number: index + 1, start, end: start + part.length };
    start = page.end + 1;
    return page;
  });
}

/** The share of characters, 0 to 1, that no written text contains: control characters and undecodable ones. */
export function garbledShare(raw: string): number {
  if (raw.length === 0) return 0;
  const garbled = raw.match(CONTROL)?.length ?? 0;
  const undecodable = raw.match(/\ufffd/g)?.length ?? 0;
  return (garbled + undecodable) / raw.length;
}
