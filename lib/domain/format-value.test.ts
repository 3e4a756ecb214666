import { describe, expect, it } from 'vitest';
import { describeCell, formatPeriod, formatValue } from './format-value.ts';
import { getField } from './questionnaire/questionnaire.ts';

describe('formatValue', () => {
  it.each([
    ['deliveryModel', 'in_house', 'In-house'],
    ['providers', ['IPRS Health', 'Corvane'], 'IPRS Health, Corvane'],
    ['contractEnd', '2025-11-30', '30 Nov 2025'],
    ['referralCount', { value: 1547, qualifier: 'exact' }, '1,547'],
    ['referralCount', { value: 320, qualifier: 'approx' }, 'about 320'],
    ['inPersonPercent', { value: 50, qualifier: 'exact' }, '50%'],
    ['annualCost', { value: 42500, qualifier: 'exact' }, '£42,500'],
    ['costPerSession', { value: 38.5, qualifier: 'exact' }, '£38.50'],
    ['sessionsPerCase', { value: 5, qualifier: 'range', min: 4, max: 6 }, '4 to 6'],
    ['tenderPlanned', false, 'No'],
    ['kpis', ['attendance', 'sla_compliance'], 'Attendance, SLA compliance'],
  ] as const)('writes %s', (id, value, words) => {
    expect(formatValue(getField(id), value)).toBe(words);
  });
});

describe('formatPeriod', () => {
  it('leaves days out only where the period is whole months', () => {
    expect(formatPeriod({ start: '2024-10-01', end: '2025-09-30' })).toBe('Oct 2024 to Sep 2025');
    expect(formatPeriod({ start: '2024-10-15', end: '2025-10-14' })).toBe('15 Oct 2024 to 14 Oct 2025');
  });
});

describe('describeCell', () => {
  it('says why a value is missing, with the exemption', () => {
    const cell = { status: 'withheld', value: null, exemptions: ['FOIA 43(2)', 'FOISA 33(1)(b)'] } as const;
    expect(describeCell(getField('annualCost'), cell)).toBe('Withheld s.43(2) FOISA s.33(1)(b)');
  });
});
