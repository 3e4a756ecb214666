import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contractSchema } from '#lib/domain/contract.ts';
import { standsInText } from '#lib/domain/evidence.ts';
import { extractResponse } from '../extract-response.ts';

/** A response whose answer on provider and contract is `answer`. */
const letter = (answer: string) =>
  [
    'Request under the Freedom of Information Act about employee physiotherapy',
    '1. Does the Council currently deliver employee physiotherapy services in-house or through an externally commissioned provider?',
    'Externally commissioned.',
    '2. If the service is externally commissioned, please provide the name of the current provider and the duration of their contract (including start and end dates, and any extension options).',
    answer,
    '3. How are employee referrals for physiotherapy triaged?',
    'By line managers.',
  ].join('\n\n');

/** The contracts read from `answer`, each as [provider, start, end, latest end, scope]. */
const contractsIn = (answer: string) =>
  extractResponse(letter(answer), []).contracts.map(({ provider, start, end, latestEnd, scope }) => [
    provider,
    start,
    end,
    latestEnd,
    scope,
  ]);

describe('the contracts of a response', () => {
  it.each<[string, string, (string | null)[][]]>([
    [
      'one contract, one record: what the main fields say',
      'Bluebird Physio Ltd, from 1 April 2023 to 31 March 2026, with the option to extend for 1+1 years.',
      [['Bluebird Physio', '2023-04-01', '2026-03-31', '2028-03-31', null]],
    ],
    [
      'two providers under one set of dates',
      'Corvane Health Ltd and Thamesgate Physio Ltd. Both contracts started on 1 April 2024 and run to 31 March 2027.',
      [
        ['Corvane Health', '2024-04-01', '2027-03-31', null, null],
        ['Thamesgate Physio', '2024-04-01', '2027-03-31', null, null],
      ],
    ],
    [
      'two providers by area',
      'Ridgeway Physio Ltd (north) and Chalkstream Clinics Ltd (south), from 1 July 2022 to 30 June 2027.',
      [
        ['Ridgeway Physio', '2022-07-01', '2027-06-30', null, 'north'],
        ['Chalkstream Clinics', '2022-07-01', '2027-06-30', null, 'south'],
      ],
    ],
    [
      'each with dates of its own, in one sentence',
      'Ridgeway Physio Ltd from 1 July 2022 to 30 June 2025 and Chalkstream Clinics Ltd from 1 May 2023 to 30 April 2026.',
      [
        ['Ridgeway Physio', '2022-07-01', '2025-06-30', null, null],
        ['Chalkstream Clinics', '2023-05-01', '2026-04-30', null, null],
      ],
    ],
    [
      'lots, a line each',
      'Lot 1 (schools): Ridgeway Physio Ltd, 1 July 2022 to 30 June 2025, with an option to extend by 12 months.\nLot 2 (corporate staff): Chalkstream Clinics Ltd, 1 May 2023 to 30 April 2026. There is no option to extend.',
      [
        ['Ridgeway Physio', '2022-07-01', '2025-06-30', '2026-06-30', 'Lot 1 (schools)'],
        ['Chalkstream Clinics', '2023-05-01', '2026-04-30', '2026-04-30', 'Lot 2 (corporate staff)'],
      ],
    ],
    [
      'what each covers, in words',
      'Ridgeway Physio Ltd for school staff from 1 July 2022 to 30 June 2025; Chalkstream Clinics Ltd for all other employees from 1 May 2023 to 30 April 2026.',
      [
        ['Ridgeway Physio', '2022-07-01', '2025-06-30', null, 'school staff'],
        ['Chalkstream Clinics', '2023-05-01', '2026-04-30', null, 'all other employees'],
      ],
    ],
    [
      'the provider before the current one',
      'The current provider is Chalkstream Clinics Ltd, from 1 May 2023 to 30 April 2026. The previous provider was Ridgeway Physio Ltd, whose contract ran from 1 May 2018 to 30 April 2023.',
      [
        ['Chalkstream Clinics', '2023-05-01', '2026-04-30', null, null],
        ['Ridgeway Physio', '2018-05-01', '2023-04-30', null, null],
      ],
    ],
    ['a service without a provider', 'Not applicable, the service is delivered in house.', []],
    [
      'a name in brackets is no scope',
      'Bluebird Physio (Scotland) Ltd since 1 April 2023.',
      [['Bluebird Physio (Scotland)', '2023-04-01', null, null, null]],
    ],
  ])('%s', (_what, answer, expected) => {
    expect(contractsIn(answer)).toEqual(expected);
  });

  it('leave a reviewer to look where the main fields can hold only one of them', () => {
    const sure = ({ fields }: ReturnType<typeof extractResponse>) =>
      (['contractStart', 'contractEnd'] as const).map((id) => fields[id].confidence >= 0.9);
    const atOnce =
      'Ridgeway Physio Ltd, 1 July 2022 to 30 June 2025.\nChalkstream Clinics Ltd, 1 May 2023 to 30 April 2026.';
    expect(sure(extractResponse(letter(atOnce), []))).toEqual([false, false]);
    const inTurn =
      'Chalkstream Clinics Ltd, from 1 May 2023 to 30 April 2026. The previous provider was Ridgeway Physio Ltd, from 1 May 2018 to 30 April 2023.';
    expect(sure(extractResponse(letter(inTurn), []))).toEqual([true, true]);
    const alike =
      'Corvane Health Ltd and Thamesgate Physio Ltd. Both contracts run from 1 April 2024 to 31 March 2027.';
    expect(sure(extractResponse(letter(alike), []))).toEqual([true, true]);
  });

  it('are proven by words that stand in the text', () => {
    const text = letter(
      'Ridgeway Physio Ltd (north) and Chalkstream Clinics Ltd (south), from 1 July 2022 to 30 June 2027.',
    );
    const [north] = extractResponse(text, []).contracts;
    expect(north?.evidence.map(({ quote }) => quote)).toEqual([
      'Ridgeway Physio Ltd',
      'north',
      '1 July 2022',
      '30 June 2027',
    ]);
  });

  it('are sound for any answer', () => {
    const words = fc.constantFrom(
      ...[
        'Ridgeway Physio Ltd',
        'Chalkstream Clinics Limited',
        'Acme Health',
        '(north)',
        'Lot 1: ',
        'and',
        '.',
      ],
      ...[
        'from 1 July 2022',
        'to 30 June 2025',
        'Both contracts',
        'previous provider',
        'for schools',
        '\n',
        '; ',
      ],
      ...['with an option to extend by 12 months', 'three years', '£40', 'The contract', 'Not applicable'],
    );
    const answer = fc.array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 40 });
    fc.assert(
      fc.property(answer, (parts) => {
        const text = letter(parts.join(' '));
        const { contracts } = extractResponse(text, []);
        for (const contract of contracts) {
          expect(contractSchema.safeParse(contract).error?.message ?? '').toBe('');
          for (const evidence of contract.evidence) expect(standsInText(evidence, text)).toBe(true);
        }
        expect(new Set(contracts.map(({ provider }) => provider)).size).toBe(contracts.length);
      }),
      { numRuns: 200 },
    );
  });
});
