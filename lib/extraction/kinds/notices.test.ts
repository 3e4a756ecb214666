import { describe, expect, it } from 'vitest';
import { findNotice } from './notices.ts';

describe('findNotice', () => {
  it.each([
    ['Not applicable.', 'not_applicable'],
    ['N/A', 'not_applicable'],
    ['None of question 11 is applicable, as the service is in-house.', 'not_applicable'],
    ['This does not apply', 'not_applicable'],
    ['Information not held.', 'not_held'],
    ['This is not recorded.', 'not_held'],
    ['No KPIs are collected.', 'not_held'],
    ['We do not hold any information about the proportion of cases', 'not_held'],
    ['refusal notice under section 17.1 … this information is not held by the Council', 'not_held'],
    ['exempt under section 43(2)', 'withheld'],
    ['This is commercially sensitive', 'withheld'],
    ['exempt under section 21 of the Act', 'elsewhere'],
    ['Please see our contracts register on our website', 'elsewhere'],
  ])('reads %s as %s', (text, status) => {
    expect(findNotice(text, 'FOIA')?.status).toBe(status);
  });

  it.each([
    'External',
    '547 referrals',
    'As many sessions as are deemed appropriate',
    'Line managers are not able to refer',
  ])('sees no notice in %s', (text) => {
    expect(findNotice(text, 'FOIA')).toBeNull();
  });
});
