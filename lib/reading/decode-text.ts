const CHARSET_IN_HTML = /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,30})/i;

/**
 * The text of `bytes`, in the encoding that a byte order mark, the pattern of zero bytes, valid UTF-8 or a
 * web page's own declaration points to; Windows-1252, which any bytes can be, otherwise.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : declaredOrDefault(bytes));
}

/** English in UTF-16 has a zero in every other byte: the high one. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4000 - (bytes.length % 2 === 0 ? 0 : 1));
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.1) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function declaredOrDefault(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const declared = CHARSET_IN_HTML.exec(head)?.[1]?.toLowerCase();
  if (!declared || declared.startsWith('utf-')) return 'windows-1252';
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return 'windows-1252';
  }
}
