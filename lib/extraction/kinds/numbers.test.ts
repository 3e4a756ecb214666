import { describe, expect, it } from 'vitest';
import { findNumbers, numberOf } from './numbers.ts';

describe('numberOf', () => {
  it.each([
    ['2,316', 2316],
    ['3.8', 3.8],
    ['forty-two', 42],
    ['one hundred and fifty', 150],
    ['a hundred', 100],
    ['several', null],
  ])('reads %s', (written, value) => {
    expect(numberOf(written)).toBe(value);
  });
});

describe('findNumbers', () => {
  it.each([
    ['547 referrals', { value: 547, qualifier: 'exact' }],
    ['approximately 320', { value: 320, qualifier: 'approx' }],
    ['c.320', { value: 320, qualifier: 'approx' }],
    ['fewer than 10', { value: 10, qualifier: 'fewer_than' }],
    ['fewer than five', { value: 5, qualifier: 'fewer_than' }],
    ['<5', { value: 5, qualifier: 'fewer_than' }],
    ['more than 150', { value: 150, qualifier: 'more_than' }],
    ['no more than 6', { value: 6, qualifier: 'fewer_than' }],
    ['4-6', { value: 5, qualifier: 'range', min: 4, max: 6 }],
    ['3 to 4 sessions', { value: 3.5, qualifier: 'range', min: 3, max: 4 }],
    ['between four and eight', { value: 6, qualifier: 'range', min: 4, max: 8 }],
  ])('reads %s', (text, quantity) => {
    expect(findNumbers(text)[0]?.quantity).toEqual(quantity);
  });

  it('keeps two numbers apart that "and" joins', () => {
    expect(findNumbers('5 and 7').map(({ quantity }) => quantity.value)).toEqual([5, 7]);
  });
});
