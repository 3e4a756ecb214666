import { describe, expect, it } from 'vitest';
import { FIELD_IDS } from '#lib/domain/questionnaire/questionnaire.ts';
import { extractResponse } from '../extract-response.ts';

const letter = (...paragraphs: string[]) =>
  [
    'Tolworth Moor District Council',
    'Your request: employee physiotherapy',
    ...paragraphs,
    'Yours sincerely',
    'Information Officer',
  ].join('\n\n');
const read = (...paragraphs: string[]) => extractResponse(letter(...paragraphs), []).fields;
const statusesOf = (fields: ReturnType<typeof read>) =>
  Object.fromEntries(FIELD_IDS.map((id) => [id, fields[id].status]));
const allBut = (status: string, others: Record<string, string> = {}) => ({
  ...Object.fromEntries(FIELD_IDS.map((id) => [id, status])),
  ...others,
});

describe('a response that refuses the whole request', () => {
  it.each([
    [
      'in one sentence',
      ['Your request is refused under section 12 of the Freedom of Information Act 2000.'],
      ['FOIA 12'],
    ],
    [
      'in numbered paragraphs',
      [
        '1. I refer to your request of 6 October 2025 about physiotherapy for employees.',
        '2. Section 12(1) of the Freedom of Information Act 2000 says that an authority is not obliged to comply where the cost would exceed the appropriate limit.',
        '3. The limit is £450, or 18 hours at £25 an hour. There are 1,240 files to search by hand.',
        '4. It would take more than 100 hours. Your request is therefore refused under section 12.',
        '5. You may wish to narrow it.',
      ],
      ['FOIA 12(1)'],
    ],
    [
      'as vexatious',
      ['We consider the request vexatious and refuse it under section 14(1) of the Act.'],
      ['FOIA 14(1)'],
    ],
  ])('%s withholds every field', (_how, paragraphs, exemptions) => {
    const fields = read(...paragraphs);
    expect(statusesOf(fields)).toEqual(allBut('withheld'));
    expect(fields.kpis.exemptions).toEqual(exemptions);
    expect(fields.kpis.evidence.length).toBeGreaterThan(0);
  });
});

describe('a council without a service', () => {
  it.each([
    'The Council does not provide physiotherapy to its employees. None of your other questions apply.',
    "We don't offer physiotherapy to our staff, so none of the other questions apply to us.",
  ])('says that the rest does not apply: %s', (statement) => {
    const fields = read(statement);
    expect(fields.deliveryModel.value).toBe('none');
    expect(statusesOf(fields)).toEqual(allBut('not_applicable', { deliveryModel: 'answered' }));
  });

  it('may hold nothing about the rest', () => {
    const fields = read(
      'The Council does not provide a physiotherapy service to employees, and so holds no information in respect of your questions.',
    );
    expect(statusesOf(fields)).toEqual(allBut('not_held', { deliveryModel: 'answered' }));
  });
});
