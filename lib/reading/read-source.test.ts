import { describe, expect, it } from 'vitest';
import { MAX_DOCUMENT_BYTES } from '#lib/domain/source-document.ts';
import { readSource } from './read-source.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16 = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(bigEndian ? bytes.swap16() : bytes);
};

async function textOf(bytes: Uint8Array, name = 'response.txt'): Promise<string> {
  const result = await readSource(bytes, name);
  if (!result.ok) throw new Error(result.message);
  return result.source.text;
}

describe('readSource', () => {
  it.each([
    ['UTF-8', utf8('Cost – £45')],
    ['UTF-8 with a byte order mark', utf8('\ufeffCost – £45')],
    ['Windows-1252', Uint8Array.from([...latin1('Cost '), 0x96, 0x20, 0xa3, ...latin1('45')])],
    ['UTF-16 LE with a mark', utf16('\ufeffCost – £45')],
    ['UTF-16 BE with a mark', utf16('\ufeffCost – £45', true)],
    ['UTF-16 LE without a mark', utf16('Cost – £45')],
    ['UTF-16 BE without a mark', utf16('Cost – £45', true)],
  ])('reads %s', async (_, bytes) => {
    expect(await textOf(bytes)).toBe('Cost – £45');
  });

  it('believes the charset that a web page declares', async () => {
    const page = latin1(
      '<html><head><meta charset="iso-8859-1"></head><body><p>Cost \xa345</p></body></html>',
    );
    expect(await textOf(page, 'page.html')).toBe('Cost £45');
  });

  it.each([
    ['response.pdf', utf8('%PDF-1.7 …'), 'a PDF'],
    ['renamed.txt', utf8('%PDF-1.7 …'), 'a PDF'],
    ['response.docx', latin1('PK\x03\x04……word/document.xml'), 'a Word document (DOCX)'],
    ['figures.xlsx', latin1('PK\x03\x04……xl/workbook.xml'), 'an Excel workbook (XLSX)'],
    ['files.zip', latin1('PK\x03\x04……a.txt'), 'a ZIP archive'],
    ['old.doc', latin1('\xd0\xcf\x11\xe0'), 'an old Word document (DOC)'],
    ['letter.rtf', utf8('{\\rtf1 Dear'), 'an RTF document'],
    ['scan.jpg', latin1('\xff\xd8\xff\xe0'), 'a JPEG image'],
    ['mail.eml', utf8('From: a@b.example\r\nMIME-Version: 1.0\r\n\r\nDear'), 'an e-mail file (EML)'],
  ])('refuses %s, says what it is and what to do', async (name, bytes, what) => {
    const result = await readSource(bytes, name);
    expect(result).toMatchObject({ ok: false, code: 'unsupported_format' });
    expect(!result.ok && result.message).toContain(`This is ${what}.`);
    expect(!result.ok && result.message).toContain('paste it instead');
  });

  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['no words', utf8(' \n 12 – 3 \n'), 'no_words'],
    ['binary named .txt', Uint8Array.from({ length: 512 }, (_, i) => (i * 37) % 256), 'not_text'],
    ['a file over the limit', new Uint8Array(MAX_DOCUMENT_BYTES + 1), 'too_large'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await readSource(bytes, 'response.txt')).toMatchObject({ ok: false, code });
  });

  it('reads an e-mail pasted as text', async () => {
    expect(await textOf(utf8('From: FOI\nSent: 1 May 2025\nSubject: RE: request\n\nDear Sir'))).toContain(
      'Dear Sir',
    );
  });

  it('tells Markdown by its name', async () => {
    expect(await readSource(utf8('# Answer'), 'a.md')).toMatchObject({
      source: { mediaType: 'text/markdown' },
    });
  });
});
