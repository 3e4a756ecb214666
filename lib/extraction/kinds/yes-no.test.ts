import { describe, expect, it } from 'vitest';
import { findYesNo } from './yes-no.ts';

describe('findYesNo', () => {
  it.each([
    ['Yes', true],
    ['Yes – webinars', true],
    ['No.', false],
    ['None at present.', false],
    ['Nothing in addition to the portal', false],
    ['Not at present', false],
  ])('reads %s', (text, value) => {
    expect(findYesNo(text)?.value).toBe(value);
  });

  it.each([
    'No decision has been taken',
    'No information held',
    'None of question 11 is applicable',
    'Yesterday',
    'Not applicable',
  ])('finds neither in %s', (text) => {
    expect(findYesNo(text)).toBeNull();
  });
});
