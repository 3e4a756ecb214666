import { describe, expect, it } from 'vitest';
import { findExtensions } from './extensions.ts';

describe('findExtensions', () => {
  it.each([
    ['with the option of 1+1', [12, 12]],
    ['the option to extend for up to 12 + 12 months', [12, 12]],
    ['extendable by 3 x 12 months', [12, 12, 12]],
    ['two options to extend by one year', [12, 12]],
    ['the option of two further periods of two years each', [24, 24]],
    ['an option to extend it once, for a further twelve months', [12]],
    ['can be extended by up to two further years', [24]],
    ['two one-year extensions', [12, 12]],
    ['an option to extend for a further year', [12]],
    ['2+1+1', [24, 12, 12]],
  ])('counts %s', (text, options) => {
    expect(findExtensions(text)?.options).toEqual(options);
  });

  it('counts nothing where no length is given', () => {
    expect(findExtensions('The contract may be extended.')).toBeNull();
  });
});
