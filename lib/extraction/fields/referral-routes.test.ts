import { describe, expect, it } from 'vitest';
import { readAnswer } from '#lib/testing/read-answer.ts';

const ROUTES: readonly (readonly [string, readonly string[]])[] = [
  ['Line manager', ['line_manager']],
  ['Direct line manager referral', ['line_manager']],
  ['Managers refer.', ['line_manager']],
  ['Via their manager', ['line_manager']],
  ['Only via Occupational Health.', ['occupational_health']],
  ['Through OH', ['occupational_health']],
  ['Referral is made by the Occupational Health Adviser.', ['occupational_health']],
  ['HR', ['hr']],
  ['By Human Resources', ['hr']],
  ['Through our People Services team', ['hr']],
  ['Self-referral', ['self']],
  ['Self referral only', ['self']],
  ['Staff self-refer.', ['self']],
  ['Staff can refer themselves.', ['self']],
  ['Employees contact the provider directly.', ['self']],
  ['Employees may ring the clinic themselves', ['self']],
  ['The employee completes a self-referral form online.', ['self', 'online_form']],
  ['Online form', ['online_form']],
  ['Electronic referral form completed by the line manager', ['line_manager', 'online_form']],
  ['Referrals are submitted through the provider’s portal by managers.', ['line_manager', 'online_form']],
  [
    'By an online form that is open to every employee and every manager',
    ['self', 'line_manager', 'online_form'],
  ],
  [
    'Managers, HR advisers and employees themselves can all make a referral. Whoever makes it fills in an online form.',
    ['line_manager', 'hr', 'self', 'online_form'],
  ],
  [
    'Line manager, occupational health and online form',
    ['line_manager', 'occupational_health', 'online_form'],
  ],
  ['Line manager or HR, by e-form', ['line_manager', 'hr', 'online_form']],
  ['Self-referrals are not accepted; referrals come from managers only.', ['line_manager']],
  ['Line managers cannot refer. Employees self-refer.', ['self']],
  ['Line managers complete a form; there is no self-referral.', ['line_manager']],
  ['Referrals are made by occupational health, not by managers.', ['occupational_health']],
  ['Referrals are made by HR following a discussion with the line manager.', ['hr']],
  [
    "An employee's GP may recommend physiotherapy, but the referral itself has to be made by the manager or by the Occupational Health Service.",
    ['line_manager', 'occupational_health'],
  ],
  ['The manager refers, with the consent of the employee.', ['line_manager']],
  [
    'Management referral to occupational health, who refer on to physiotherapy.',
    ['line_manager', 'occupational_health'],
  ],
  ['Managers or employees can refer', ['line_manager', 'self']],
  ['Employees can be referred by their GP', ['gp']],
  ['Managers or trade union representatives', ['line_manager', 'other']],
  ['Self-referral is not available.  Line manager referral via our HR system.', ['line_manager']],
  ['Employees are referred by their line manager via the OH online portal.', ['line_manager', 'online_form']],
  [
    'Referrals are triaged via occupational health following line manager referral.',
    ['line_manager', 'occupational_health'],
  ],
  [
    'Direct line manager referral via an online portal. Employees can also self-refer.',
    ['line_manager', 'online_form', 'self'],
  ],
  ['By line manager referral using the provider’s online referral system', ['line_manager', 'online_form']],
  ['Self-referral or manager referral', ['self', 'line_manager']],
  ['Employees self refer by telephone', ['self']],
  [
    'Employees must be referred by Occupational Health following a management referral',
    ['occupational_health', 'line_manager'],
  ],
  ['Referrals come from HR Business Partners', ['hr']],
  [
    'Referrals can be made by the line manager, HR or Occupational Health',
    ['line_manager', 'hr', 'occupational_health'],
  ],
  ['Referral is via OH only, self-referral is not possible', ['occupational_health']],
  [
    'Through an e-mail to the occupational health inbox from the manager',
    ['occupational_health', 'line_manager'],
  ],
  [
    'Line managers submit an online referral form to the provider with the employee’s consent',
    ['line_manager', 'online_form'],
  ],
  ['Employees can self-refer via the provider’s website', ['self']],
  ['Self-referral by phone or online', ['self', 'online_form']],
  ['Employees speak to their manager, who completes the referral form.', ['line_manager']],
];

const sorted = (values: unknown) => (Array.isArray(values) ? [...values].sort() : values);

describe('how staff are referred', () => {
  it.each(ROUTES)('%s', (answer, routes) => {
    const { status, value } = readAnswer('referralRoutes', answer, 'clause');
    expect([status, sorted(value)]).toEqual(['answered', sorted(routes)]);
  });

  it('leaves out who triages and who delivers', () => {
    const answer =
      'Line managers refer. Triage is completed by Occupational Health. 212 referrals in 2024/25.';
    expect(readAnswer('referralRoutes', answer).value).toEqual(['line_manager']);
  });
});
