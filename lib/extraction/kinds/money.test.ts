import { describe, expect, it } from 'vitest';
import { findMoney } from './money.ts';

describe('findMoney', () => {
  it.each([
    ['£42,500 per annum', 42500, 'exact'],
    ['£38.50 + VAT', 38.5, 'exact'],
    ['approximately £187,000', 187000, 'approx'],
    ['£42k', 42000, 'exact'],
    ['£1.2 million', 1200000, 'exact'],
    ['just under £50,000', 50000, 'fewer_than'],
    ['£40 to £45', 42.5, 'range'],
    ['500 pounds', 500, 'exact'],
    ['Budget 15k', 15000, 'exact'],
    ['£0.055m', 55000, 'exact'],
  ])('reads %s', (text, value, qualifier) => {
    expect(findMoney(text)[0]?.quantity).toMatchObject({ value, qualifier });
  });

  it('keeps amounts of several years apart', () => {
    expect(
      findMoney('£96,000 in 2025/26 (£91,500 in 2024/25)').map(({ quantity }) => quantity.value),
    ).toEqual([96000, 91500]);
  });
});
