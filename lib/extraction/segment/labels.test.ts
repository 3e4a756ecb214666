import { describe, expect, it } from 'vitest';
import { letteredAnswers, numbersIn, parseLabel } from './labels.ts';

describe('parseLabel', () => {
  it.each([
    ['1. External', 'bare', [1], null],
    ['3a. How are', 'bare', [3], 0],
    ['3.2 Is triage internal?', 'bare', [3], 1],
    ['Q5: What', 'question', [5], null],
    ['A5. Yes', 'answer', [5], null],
    ['Question 5 – What'.replace('–', '-'), 'question', [5], null],
    ['Questions 2 to 9', 'question', [2, 3, 4, 5, 6, 7, 8, 9], null],
    ['Questions 5, 6 and 7: not held', 'question', [5, 6, 7], null],
    ['5-7: not applicable', 'bare', [5, 6, 7], null],
    ['(ii) Outsourced', 'item', [], 1],
    ['b) Outsourced', 'item', [], 1],
  ])('reads %s', (line, kind, numbers, item) => {
    expect(parseLabel(line)).toMatchObject({ kind, numbers, item });
  });

  it.each([
    '3.8',
    '4-6',
    '2.4 sessions.',
    '547 referrals',
    '1st December 2022',
    '2024/25: 1,204',
    'A hybrid of both',
    '45%',
  ])('sees no label in the answer %s', (line) => {
    expect(parseLabel(line)).toBeNull();
  });
});

describe('letteredAnswers', () => {
  it('reads answers that run from a) on as numbered', () => {
    const labels = letteredAnswers([
      'Dear Sir',
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `${letter}) Yes`),
    ]);
    expect(labels?.map((label) => label?.numbers[0])).toEqual([undefined, 1, 2, 3, 4, 5, 6]);
  });

  it('leaves the parts of a numbered question alone', () => {
    expect(letteredAnswers(['5. Split:', 'a) 80%', 'b) 15%', 'c) 5%'])).toBeNull();
  });
});

describe('numbersIn', () => {
  it('names every number of a range', () => {
    expect(numbersIn('2 to 4, 7 and 9-10')).toEqual([2, 3, 4, 7, 9, 10]);
  });
});
