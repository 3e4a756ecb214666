import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from './lines.ts';

const textsOf = (text: string) => {
  const { folded, lines } = splitLines(text);
  return lines.map(({ start, end }) => folded.slice(start, end).replaceAll(/\s+/g, ' '));
};

describe('splitLines', () => {
  it('joins hard-wrapped lines and keeps paragraphs apart', () => {
    const text = [
      'The provider is Strideline Physiotherapy Services Limited. The contract',
      'began on 14 September 2022 for an initial term of two years, with the',
      'option of two further periods of two years each. The first of these has',
      'been taken up.',
      '',
      'Employees self-refer directly to the provider and no approval is needed.',
    ].join('\n');
    expect(textsOf(text)).toHaveLength(2);
  });

  it('drops page furniture, and joins a sentence that it parts', () => {
    const page = (n: number) => `OFFICIAL  Page ${n} of 3\nAnytown Council  FOI 1234\n`;
    const text = `completes an online form on the\n\n${page(1)}\nintranet.\n\n${page(2)}\nNext.`;
    expect(textsOf(text)).toEqual(['completes an online form on the intranet.', 'Next.']);
  });

  it('takes bullets, quote marks and headings off', () => {
    expect(textsOf('• In person\n> Quoted\n## Heading\n---\n- Item')).toEqual([
      'In person',
      'Quoted',
      'Heading',
      'Item',
    ]);
  });

  it('reads a row of sentences cell by cell, a row of figures as one line', () => {
    expect(textsOf('| Who completes the triage here? | The provider |\n| 2023/24 | 1,642 |')).toEqual([
      'Who completes the triage here?',
      'The provider',
      '2023/24 1,642',
    ]);
  });

  it('never changes the length of the text, nor loses its order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { folded, lines } = splitLines(text);
        expect(folded).toHaveLength(text.length);
        for (const [i, line] of lines.entries())
          expect(line.start).toBeGreaterThanOrEqual(lines[i - 1]?.end ?? 0);
      }),
    );
  });
});
