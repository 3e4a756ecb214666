import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceAt } from './evidence.ts';
import { wordsAround } from './words-around.ts';

const TEXT = 'The first line.\nThe contract may be extended until 30 November 2027 at the latest.\nThe end.';
const date = evidenceAt(TEXT, TEXT.indexOf('30 Nov'), TEXT.indexOf(' at the'));

describe('wordsAround', () => {
  it('gives the rest of the line where it is short', () => {
    expect(wordsAround(TEXT, date, 80)).toEqual({
      before: 'The contract may be extended until ',
      after: ' at the latest.',
    });
  });

  it('cuts between words and says so', () => {
    expect(wordsAround(TEXT, date, 12)).toEqual({ before: '… until ', after: ' at the …' });
  });

  it('stops where the sentence does', () => {
    const text = 'It ends in 2025. It may run to 2027. Then it ends.';
    const quote = evidenceAt(text, text.indexOf('2027'), text.indexOf('2027') + 4);
    expect(wordsAround(text, quote, 40)).toEqual({ before: 'It may run to ', after: '.' });
  });

  it('never gives words of other lines', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.nat(50), (text, from, length, reach) => {
        const start = text.length === 0 ? 0 : from % text.length;
        const end = Math.min(text.length, start + 1 + (length % 20));
        if (start >= end) return;
        const { before, after } = wordsAround(text, evidenceAt(text, start, end), reach);
        expect(before + after).not.toContain('\n');
      }),
    );
  });
});
