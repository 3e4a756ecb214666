import { describe, expect, it } from 'vitest';
import { findPercentages, findSplit } from './percentages.ts';

describe('findPercentages', () => {
  it.each([
    ['70%', 70, 'exact'],
    ['less than 5 per cent', 5, 'fewer_than'],
    ['Over 80%', 80, 'more_than'],
    ['Approximately 55%', 55, 'approx'],
    ['about a quarter', 25, 'approx'],
    ['three quarters', 75, 'exact'],
    ['60-70%', 65, 'approx'],
    ['roughly 7 in 10', 70, 'approx'],
    ['nine out of ten', 90, 'exact'],
    ['two thirds', 67, 'exact'],
    ['one third (33%)', 33, 'exact'],
  ])('reads %s', (text, value, qualifier) => {
    expect(findPercentages(text)[0]?.quantity).toEqual({ value, qualifier });
  });

  it('finds none above 100 and none without a sign', () => {
    expect(findPercentages('120% of 70 cases')).toEqual([]);
  });
});

describe('findSplit', () => {
  it.each([
    ['100/0/0', [100, 0, 0]],
    ['50 / 20 / 30 (%)', [50, 20, 30]],
    ['80 : 20', [80, 20]],
    ['In person / video / phone: 50 / 20 / 30', [50, 20, 30]],
    ['01/12/2025', []],
    ['10:30', []],
    ['2024/25', []],
  ])('reads %s', (text, shares) => {
    expect(findSplit(text).map(({ quantity }) => quantity.value)).toEqual(shares);
  });
});
