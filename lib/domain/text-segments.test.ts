import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentText } from './text-segments.ts';

const spans = fc.array(
  fc.record({
    start: fc.integer({ min: -5, max: 120 }),
    end: fc.integer({ min: -5, max: 120 }),
    key: fc.constantFrom('a', 'b', 'c'),
  }),
);

describe('segmentText', () => {
  it('cuts overlapping spans at every edge', () => {
    const segments = segmentText(10, [
      { start: 2, end: 6, key: 'a' },
      { start: 4, end: 8, key: 'b' },
    ]);
    expect(segments.map(({ start, end, keys }) => [start, end, keys.join('+')])).toEqual([
      [0, 2, ''],
      [2, 4, 'a'],
      [4, 6, 'a+b'],
      [6, 8, 'b'],
      [8, 10, ''],
    ]);
  });

  it('gives the text back, in order and without gaps, whatever the spans', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), spans, (text, given) => {
        const segments = segmentText(text.length, given);
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
  });

  it('names at every place exactly the spans that cover it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), spans, (length, given) => {
        for (const { start, end, keys } of segmentText(length, given)) {
          for (let at = start; at < end; at += 1) {
            const covering = given.filter((span) => span.start <= at && at < span.end);
            expect(new Set(keys)).toEqual(new Set(covering.map(({ key }) => key)));
          }
        }
      }),
    );
  });
});
