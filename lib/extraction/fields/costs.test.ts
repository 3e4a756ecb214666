import { describe, expect, it } from 'vitest';
import { outcomeOf, readInLetter } from '#lib/testing/read-in-letter.ts';

const amountOf = (outcome: unknown) =>
  outcome !== null && typeof outcome === 'object' && 'value' in outcome ? outcome.value : outcome;

/** Answer, pounds a year, pounds a session; or the status. */
const CASES: readonly (readonly [string, number | string, number | string])[] = [
  ['The budget is £42,500 per annum. The average cost per session is £38.50 + VAT.', 42500, 38.5],
  ['£62k a year. £45 + VAT per session.', 62000, 45],
  ['£120,000 p.a.; £41 per session', 120000, 41],
  ['The annual budget is £1.2m and a session costs £36.', 1200000, 36],
  ['Budget £110k\nCost per session £45 ex. VAT', 110000, 45],
  ['Budget 15k. £50 a session.', 15000, 50],
  ['Annual spend in 2024/25 was £19,200 and in 2023/24 it was £18,100. Session £46 + VAT', 19200, 46],
  ['£96,000 in 2025/26 (£91,500 in 2024/25). £39.20 per session', 96000, 39.2],
  [
    'We spent £83,310.75 in 2024/25. The budget for 2025/26 is £90,000. The average cost per session in 2024/25 was £40.25, not including VAT.',
    90000,
    40.25,
  ],
  ['Budget 25/26: £16,500. Initial assessment £55, follow ups £42; average £44.60', 16500, 44.6],
  [
    'Budget is £46k this year, of which £19k is for the external provider. They charge £39.50 a session plus VAT.',
    46000,
    39.5,
  ],
  ['No set budget. Spend in 24/25 was £3,264. Each session is £48.00', 3264, 48],
  [
    'The annual budget is £215k, exclusive of VAT. The average cost for each session is £32.60 + VAT.',
    215000,
    32.6,
  ],
  [
    'Physiotherapy is charged at £51.00 for each session. The annual cost in 2024/25 was £39,900 or thereabouts.',
    39900,
    51,
  ],
  [
    '£121,600 in 2025/26. On average a session costs roughly £38, but we do not have an exact figure.',
    121600,
    38,
  ],
  [
    'The fee is £40 for each session of 30 minutes. It was £36 until 31 August 2024. The annual budget is £2,000.',
    2000,
    40,
  ],
  ['We pay per session, £39.50 (ex VAT), and last year’s total was £21,804.', 21804, 39.5],
  [
    'The price for the full OH service is £398,000 per annum. It isn’t broken down by service and so we don’t hold a figure for physiotherapy, or for a session of it.',
    'not_held',
    'not_held',
  ],
  [
    'The budget of £30,000 covers the whole of Occupational Health. There isn’t a separate figure for physio so not held. The cost per session is £55.',
    'not_held',
    55,
  ],
  [
    'The budget for Occupational Health in 2025/26 is £143,000. We do not hold a separate figure for physiotherapy, nor a session cost.',
    'not_held',
    'not_held',
  ],
  [
    '£24,000 a year. We pay £160 + VAT for each case. We therefore do not hold an average cost per session.',
    24000,
    'not_held',
  ],
  [
    'The Council pays £78,480 per annum. It is a fixed fee and we do not hold a cost per session.',
    78480,
    'not_held',
  ],
  [
    'Physiotherapy cannot be separated from the cost of the occupational health contract.',
    'not_held',
    'not_held',
  ],
  ['Not held', 'not_held', 'not_held'],
  ['This is exempt under section 43(2).', 'withheld', 'withheld'],
  [
    'The budget is £15,000. The price per session was given in confidence and is exempt under section 41.',
    15000,
    'withheld',
  ],
  [
    'Annual budget £48,000. The average cost per session is exempt under section 43(2), commercial interests.',
    48000,
    'withheld',
  ],
  ['Refused - section 43(2).', 'withheld', 'withheld'],
  ['N/A', 'not_applicable', 'not_applicable'],
];

describe('costs', () => {
  it.each(CASES)('%s', (answer, annual, session) => {
    const read = (['annualCost', 'costPerSession'] as const).map((field) =>
      amountOf(outcomeOf(readInLetter(field, answer))),
    );
    expect(read).toEqual([annual, session]);
  });
});
