import { describe, expect, it } from 'vitest';
import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import { readInLetter } from '#lib/testing/read-in-letter.ts';

const exact = (value: number) => ({ value, qualifier: 'exact' });

const ANSWERED: readonly (readonly [FieldId, string, unknown])[] = [
  ['deliveryModel', 'External', 'external'],
  ['deliveryModel', 'This is delivered in house by our employees', 'in_house'],
  ['deliveryModel', 'The service is not delivered in-house; it is outsourced.', 'external'],
  ['deliveryModel', 'We have a hybrid model.', 'hybrid'],
  ['deliveryModel', 'The Council does not provide a physiotherapy service for its staff.', 'none'],
  [
    'providers',
    'The provider is Kestrel Workplace Physiotherapy Limited.',
    ['Kestrel Workplace Physiotherapy'],
  ],
  ['providers', 'Corvane Health Ltd and Thamesgate Physio Ltd', ['Corvane Health', 'Thamesgate Physio']],
  ['contractStart', 'Acme Physio. Three years from 1 July 2023 with the option of 1+1.', '2023-07-01'],
  ['contractEnd', 'Acme Physio. Three years from 1 July 2023 with the option of 1+1.', '2026-06-30'],
  ['contractLatestEnd', 'Acme Physio. Three years from 1 July 2023 with the option of 1+1.', '2028-06-30'],
  [
    'contractLatestEnd',
    'Acme Physio. 1 May 2023 to 30 April 2026 – extendable until 30 April 2028',
    '2028-04-30',
  ],
  [
    'contractLatestEnd',
    'Acme Physio. 1 May 2023 to 30 April 2026. There are no extension options.',
    '2026-04-30',
  ],
  ['contractEnd', 'Acme Physio. Both contracts started in April 2024 and run to March 2027.', '2027-03-31'],
  [
    'referralRoutes',
    'Line managers cannot refer. Employees self-refer by an online form.',
    ['self', 'online_form'],
  ],
  ['referralRoutes', 'Direct line manager referral.', ['line_manager']],
  ['triagedBy', 'Triage is outsourced to the provider.', 'provider'],
  ['triagedBy', 'Triage is completed internally before a case is passed to the provider.', 'internal'],
  ['referralCount', '547 referrals between October 2024 and September 2025', exact(547)],
  ['referralCount', '2023/24: 1,087\n2024/25: 1,204', exact(1204)],
  ['referralCount', 'There were fewer than 5 referrals.', { value: 5, qualifier: 'fewer_than' }],
  [
    'referralPeriod',
    '547 referrals between October 2024 and September 2025',
    { start: '2024-10-01', end: '2025-09-30' },
  ],
  ['systemUsed', 'The Council does not use any digital system.', false],
  ['systemNames', 'Yes, CairnPortal, which is operated by the provider.', ['CairnPortal']],
  ['systemOperator', 'Yes, CairnPortal, which is operated by the provider.', 'provider'],
  ['inPersonPercent', 'In person 92%, video call 8%, telephone 0%.', exact(92)],
  [
    'telephonePercent',
    'Over 80% of sessions are by telephone and about 15% in person.',
    { value: 80, qualifier: 'more_than' },
  ],
  ['videoPercent', 'All sessions are delivered face to face.', exact(0)],
  ['sessionsPerCase', '4-6', { value: 5, qualifier: 'range', min: 4, max: 6 }],
  ['sessionsPerCase', 'This averages at 5 treatments attended per referral.', exact(5)],
  ['selfManagedPercent', '45% self-managed, 55% assisted.', exact(45)],
  ['assistedPercent', '45% self-managed, 55% assisted.', exact(55)],
  ['kpis', 'Number of referrals\nDNA rates\nComplaints', ['referral_volumes', 'attendance', 'other']],
  ['annualCost', '£96,000 in 2025/26 (£91,500 in 2024/25)', exact(96000)],
  [
    'costPerSession',
    'The budget is £42,500 per annum. The average cost per session is £38.50 + VAT.',
    exact(38.5),
  ],
  ['educationOffered', 'Nothing in addition to the portal', false],
  ['educationDeliveredBy', 'Yes, the provider delivers workshops', 'provider'],
  ['retenderDate', 'The contract is due to expire in May 2026.', '2026-05-31'],
  [
    'procurementReference',
    'It expires on 1 May 2026. The reference is 2022/S 000-019845.',
    '2022/S 000-019845',
  ],
  ['tenderPlanned', 'It expires on 1 May 2026. No tender is planned within the next 12 months.', false],
];

describe('answers with a value', () => {
  it.each(ANSWERED)('%s: %s', (field, answer, value) => {
    expect(readInLetter(field, answer)).toMatchObject({ status: 'answered', value });
  });

  it('explains a value that it works out', () => {
    expect(readInLetter('contractEnd', 'Acme Physio. Three years from 1 July 2023.').derivation).toBe(
      'end = start + 3 years',
    );
  });
});

const WITHOUT_VALUE: readonly (readonly [FieldId, string, string, readonly string[]])[] = [
  ['providers', 'Not applicable', 'not_applicable', []],
  ['contractEnd', 'N/A', 'not_applicable', []],
  ['sessionsPerCase', 'As many sessions as are deemed appropriate', 'narrative', []],
  ['sessionsPerCase', 'This is not recorded.', 'not_held', []],
  ['inPersonPercent', 'Sessions are mostly in person, with some by telephone.', 'narrative', []],
  ['annualCost', 'Exempt under section 43(2) of the Act.', 'withheld', ['FOIA 43(2)']],
  [
    'procurementReference',
    'It expires on 1 May 2026. Please see our contracts register on our website.',
    'elsewhere',
    [],
  ],
  [
    'tenderPlanned',
    'It expires on 1 May 2026. No decision has yet been taken on whether there will be a tender.',
    'narrative',
    [],
  ],
  ['systemNames', 'No.', 'not_answered', []],
  ['educationDeliveredBy', 'No.', 'not_answered', []],
  ['educationDeliveredBy', 'No. The second part of the question is not applicable.', 'not_applicable', []],
];

describe('answers without a value', () => {
  it.each(WITHOUT_VALUE)('%s: %s is %s', (field, answer, status, exemptions) => {
    expect(readInLetter(field, answer)).toMatchObject({ status, value: null, exemptions });
  });

  it('shows the words of a refusal', () => {
    expect(readInLetter('annualCost', 'Exempt under section 43(2) of the Act.').evidence[0]?.quote).toContain(
      'section 43(2)',
    );
  });
});
