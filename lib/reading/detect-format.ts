/** A format that is known by its content but cannot be read yet. */
export interface UnsupportedFormat {
  /** With its article, to fit a sentence: "a PDF". */
  readonly name: string;
}

interface Signature {
  readonly name: string;
  readonly bytes: string;
  /** Where the bytes stand; 0 unless said. */
  readonly at?: number;
}

/** First bytes of common formats, as Latin-1 strings. */
const SIGNATURES: readonly Signature[] = [
  { name: 'a PDF', bytes: '%PDF-' },
  { name: 'an RTF document', bytes: '{\\rtf' },
  { name: 'a PNG image', bytes: '\x89PNG\r\n' },
  { name: 'a JPEG image', bytes: '\xff\xd8\xff' },
  { name: 'a GIF image', bytes: 'GIF8' },
  { name: 'a TIFF image', bytes: 'II*\0' },
  { name: 'a TIFF image', bytes: 'MM\0*' },
  { name: 'a WebP image', bytes: 'WEBP', at: 8 },
  { name: 'a HEIC image', bytes: 'ftyphei', at: 4 },
  { name: 'a 7-Zip archive', bytes: '7z\xbc\xaf' },
  { name: 'a RAR archive', bytes: 'Rar!' },
  { name: 'a compressed (gzip) file', bytes: '\x1f\x8b' },
];

const ZIP = 'PK\x03\x04';
const OLE = '\xd0\xcf\x11\xe0';

/** What a ZIP container holds is told by the names of its parts. */
const ZIP_CONTENTS: readonly (readonly [string, string])[] = [
  ['word/', 'a Word document (DOCX)'],
  ['xl/', 'an Excel workbook (XLSX)'],
  ['ppt/', 'a PowerPoint presentation (PPTX)'],
  ['opendocument.text', 'an OpenDocument text (ODT)'],
  ['opendocument.spreadsheet', 'an OpenDocument spreadsheet (ODS)'],
];

const OLE_BY_EXTENSION: Readonly<Record<string, string>> = {
  xls: 'an old Excel workbook (XLS)',
  msg: 'an Outlook message (MSG)',
  ppt: 'an old PowerPoint presentation (PPT)',
};

const EMAIL_HEADER = /^(?:received|return-path|mime-version|message-id|delivered-to|x-mailer):/im;

/** The last extension of a file name in lower case, without its dot; "" if it has none. */
export function extensionOf(fileName: string): string {
  const match = /\.([A-Za-z0-9]{1,8})$/.exec(fileName);
  return match?.[1]?.toLowerCase() ?? '';
}

function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, length)).toString('latin1');
}

/** The format of `bytes` if it is one that is known and not supported, else null. The name is only a hint. */
export function detectUnsupported(bytes: Uint8Array, fileName: string): UnsupportedFormat | null {
  const head = latin1(bytes, 4096);
  const found = SIGNATURES.find(({ bytes: magic, at = 0 }) => head.startsWith(magic, at));
  if (found) return found;
  // A PDF may carry a little rubbish before its header.
  if (head.slice(0, 1024).includes('%PDF-')) return { name: 'a PDF' };
  if (head.startsWith(ZIP)) return { name: nameOfZip(latin1(bytes, 200_000)) };
  if (head.startsWith(OLE)) {
    return { name: OLE_BY_EXTENSION[extensionOf(fileName)] ?? 'an old Word document (DOC)' };
  }
  return isEmail(head) ? { name: 'an e-mail file (EML)' } : null;
}

function nameOfZip(content: string): string {
  return ZIP_CONTENTS.find(([part]) => content.includes(part))?.[1] ?? 'a ZIP archive';
}

function isEmail(head: string): boolean {
  const headers = head.split(/\r?\n\r?\n/, 1)[0] ?? '';
  return /^[A-Za-z][A-Za-z-]*:\s/.test(headers) && EMAIL_HEADER.test(headers);
}

/** True if `text` is a web page: by its first tag, or by tags in a file that is named as one. */
export function isHtml(text: string, fileName: string): boolean {
  const head = text.slice(0, 2000).trimStart();
  if (
    /^(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,500}-->\s{0,99})?<(?:!doctype html|html|head|body)\b/i.test(
      head,
    )
  ) {
    return true;
  }
  return (
    ['html', 'htm', 'xhtml'].includes(extensionOf(fileName)) &&
    /<[a-z!/][^>]{0,500}>/i.test(text.slice(0, 20_000))
  );
}
