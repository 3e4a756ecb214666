import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standsInText } from '#lib/domain/evidence.ts';
import { fieldReadingSchemaOf, type Value } from '#lib/domain/field-value.ts';
import { FIELDS, type FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import { readInLetter } from '#lib/testing/read-in-letter.ts';
import { extractResponse } from '../extract-response.ts';

const exactly = (value: number) => ({ value, qualifier: 'exact' }) as const;

const TERM =
  'Acme Physio Ltd, 1 December 2022 to 30 November 2025. The contract may be extended to 30 November 2027.';

/** An answer under the questions of the field's section, the value that is read, and the other readings, best first. */
const ANSWERS: readonly (readonly [FieldId, string, Value | null, readonly Value[]])[] = [
  // Dates: those of other fields come last; a month is its first or last day as the field has it.
  ['contractEnd', TERM, '2025-11-30', ['2027-11-30', '2022-12-01']],
  ['contractStart', 'April 2023 to March 2026', '2023-04-01', ['2026-03-01']],
  ['contractEnd', 'April 2023 to March 2026', '2026-03-31', ['2023-04-30']],
  [
    'contractStart',
    'The contract was signed on 25th March 2025 and took effect on 1st April 2025. It runs for 2 years.',
    '2025-04-01',
    ['2025-03-25'],
  ],
  // Numbers: neither years, nor lengths of time, nor sections of an act.
  ['referralCount', 'There were 163 referrals in 2024/25, 141 in 2023/24.', exactly(163), [exactly(141)]],
  ['referralCount', 'There were 163 referrals, seen within 10 working days (section 8).', exactly(163), []],
  ['inPersonPercent', 'In person 60%, video 30%, telephone 10%', exactly(60), [exactly(30), exactly(10)]],
  [
    'costPerSession',
    'The annual budget is £42,500. Each session costs £38.50, and an assessment £45.',
    exactly(38.5),
    [exactly(45), exactly(42_500)],
  ],
  // Choices: the other options that the words mention.
  [
    'deliveryModel',
    'A hybrid: in-house, with an external provider for peaks.',
    'hybrid',
    ['in_house', 'external'],
  ],
  // Names
  [
    'providers',
    'The provider is Acme Physio Ltd. Bayview Health covers the depots.',
    ['Acme Physio'],
    [['Bayview Health']],
  ],
];

describe('candidates', () => {
  it.each(ANSWERS)('of %s in “%s”', (field, answer, value, candidates) => {
    const reading = readInLetter(field, answer);
    expect(reading.value).toEqual(value);
    expect(reading.candidates.map((candidate) => candidate.value)).toEqual(candidates);
  });

  it.each<[FieldId, string]>([
    ['annualCost', 'This is exempt under section 43(2); the Act sets a limit of £450.'],
    ['referralCount', 'This information is not held. It would take 18 hours to go through 250 files.'],
  ])('are none of %s where no value is given: “%s”', (field, answer) => {
    expect(readInLetter(field, answer).candidates).toEqual([]);
  });

  it('keep the words in which they stand', () => {
    const [first] = readInLetter('contractEnd', TERM).candidates;
    expect(first?.evidence.map(({ quote }) => quote)).toEqual(['30 November 2027']);
  });

  const PIECES = [
    '1 April 2023 to 31 March 2026',
    'March 2027',
    '1 April to 31 March 2025',
    '2024/25',
    '70%',
    'about 70 per cent',
    '4-6 sessions',
    'six',
    '£42,500 - £45,000',
    '£38.50 + VAT per session',
    'Acme Physio Ltd and Bay Health',
    'in-house',
    'externally',
    'both',
    'the provider',
    'the Council',
    'no longer offer',
    ' ',
    '.  ',
    '\n',
    '- ',
    '(a) ',
  ];

  it('fit their field, stand in the text and differ, whatever the answer', () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(words, fc.constantFrom(' ', ', ', '\n'), fc.nat(10), (pieces, joint, number) => {
        const text = `Freedom of Information: staff physiotherapy\n\nQ${number + 1}\n${pieces.join(joint)}`;
        const { fields } = extractResponse(text, []);
        expect(extractResponse(text, []).fields).toEqual(fields);
        for (const field of FIELDS) {
          const reading = fields[field.id];
          expect(fieldReadingSchemaOf(field).safeParse(reading).error?.message).toBeUndefined();
          const spans = reading.candidates.flatMap((candidate) => candidate.evidence);
          expect(spans.every((span) => standsInText(span, text))).toBe(true);
        }
      }),
    );
  });
});
