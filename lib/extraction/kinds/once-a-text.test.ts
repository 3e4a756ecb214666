import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { onceAText } from './once-a-text.ts';

describe('onceAText', () => {
  it('finds what the function finds, whatever was asked before', () => {
    const find = onceAText((text) => text.length);
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 700 }), (texts) => {
        expect(texts.map(find)).toEqual(texts.map((text) => text.length));
      }),
    );
  });

  it('looks at the same text once, even if nothing was found', () => {
    const look = vi.fn((_text: string) => null);
    const find = onceAText(look);
    expect([find('a'), find('a'), find('b')]).toEqual([null, null, null]);
    expect(look).toHaveBeenCalledTimes(2);
  });
});
