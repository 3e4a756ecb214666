import { describe, expect, it } from 'vitest';
import { findNames, withoutLegalForm } from './names.ts';

const namesIn = (text: string) => findNames(text).map(({ name }) => name);

describe('findNames', () => {
  it.each([
    ['IPRS Health.', ['IPRS Health']],
    ['The provider is Kestrel Workplace Physiotherapy Limited.', ['Kestrel Workplace Physiotherapy Limited']],
    ['Corvane Health Ltd and Thamesgate Physio Ltd', ['Corvane Health Ltd', 'Thamesgate Physio Ltd']],
    ['Ardvorlich Health (Scotland) Ltd', ['Ardvorlich Health (Scotland) Ltd']],
    ['Acme Ltd in June 2024', ['Acme Ltd']],
    ['Yes, eOPAS.', ['eOPAS']],
    ['OPAS-G2', ['OPAS-G2']],
    ['Not applicable', []],
    ['The Council', []],
  ])('finds the names in %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('withoutLegalForm', () => {
  it('leaves out Ltd and Limited', () => {
    expect(['A Health Ltd', 'A Health Limited', 'A Health Group'].map(withoutLegalForm)).toEqual([
      'A Health',
      'A Health',
      'A Health Group',
    ]);
  });
});
