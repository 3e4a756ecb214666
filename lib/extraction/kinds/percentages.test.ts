import { describe, expect, it } from 'vitest';
import { findPercentages } from './percentages.ts';

describe('findPercentages', () => {
  it.each([
    ['70%', 70, 'exact'],
    ['less than 5 per cent', 5, 'fewer_than'],
    ['Over 80%', 80, 'more_than'],
    ['Approximately 55%', 55, 'approx'],
    ['about a quarter', 25, 'approx'],
    ['three quarters', 75, 'exact'],
    ['60-70%', 65, 'approx'],
  ])('reads %s', (text, value, qualifier) => {
    expect(findPercentages(text)[0]?.quantity).toEqual({ value, qualifier });
  });

  it('finds none above 100 and none without a sign', () => {
    expect(findPercentages('120% of 70 cases')).toEqual([]);
  });
});
