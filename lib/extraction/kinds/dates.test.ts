import { describe, expect, it } from 'vitest';
import { findDates, isoOf } from './dates.ts';

const first = (text: string) => {
  const [date] = findDates(text);
  return date && isoOf(date, 'first_day');
};

describe('findDates', () => {
  it.each([
    ['1st December 2022', '2022-12-01'],
    ['1 Dec 22', '2022-12-01'],
    ['the 1st day of December, 2022', '2022-12-01'],
    ['Thursday 20 November 2025', '2025-11-20'],
    ['December 1st, 2022', '2022-12-01'],
    ['01/12/22', '2022-12-01'],
    ['1.12.2022', '2022-12-01'],
    ['01-12-2022', '2022-12-01'],
    ['2022-12-01', '2022-12-01'],
    ['12/2022', '2022-12-01'],
    ['Dec-22', '2022-12-01'],
    ['Sept. 2024', '2024-09-01'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %s', (text, iso) => {
    expect(first(text)).toBe(iso);
  });

  it.each(['31/02/2024', '2024/25', 'section 43(2)', '01632 960144', '13/13/2024', 'May be extended'])(
    'finds no date in %s',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );

  it('reads a month without a day as its first or its last day', () => {
    const [month] = findDates('February 2024');
    expect(month && [isoOf(month, 'first_day'), isoOf(month, 'last_day')]).toEqual([
      '2024-02-01',
      '2024-02-29',
    ]);
  });

  it('says where each date stands', () => {
    const text = 'from 1 May 2023 to 30 April 2026';
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '1 May 2023',
      '30 April 2026',
    ]);
  });
});
