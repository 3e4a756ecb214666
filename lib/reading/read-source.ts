import { MAX_DOCUMENT_BYTES, TOO_LARGE_MESSAGE } from '#lib/domain/source-document.ts';
import { canonicalText, garbledShare } from './canonical-text.ts';
import { decodeText } from './decode-text.ts';
import { detectUnsupported, extensionOf, isHtml } from './detect-format.ts';
import { readHtml } from './read-html.ts';
import { cannotRead, type ReadResult } from './read-result.ts';

/** Above this share of control characters a file is not text, whatever its name says. */
const MAX_GARBLED_SHARE = 0.02;

const WHAT_TO_DO =
  'Only text, Markdown and web pages can be read so far: copy its text and paste it instead.';

/**
 * The canonical text of a file, or why it cannot be read. The format is told by the content; `fileName` is
 * only a hint. Never throws for any bytes.
 */
export async function readSource(bytes: Uint8Array, fileName: string): Promise<ReadResult> {
  if (bytes.length === 0) return cannotRead('empty', 'This file is empty. Check it and upload it again.');
  if (bytes.length > MAX_DOCUMENT_BYTES) return cannotRead('too_large', TOO_LARGE_MESSAGE);
  const unsupported = detectUnsupported(bytes, fileName);
  if (unsupported) return cannotRead('unsupported_format', `This is ${unsupported.name}. ${WHAT_TO_DO}`);
  const decoded = decodeText(bytes);
  if (garbledShare(decoded) > MAX_GARBLED_SHARE) {
    return cannotRead('not_text', `This file is not text, although it may be named so. ${WHAT_TO_DO}`);
  }
  const html = isHtml(decoded, fileName);
  const source = canonicalText(html ? readHtml(decoded) : decoded, mediaTypeOf(html, fileName));
  if (!/\p{L}{2}/u.test(source.text)) {
    return cannotRead('no_words', 'There are no words in this file. Check it and upload it again.');
  }
  return { ok: true, source };
}

function mediaTypeOf(html: boolean, fileName: string): string {
  if (html) return 'text/html';
  return ['md', 'markdown'].includes(extensionOf(fileName)) ? 'text/markdown' : 'text/plain';
}
