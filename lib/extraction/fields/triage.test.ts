import { describe, expect, it } from 'vitest';
import { readAnswer } from '#lib/testing/read-answer.ts';

const TRIAGE: readonly (readonly [string, string])[] = [
  ['Internally', 'internal'],
  ['Internal.', 'internal'],
  ['In-house', 'internal'],
  ['Triage: internal', 'internal'],
  ['Triage is completed by the Occupational Health team.', 'internal'],
  ['Triage is undertaken by our OH nurses.', 'internal'],
  ['Triaged in house by an Occupational Health Adviser.', 'internal'],
  ['An Occupational Health Adviser triages each case.', 'internal'],
  ['Occupational Health triage all referrals before passing them to the provider.', 'internal'],
  ['The Council triages referrals.', 'internal'],
  ['HR', 'internal'],
  ['The Occupational Health Unit', 'internal'],
  ['Triage is not outsourced.', 'internal'],
  ['Triage is carried out by the in-house physiotherapists.', 'internal'],
  ['Provider', 'provider'],
  ['By the provider.', 'provider'],
  ['Outsourced', 'provider'],
  ['Triage: Provider', 'provider'],
  ['Triage is outsourced to the provider.', 'provider'],
  ['Whichever way, triage is carried out by the companies.', 'provider'],
  ['The provider triages all referrals.', 'provider'],
  ['Triage is completed externally', 'provider'],
  ['Triage is done by a clinician at the provider.', 'provider'],
  ['Triage is carried out by the contractor within two days.', 'provider'],
  ["The provider's physiotherapists triage every referral by telephone.", 'provider'],
  ['Triage is the responsibility of the provider', 'provider'],
  ['All triage sits with the external provider', 'provider'],
  ['No, triage is undertaken by the supplier', 'provider'],
  ['Triage is not completed internally; the provider does this.', 'provider'],
  ['Both', 'both'],
  ['Triage is done both internally and by the provider.', 'both'],
  ['Initial triage is by Occupational Health and clinical triage is by the provider.', 'both'],
  ['A combination of internal triage and triage by the provider', 'both'],
  ['Triage is undertaken by the external provider following referral by Occupational Health.', 'provider'],
  ['Referrals are triaged by a senior physiotherapist employed by the provider', 'provider'],
  ['OH triage', 'internal'],
  ['Completed by the provider', 'provider'],
  ['Triage is completed in-house by the OH team and then passed to the physiotherapy provider.', 'internal'],
  ['It is outsourced', 'provider'],
  ['An initial telephone triage is carried out by the provider within 24 hours.', 'provider'],
  ['All triage is completed by our provider.', 'provider'],
  ['Triage: in-house', 'internal'],
  ['Triage is done by Occupational Health', 'internal'],
  ['Occupational Health Nurse', 'internal'],
  ['The service provider triages the referral', 'provider'],
  ['Triage is conducted by our occupational health provider.', 'provider'],
  ['Triage is completed by qualified physiotherapists employed by our contractor', 'provider'],
  ['Undertaken by a physiotherapist at the external company', 'provider'],
  ['Externally', 'provider'],
  ['By external provider', 'provider'],
  ['Triage is by the OH physician', 'internal'],
];

describe('who triages', () => {
  it.each(TRIAGE)('%s is %s', (answer, doer) => {
    expect(readAnswer('triagedBy', answer, 'clause')).toMatchObject({ status: 'answered', value: doer });
  });

  it.each([
    [
      'Line managers refer through an online form. Triage is completed by the provider. 212 referrals in 2024/25.',
      'provider',
    ],
    [
      'Managers refer employees to Occupational Health, and an Occupational Health Adviser triages each case and refers on to the physiotherapy team where it would help.',
      'internal',
    ],
    ['By Occupational Health. The referrals are sorted by urgency by the company. 41.', 'provider'],
  ])('among other answers: %s', (answer, doer) => {
    expect(readAnswer('triagedBy', answer)).toMatchObject({ status: 'answered', value: doer });
  });
});
