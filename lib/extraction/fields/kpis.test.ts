import { describe, expect, it } from 'vitest';
import { outcomeOf, readInLetter } from '#lib/testing/read-in-letter.ts';

const sorted = (outcome: unknown) => (Array.isArray(outcome) ? [...outcome].map(String).sort() : outcome);

const CASES: readonly (readonly [string, readonly string[] | string])[] = [
  ['Number of referrals, waiting times, DNA rate', ['referral_volumes', 'turnaround_times', 'attendance']],
  ['Referrals, waiting times, DNA rate', ['referral_volumes', 'turnaround_times', 'attendance']],
  [
    'waiting time, DNAs, sessions per case, that is it',
    ['turnaround_times', 'attendance', 'sessions_per_case'],
  ],
  [
    'Volumes, timeliness, attendance, cost, customer satisfaction',
    ['referral_volumes', 'turnaround_times', 'attendance', 'cost', 'satisfaction'],
  ],
  [
    'Number of referrals. Days from referral to report. Did not attends.',
    ['referral_volumes', 'turnaround_times', 'attendance'],
  ],
  ['Cost and number of referrals.', ['cost', 'referral_volumes']],
  [
    'Numbers referred, length of time from referral to appointment, appointments kept and not kept, outcome at the end of treatment.',
    ['referral_volumes', 'turnaround_times', 'attendance', 'outcomes'],
  ],
  [
    'Quarterly: referrals, waiting times, missed appointments, average sessions, cost. Annually: employee satisfaction survey.',
    ['referral_volumes', 'turnaround_times', 'attendance', 'sessions_per_case', 'cost', 'satisfaction'],
  ],
  [
    'contact within 24 hrs; appointment within 5 days; DNA %; satisfaction %; average number of treatments; body part',
    ['turnaround_times', 'attendance', 'satisfaction', 'sessions_per_case', 'case_reasons'],
  ],
  [
    'Each month the company reports how many referrals it had, how long they waited, how many appointments were missed, how satisfied employees were and how many days of absence were avoided.',
    ['referral_volumes', 'turnaround_times', 'attendance', 'satisfaction', 'absence_days_saved'],
  ],
  [
    'Both companies report on: the volume of referrals, by directorate; the time that it takes to offer a first appointment; the percentage of appointments not attended; clinical outcome; the percentage of employees satisfied; and the number of complaints.',
    ['referral_volumes', 'turnaround_times', 'attendance', 'outcomes', 'satisfaction', 'other'],
  ],
  [
    '- Time from referral to appt (target: 5 working days)\n- Number of complaints\n- % fit for full duties at discharge',
    ['turnaround_times', 'other', 'outcomes'],
  ],
  [
    'New patients; waiting time for first appointment; DNA and late cancellation rate; MSK-HQ outcome score; friends and family test',
    ['referral_volumes', 'turnaround_times', 'attendance', 'outcomes', 'satisfaction'],
  ],
  [
    'Case numbers\nTurnaround times\nNon-attendance\nSatisfaction\nSpend against budget',
    ['referral_volumes', 'turnaround_times', 'attendance', 'satisfaction', 'cost'],
  ],
  [
    'We get a report every quarter, which gives us how many have been referred, average wait, % attended, average number of sessions and EQ-5D scores before and after.',
    ['referral_volumes', 'turnaround_times', 'attendance', 'sessions_per_case', 'outcomes'],
  ],
  [
    'The report tells us numbers referred, the main reasons for referral by body part, how long people waited, and whether they came.',
    ['referral_volumes', 'case_reasons', 'turnaround_times', 'attendance'],
  ],
  [
    'Monthly: number of referrals, DNAs, days from referral to first appointment, performance against SLA. Quarterly: user survey.',
    ['referral_volumes', 'attendance', 'turnaround_times', 'sla_compliance', 'satisfaction'],
  ],
  [
    'o contact made within 1 working day of referral\no first session within 5 working days\no DNA rate below 8%\no 90% of users rate the service good or excellent\no score on PSFS improved by 2 points or more',
    ['turnaround_times', 'attendance', 'satisfaction', 'outcomes'],
  ],
  [
    'Time to triage, time to first session, attendance, reasons for referral, outcome scores, complaints and compliments',
    ['turnaround_times', 'attendance', 'case_reasons', 'outcomes', 'other'],
  ],
  [
    'The team does record its waiting times and asks for feedback from employees.',
    ['turnaround_times', 'satisfaction'],
  ],
  [
    'The provider sends a monthly activity report and an annual customer satisfaction survey.',
    ['referral_volumes', 'satisfaction'],
  ],
  [
    'Number of cases opened and closed, average sessions used, RTW outcomes, days lost saved',
    ['referral_volumes', 'sessions_per_case', 'outcomes', 'absence_days_saved'],
  ],
  [
    'Speed of first contact, appointment uptake, patient reported outcome measures and spend to date.',
    ['turnaround_times', 'attendance', 'outcomes', 'cost'],
  ],
  [
    '90% of employees contacted within 2 working days; DNA rate under 10%',
    ['turnaround_times', 'attendance'],
  ],
  [
    'Response within 48 hours of referral and user experience questionnaires',
    ['turnaround_times', 'satisfaction'],
  ],
  [
    'Monthly MI covers referrals by department, presenting condition and appointment availability.',
    ['referral_volumes', 'case_reasons', 'turnaround_times'],
  ],
  ['Performance against the agreed service levels is reviewed at quarterly meetings.', ['sla_compliance']],
  ['Invoices only, which show the cost of each case.', ['cost']],
  [
    'Monthly -\nNumber of new referrals\n% seen within 5 days of referral\nCancelations and DNAs\nQuarterly -\nFeedback forms',
    ['referral_volumes', 'turnaround_times', 'attendance', 'satisfaction'],
  ],
  ['Cost; numbers; wait; discharge outcome', ['cost', 'referral_volumes', 'turnaround_times', 'outcomes']],
  [
    'A list each month showing the number of referrals, the number of sessions for each and any that were missed.',
    ['referral_volumes', 'sessions_per_case', 'attendance'],
  ],
  ['None. We just get an invoice.', 'not_held'],
  ['None are collected as the service is so small.', 'not_held'],
  ['No KPIs are collected.', 'not_held'],
  ['Not applicable', 'not_applicable'],
  ['These are exempt under section 43(2) as knowledge of them would assist competitors.', 'withheld'],
  [
    'The Council will publish its wellbeing report, including the measures used, in March 2026. This information is exempt under section 22 of the Act. It is reasonable to wait until then.',
    'withheld',
  ],
];

describe('readKpis', () => {
  it.each(CASES)('%s', (answer, expected) => {
    expect(sorted(outcomeOf(readInLetter('kpis', answer)))).toEqual(sorted(expected));
  });
});
