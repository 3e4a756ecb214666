import { describe, expect, it } from 'vitest';
import { segmentText } from './segment.ts';

/** The words found under each question, by its first field. */
function answers(text: string): Record<string, string> {
  return Object.fromEntries(
    segmentText(text)
      .segments.filter(({ origin }) => origin !== 'prose')
      .map(({ parts, sentences }) => [parts[0]?.[0], sentences.map((sentence) => sentence.text).join(' ')]),
  );
}

const CASES: readonly (readonly [string, string, Record<string, string>])[] = [
  [
    'questions and answers in turn',
    '1. Is the service in-house or externally commissioned?\nExternal\n6. What is the average number of sessions per employee?\n5',
    { deliveryModel: 'External', sessionsPerCase: '5' },
  ],
  [
    'headings alone',
    'Service Delivery Model\nExternal\n\nAverage Sessions Per Case\n5',
    { deliveryModel: 'External', sessionsPerCase: '5' },
  ],
  [
    'numbers alone',
    'Dear Sir\n\n1. External\n\n6. About five\n',
    { deliveryModel: 'External', sessionsPerCase: 'About five' },
  ],
  [
    'answers behind a mark',
    'Q1. In-house or external?\nA1. External\nQ6. Average sessions per employee?\nA6. 5',
    { deliveryModel: 'External', sessionsPerCase: '5' },
  ],
  [
    'a range of questions',
    'Question 1\nWe do not provide physiotherapy.\nQuestions 2 to 9\nNot applicable',
    { deliveryModel: 'We do not provide physiotherapy.', providers: 'Not applicable' },
  ],
  [
    'short names in front of answers',
    'Model: External\nProvider: Acme Health\nAverage sessions: 5',
    { deliveryModel: 'External', providers: 'Provider: Acme Health', sessionsPerCase: '5' },
  ],
];

describe('segmentText', () => {
  it.each(CASES)('aligns %s', (_, text, expected) => {
    expect(answers(text)).toEqual(expected);
  });

  it('answers a repeated request by the numbers that follow it', () => {
    const request = [
      '1. Does the Council currently deliver employee physiotherapy services in-house or through an externally commissioned provider?',
      '2. How are employee referrals for physiotherapy triaged?',
      '3. On average, how many physiotherapy sessions are provided per employee?',
      '4. What Key Performance Indicators (KPIs) or management information are routinely collected?',
      '5. Is there a planned tender for this service within the next 12 months?',
    ].join('\n');
    const found = answers(
      `${request}\n\nOur response:\n\n1. External\n2. By line managers\n3. 5\n4. Attendance\n5. No`,
    );
    expect(found.sessionsPerCase).toBe('5');
    expect(found.tenderPlanned).toBe('No');
  });

  it('leaves the closing words out of the last answer', () => {
    const text =
      'Is there a planned tender for this service within the next 12 months?\nNo\n\nYours faithfully\nA. Person';
    expect(answers(text)).toEqual({ tenderPlanned: 'No' });
  });

  it('knows a question that was left blank as asked', () => {
    const { asked, segments } = segmentText('Performance and Reporting\n\nSession Delivery\nAll in person');
    expect(asked.has('kpis')).toBe(true);
    expect(segments.some(({ fields, origin }) => origin === 'question' && fields.includes('kpis'))).toBe(
      false,
    );
  });
});
