import { describe, expect, it } from 'vitest';
import { findPeriods } from './periods.ts';

describe('findPeriods', () => {
  it.each([
    ['in 2024/25', '2024-04-01', '2025-03-31'],
    ['the financial year 2024-25', '2024-04-01', '2025-03-31'],
    ['2024-2025', '2024-04-01', '2025-03-31'],
    ['FY24/25', '2024-04-01', '2025-03-31'],
    ['the calendar year 2024', '2024-01-01', '2024-12-31'],
    ['between October 2024 and September 2025', '2024-10-01', '2025-09-30'],
    ['1 April 2024 – 31 March 2025'.replace('–', '-'), '2024-04-01', '2025-03-31'],
    ['from January to December 2024', '2024-01-01', '2024-12-31'],
    ['1 April to 31 March 2025', '2024-04-01', '2025-03-31'],
    ['01.04.24 - 31.03.25', '2024-04-01', '2025-03-31'],
    ['Apr 24 - Mar 25', '2024-04-01', '2025-03-31'],
    ['in the last full year, 2024, there', '2024-01-01', '2024-12-31'],
    ['the 12 months to 30 September 2025', '2024-10-01', '2025-09-30'],
  ])('reads %s', (text, start, end) => {
    expect(findPeriods(text).map(({ period }) => period)).toEqual([{ start, end }]);
  });

  it.each(['2024', '2022/S 000-019845', 'in the last 12 months', '10/12'])('finds none in %s', (text) => {
    expect(findPeriods(text)).toEqual([]);
  });

  it('finds every year of several', () => {
    expect(findPeriods('2023/24: 1,087\n2024/25: 1,204').map(({ period }) => period.end)).toEqual([
      '2024-03-31',
      '2025-03-31',
    ]);
  });
});
