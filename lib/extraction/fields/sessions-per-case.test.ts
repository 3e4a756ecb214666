import { describe, expect, it } from 'vitest';
import { outcomeOf, readInLetter } from '#lib/testing/read-in-letter.ts';

const exact = (value: number) => ({ value, qualifier: 'exact' });
const approx = (value: number) => ({ value, qualifier: 'approx' });
const range = (min: number, max: number) => ({ value: (min + max) / 2, qualifier: 'range', min, max });

const CASES: readonly (readonly [string, unknown])[] = [
  ['4', exact(4)],
  ['4.2', exact(4.2)],
  ['Three.', exact(3)],
  ['4-6', range(4, 6)],
  ['5 – 6', range(5, 6)],
  ['4 to 5', range(4, 5)],
  ['2 or 3', range(2, 3)],
  ['two to three', range(2, 3)],
  ['between three and five sessions', range(3, 5)],
  ['An average of 3.7 sessions', exact(3.7)],
  ['3.1 including the assessment', exact(3.1)],
  ['Average for 2024/25 was 3.26', exact(3.26)],
  ['The average number of sessions for each employee was 4.', exact(4)],
  ['The average is 3.9 sessions for each employee.', exact(3.9)],
  ['1,900 sessions for 560 referrals is an average of 3.4.', exact(3.4)],
  ['UP TO 6 ARE FUNDED, THE AVERAGE IS 4', exact(4)],
  ['Employees can have up to 6 sessions; on average they use 3.5.', exact(3.5)],
  ['4 (in house) or 5 (contractor). The average for both taken together is 4.6.', exact(4.6)],
  ['Five-ish', approx(5)],
  ['Approx 4.5', approx(4.5)],
  ['The clinic tells us that six sessions is about the average.', approx(6)],
  ['On average staff have 3 to 5 sessions.', range(3, 5)],
  ['This averages at 5 treatments attended per referral.', exact(5)],
  ['Typically 4 sessions of 30 minutes', exact(4)],
  ['1 assessment and 3 follow-ups, so 4 in total', exact(4)],
  ['5.3', exact(5.3)],
  ['Average = 3.5', exact(3.5)],
  ['The mean is 4.1 and the maximum is 8.', exact(4.1)],
  ['About four and a half. The contract allows 6.', approx(4.5)],
  ['3.8 (target: no more than 4)', exact(3.8)],
  ['5.5 sessions, up from 5.1 the year before', exact(5.5)],
  ['1.4 with the adviser, 4.1 with the clinic, 2.1 overall per employee.', exact(2.1)],
  [
    'One in four employees is discharged after one session. For the rest it varies considerably.',
    'narrative',
  ],
  ['Just over 4', { value: 4, qualifier: 'more_than' }],
  ['Up to 6 sessions', 'narrative'],
  [
    'Up to 4 sessions are approved in the first instance and most employees need no more than that.',
    'narrative',
  ],
  [
    'Employees can have an assessment plus up to five treatment sessions. Any more need approval.',
    'narrative',
  ],
  ['A maximum of six sessions is funded.', 'narrative'],
  ['As many sessions as are deemed appropriate', 'narrative'],
  ['It depends on the clinical need of the employee.', 'narrative'],
  ['Not held. The sessions are so few that no average has been worked out', 'not_held'],
  ['This is not recorded.', 'not_held'],
  ['N/A', 'not_applicable'],
];

describe('readSessionsPerCase', () => {
  it.each(CASES)('%s', (answer, expected) => {
    expect(outcomeOf(readInLetter('sessionsPerCase', answer))).toEqual(expected);
  });
});
