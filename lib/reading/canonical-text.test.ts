import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, garbledShare } from './canonical-text.ts';

describe('canonicalText', () => {
  it('has one kind of line end, no invisible characters, composed letters', () => {
    const { text } = canonicalText('a\r\nb\rc\u0000\u00ad\u200b \ne\u0301', 'text/plain');
    expect(text).toBe('a\nb\nc\né');
  });

  it('keeps the pages that form feeds make', () => {
    const { text, pages } = canonicalText('one\ftwo', 'text/plain');
    expect(text).toBe('one\ntwo');
    expect(pages.map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two']);
  });

  it('is the same again when made canonical twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = canonicalText(raw, 'text/plain').text;
        expect(canonicalText(once, 'text/plain').text).toBe(once);
      }),
    );
  });
});

describe('garbledShare', () => {
  it('is 0 for text and for nothing, 1 for control characters', () => {
    expect(garbledShare('')).toBe(0);
    expect(garbledShare('plain\ntext')).toBe(0);
    expect(garbledShare('\u0001\u0002')).toBe(1);
  });
});
