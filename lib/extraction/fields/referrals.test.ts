import { describe, expect, it } from 'vitest';
import { readAnswer } from '#lib/testing/read-answer.ts';

const count = (value: number, qualifier = 'exact') => ({ value, qualifier });
const year = (start: string, end: string) => ({ start, end });
const Y2425 = year('2024-04-01', '2025-03-31');

const COUNTS: readonly (readonly [
  string,
  ReturnType<typeof count> | null,
  ReturnType<typeof year> | null,
])[] = [
  ['547', count(547), null],
  ['547 referrals', count(547), null],
  ['1,204', count(1204), null],
  ['Circa 150', count(150, 'approx'), null],
  ['c.150 referrals', count(150, 'approx'), null],
  ['around two hundred', count(200, 'approx'), null],
  ['Approximately 150 a year', count(150, 'approx'), null],
  ['Just over 2,000 employees are referred each year.', count(2000, 'more_than'), null],
  ['Fewer than 5', count(5, 'fewer_than'), null],
  ['<10', count(10, 'fewer_than'), null],
  ['Less than five', count(5, 'fewer_than'), null],
  ['fewer than five members of staff were referred', count(5, 'fewer_than'), null],
  ['Nil', count(0), null],
  ['None in the last 12 months', count(0), null],
  ['There were no referrals.', count(0), null],
  ['There have been 96 in the last 12 months', count(96), null],
  ['In the last 12 months there were 96 referrals.', count(96), null],
  ['Last 12 months: 96', count(96), null],
  ['Total referrals = 312', count(312), null],
  ['One hundred and twelve', count(112), null],
  ['112 (Apr 24–Mar 25)', count(112), Y2425],
  ['112 (April 2024 to March 2025)', count(112), Y2425],
  ['112 in 2024/25', count(112), Y2425],
  ['2024/25: 112', count(112), Y2425],
  ['2024-2025 = 112', count(112), Y2425],
  ['For the financial year 2024-25, 112 referrals were received', count(112), Y2425],
  ['FY 2024/25 – 112', count(112), Y2425],
  ['112 in the financial year ending 31 March 2025', count(112), Y2425],
  ['112 between 1st April 2024 and 31st March 2025', count(112), Y2425],
  ['01/04/2024 - 31/03/2025: 112 referrals', count(112), Y2425],
  ['112 referrals in the year to March 2025', count(112), Y2425],
  ['Between 1 April 2024 and 31 March 2025 there were 112 referrals', count(112), Y2425],
  ['In 2024 there were 112 referrals', count(112), year('2024-01-01', '2024-12-31')],
  ['2024: 112', count(112), year('2024-01-01', '2024-12-31')],
  ['1,120 for calendar year 2024', count(1120), year('2024-01-01', '2024-12-31')],
  [
    'Number of referrals in the last contract year (1 July 2024 to 30 June 2025): 486, compared with 455 in the year before.',
    count(486),
    year('2024-07-01', '2025-06-30'),
  ],
  [
    '96 employees were referred between 1 November 2024 and 31 October 2025.',
    count(96),
    year('2024-11-01', '2025-10-31'),
  ],
  ['In 2022: 301.\nIn 2023: 344.\nIn 2024: 329.', count(329), year('2024-01-01', '2024-12-31')],
  ['2022/23 – 98, 2023/24 – 104, 2024/25 – 112', count(112), Y2425],
  ['Year\tReferrals\n2022/23\t98\n2023/24\t104\n2024/25\t112', count(112), Y2425],
  [
    'Year   Referrals   Completed\n2023/24   104   90\n2024/25   112   101\n2025/26*   71   60\n* to 31 December 2025',
    count(112),
    Y2425,
  ],
  ['Q1 28\nQ2 30\nQ3 26\nQ4 28\nTotal 112', count(112), null],
  [
    'Quarter 1: 28; Quarter 2: 30; Quarter 3: 26; Quarter 4: 28 – a total of 112 in 2024/25',
    count(112),
    Y2425,
  ],
  [
    'In the first nine months, from 1 January to 30 September 2025, there were 231 referrals. In the last full year, 2024, there were 278.',
    count(278),
    year('2024-01-01', '2024-12-31'),
  ],
  ['112 referrals in 2024/25 and 64 so far in 2025/26', count(112), Y2425],
  ['2024-25: 83 (in house) and 129 (contractor), 212 in total.', count(212), Y2425],
  ['There were 112 new referrals, 98 of whom were seen within 5 days.', count(112), null],
  ['We received 112 referrals out of a workforce of 4,300 staff.', count(112), null],
  ['Year\tMainland\tIsles\tTotal\n2023/24\t141\t16\t157\n2024/25\t163\t12\t175', count(175), Y2425],
  ['Mainland\tIsles\tTotal\n2023/24\t141\t16\t157\n2024/25\t163\t12\t175', count(175), Y2425],
  ['198 in 2024 (Jan - Dec).\n166 in 2025 up to 31 October', count(198), year('2024-01-01', '2024-12-31')],
  [
    'In 2024/25 1,318 referrals were made to Occupational Health, of which 204 went on to physiotherapy.',
    count(204),
    Y2425,
  ],
  ['Refer yourself on 01632 960212.', null, null],
  ['Not recorded.', null, null],
  ['Referrals are made within 5 working days.', null, null],
];

describe('the number of referrals and its period', () => {
  it.each(COUNTS)('%s', (answer, number, period) => {
    const read = [
      readAnswer('referralCount', answer, 'clause').value,
      readAnswer('referralPeriod', answer, 'clause').value,
    ];
    expect(read).toEqual([number, period]);
  });
});
