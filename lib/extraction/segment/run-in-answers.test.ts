import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractResponse } from '../extract-response.ts';
import { partRunInAnswers } from './run-in-answers.ts';

const partsOf = (text: string) =>
  partRunInAnswers(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('partRunInAnswers', () => {
  it.each([
    ['Q1 - external. Q2 - Beacon Ltd. Q3 - by HR', ['Q1 - external.', 'Q2 - Beacon Ltd.', 'Q3 - by HR']],
    ['Answers: 1) In-house. 2) N/A. 3) HR', ['Answers:', '1) In-house.', '2) N/A.', '3) HR']],
    ['1) In-house. 2) N/A. 3) HR; 4) No', ['1) In-house.', '2) N/A.', '3) HR;', '4) No']],
    ['See Q2. Q1 - external. Q3 - HR', ['See Q2. Q1 - external. Q3 - HR']],
    ['Either 1) or 2) will do', ['Either 1) or 2) will do']],
  ])('parts %j', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it('loses nothing but the space between', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Q1 - ', 'Q2 - ', '3) ', 'word', '. ', ' ')), (words) => {
        expect(partsOf(words.join('')).join('').replaceAll(/\s/g, '')).toBe(
          words.join('').replaceAll(/\s/g, ''),
        );
      }),
    );
  });

  it('lets each answer stand under its question', () => {
    const { fields } = extractResponse(
      'Freedom of Information: staff physiotherapy\n\nQ1 - external. Q2 - Beacon Physio Ltd, since 1 June 2024 for two years. Q3 - HR; 88 referrals in 2024/25. Q4 - no.\n',
      [],
    );
    expect(fields.deliveryModel.value).toBe('external');
    expect(fields.contractEnd.value).toBe('2026-05-31');
    expect(fields.referralCount.value).toMatchObject({ value: 88 });
    expect(fields.systemUsed.value).toBe(false);
  });
});
