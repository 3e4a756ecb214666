import { describe, expect, it } from 'vitest';
import { outcomeOf, readInLetter } from '#lib/testing/read-in-letter.ts';

type Share = number | string | readonly [number, string];

const asOutcome = (share: Share) =>
  typeof share === 'string'
    ? share
    : typeof share === 'number'
      ? { value: share, qualifier: 'exact' }
      : { value: share[0], qualifier: share[1] };

/** Answer, then in person, by video, by telephone. */
const SESSIONS: readonly (readonly [string, Share, Share, Share])[] = [
  ['In person 92%, video call 8%, telephone 0%.', 92, 8, 0],
  ['In person – 62.5%\nVideo – 25%\nTelephone – 12.5%', 62.5, 25, 12.5],
  ['In person: 20%. Video: 30%. Telephone: 50%', 20, 30, 50],
  ['100% in person', 100, 0, 0],
  ['100/0/0', 100, 0, 0],
  ['50 / 20 / 30 (%)', 50, 20, 30],
  ['60:30:10', 60, 30, 10],
  ['All sessions are delivered face to face.', 100, 0, 0],
  ['In person ALL\nVia secure video call NONE\nVia telephone consultation NONE', 100, 0, 0],
  ['All of the sessions are in person. 0% video. 0% telephone.', 100, 0, 0],
  ['In person - 100%. Video/telephone - nil.', 100, 0, 0],
  ['All appointments take place in clinic; none are held by video or telephone.', 100, 0, 0],
  ['Everybody is seen face to face, we have never used telephone or video appointments.', 100, 0, 0],
  ['77% in person and 23% by video. Telephone consultations are not offered.', 77, 23, 0],
  ['One third (33%) in person, two thirds (67%) by telephone. Video was not used (0%).', 33, 0, 67],
  ['98%\n2%\n0%', 98, 2, 0],
  [
    'Of the sessions held in 2024/25, 1,201 (58%) were in person, 124 (6%) were by video call and 745 (36%) were by telephone.',
    58,
    6,
    36,
  ],
  ['in person 1,083 (57%); video 494 (26%); telephone 323 (17%). Total 1,900.', 57, 26, 17],
  [
    'We estimate that around 45% of sessions are in person, less than 5% by video and just over half by telephone.',
    [45, 'approx'],
    [5, 'fewer_than'],
    [50, 'more_than'],
  ],
  ['Roughly 60% face-to-face, the remaining 40% by telephone', [60, 'approx'], 'not_answered', 40],
  ['Approximately 80 per cent in clinic and 20 per cent virtually', [80, 'approx'], 20, 'not_answered'],
  [
    'Roughly 7 in 10 appointments are face to face and the rest are on the phone; the provider does not do video.',
    [70, 'approx'],
    0,
    [30, 'approx'],
  ],
  ['Three quarters in person, one quarter by phone', 75, 'not_answered', 25],
  ['In person\t95%\nVideo\t5%\nTelephone\t0%', 95, 5, 0],
  ['F2F 85% Video 10% Phone 5%', 85, 10, 5],
  [
    'About 70% are in person and the others are by video call.',
    [70, 'approx'],
    [30, 'approx'],
    'not_answered',
  ],
  ['None by video, 90% in person and 10% telephone', 90, 0, 10],
  ['Only face to face appointments are offered.', 100, 0, 0],
  ['All consultations are by telephone.', 0, 0, 100],
  [
    'In person – 92%\nVia secure video call – less than 1%\nVia telephone consultation – 7%',
    92,
    [1, 'fewer_than'],
    7,
  ],
  ['Sessions are mostly in person, with some by telephone.', 'narrative', 'narrative', 'narrative'],
  ['Predominantly face to face.', 'narrative', 'narrative', 'narrative'],
  [
    'The majority are carried out remotely. We do not have an exact breakdown.',
    'narrative',
    'narrative',
    'narrative',
  ],
  ['This is not recorded.', 'not_held', 'not_held', 'not_held'],
  ['Information not held', 'not_held', 'not_held', 'not_held'],
  [
    'The adviser works only by video (80%) and telephone (20%). The clinic works only in person. Taken together: 35% in person, 52% by video, 13% by phone.',
    35,
    52,
    13,
  ],
  ['All three are available, we dont keep figures on how many of each', 'not_held', 'not_held', 'not_held'],
  ['N/A', 'not_applicable', 'not_applicable', 'not_applicable'],
  ['The provider does not break this down.', 'not_held', 'not_held', 'not_held'],
];

/** Answer, then self-managed, assisted. */
const PLANS: readonly (readonly [string, Share, Share])[] = [
  ['45% self-managed, 55% assisted.', 45, 55],
  ['62% self-managed\n38% assisted', 62, 38],
  ['58% / 42%', 58, 42],
  ['80 : 20', 80, 20],
  ['70/30', 70, 30],
  ['Approx a quarter self managed and three quarters assisted', [25, 'approx'], 75],
  ['in the region of two thirds self-managed to one third assisted (67% and 33%).', 67, 33],
  ['Self-managed: just over 60%\nAssisted: just under 40%', [60, 'more_than'], [40, 'fewer_than']],
  [
    'Of the 447 employees who completed their treatment 268 (60%) were on a self-managed plan and 179 (40%) had had assisted treatment.',
    60,
    40,
  ],
  [
    '29% of patients were given advice and exercises only. The remaining 71% had hands-on treatment as well.',
    29,
    71,
  ],
  [
    'Around 40% are discharged with a self-management plan; the rest receive assisted treatment.',
    [40, 'approx'],
    [60, 'approx'],
  ],
  ['Half and half', 50, 50],
  ['Self-managed 26, assisted 74', 26, 74],
  ["We don't routinely report on this.", 'not_held', 'not_held'],
  ['65% home exercise programme, 35% manual therapy', 65, 35],
  ['Everyone gets exercises to do at home as well as hands on treatment.', 'narrative', 'narrative'],
  ['Varies', 'narrative', 'narrative'],
  ['Not recorded.', 'not_held', 'not_held'],
  ["We don't keep a record of that", 'not_held', 'not_held'],
  ['The provider does not distinguish between the two.', 'not_held', 'not_held'],
  ['We are not told this by the provider.', 'not_held', 'not_held'],
];

describe('readSessionShare', () => {
  it.each(SESSIONS)('%s', (answer, inPerson, video, telephone) => {
    const read = (['inPersonPercent', 'videoPercent', 'telephonePercent'] as const).map((field) =>
      outcomeOf(readInLetter(field, answer)),
    );
    expect(read).toEqual([inPerson, video, telephone].map(asOutcome));
  });
});

describe('readPlanShare', () => {
  it.each(PLANS)('%s', (answer, selfManaged, assisted) => {
    const read = (['selfManagedPercent', 'assistedPercent'] as const).map((field) =>
      outcomeOf(readInLetter(field, answer)),
    );
    expect(read).toEqual([selfManaged, assisted].map(asOutcome));
  });
});
