import { describe, expect, it } from 'vitest';
import { readAnswer } from '#lib/testing/read-answer.ts';

const NAMED: readonly (readonly [string, readonly string[]])[] = [
  ['IPRS Health', ['IPRS Health']],
  ['IPRS Health Ltd', ['IPRS Health']],
  ['IPRS Health Limited.', ['IPRS Health']],
  ['Kestrel Physiotherapy Ltd., 1 April 2023 to 31 March 2026', ['Kestrel Physiotherapy']],
  ['Kestrel Physiotherapy', ['Kestrel Physiotherapy']],
  ['Provider: Kestrel Physiotherapy', ['Kestrel Physiotherapy']],
  ['Name of provider – Kestrel', ['Kestrel']],
  ['Provider name: Kestrel', ['Kestrel']],
  ['The current provider is Kestrel.', ['Kestrel']],
  ['Our provider is Kestrel Occupational Health.', ['Kestrel Occupational Health']],
  ['The service is provided by Kestrel Health.', ['Kestrel Health']],
  ['The service is delivered by Kestrel Health on behalf of the Council.', ['Kestrel Health']],
  ['The contract was awarded to Kestrel Physiotherapy Limited in June 2024.', ['Kestrel Physiotherapy']],
  ['We commission physiotherapy from Kestrel MSK.', ['Kestrel MSK']],
  ['The Council contracts with Kestrel Rehab Ltd.', ['Kestrel Rehab']],
  ['Kestrel Health are the current provider.', ['Kestrel Health']],
  ['Kestrel Health is the provider and the contract started on 1 April 2023.', ['Kestrel Health']],
  ['Kestrel Health provides the service.', ['Kestrel Health']],
  ['Ardvorlich Health (Scotland) Ltd. From 1 April 2022 for four years.', ['Ardvorlich Health (Scotland)']],
  ['Royal Strand NHS Foundation Trust', ['Royal Strand NHS Foundation Trust']],
  ['The physiotherapists are from Royal Strand NHS Foundation Trust.', ['Royal Strand NHS Foundation Trust']],
  ['We buy it in from the Larkhill Clinic, a local practice.', ['Larkhill Clinic']],
  ['Physio North CIC', ['Physio North CIC']],
  ['Corvane Health Ltd and Thamesgate Physio Ltd', ['Corvane Health', 'Thamesgate Physio']],
  ['Corvane Health and Thamesgate Physio', ['Corvane Health', 'Thamesgate Physio']],
  [
    'Corvane Health, Thamesgate Physio and Medway Rehab',
    ['Corvane Health', 'Thamesgate Physio', 'Medway Rehab'],
  ],
  [
    'The providers are Corvane Health (north) and Thamesgate Physio (south).',
    ['Corvane Health', 'Thamesgate Physio'],
  ],
  ['1. Corvane Health Ltd\n2. Thamesgate Physio Ltd', ['Corvane Health', 'Thamesgate Physio']],
  [
    'Until 31 October 2025 the provider was Kinetic Staffcare Limited. With effect from 1 November 2025 the provider is Corvane Health Limited.',
    ['Corvane Health'],
  ],
  [
    'Between July 2018 and June 2023 the provider was Kingsholt Therapies. The current provider is BackWorks Occupational Ltd, for three years from 1 July 2023.',
    ['BackWorks Occupational'],
  ],
  ['Corvane Health, who took over from Kinetic Staffcare in 2023', ['Corvane Health']],
  ['Corvane Health (formerly Kinetic Staffcare Ltd)', ['Corvane Health']],
  ['Corvane Health Ltd (part of the Medway Group)', ['Corvane Health']],
  ['Corvane Health Limited trading as BackUp', ['Corvane Health']],
  ['Corvane Health. The contract was called off from the ESPO framework.', ['Corvane Health']],
  ['Corvane Health, through the NHS Shared Business Services framework', ['Corvane Health']],
  ['Corvane Health – contract start 1 April 2023, end 31 March 2026', ['Corvane Health']],
  ['Corvane Health\nStart: 1 April 2023\nEnd: 31 March 2026', ['Corvane Health']],
  ['People Asset Management (PAM)', ['People Asset Management']],
  [
    'Physiotherapy is provided by Optima Wellbeing Services Ltd , who have done this since 2020.',
    ['Optima Wellbeing Services'],
  ],
  ['MEADOWCROFT PHYSIO & REHAB.', ['MEADOWCROFT PHYSIO & REHAB']],
  ['Optima Health Ltd (formerly Working on Wellbeing)', ['Optima Health']],
  ['Our current provider is Medigold Health Consultancy Ltd.', ['Medigold Health Consultancy']],
  ['The provider is "Physio Med".', ['Physio Med']],
  ['Physio Med Ltd; contract commenced 1 April 2023', ['Physio Med']],
  ['IPRS', ['IPRS']],
  ['Name: TP Health', ['TP Health']],
  ['Connect Health, start date 1 June 2022', ['Connect Health']],
  [
    'The externally commissioned provider is Nuffield Health who were awarded the contract in 2023',
    ['Nuffield Health'],
  ],
  ['Heales Medical Limited (Heales)', ['Heales Medical']],
  ['Vita Health Group', ['Vita Health Group']],
  ['The contract is held by PAM OH Solutions Ltd', ['PAM OH Solutions']],
  ['Working To Wellbeing', ['Working To Wellbeing']],
  ['BHSF Occupational Health Limited', ['BHSF Occupational Health']],
  ['The Council uses Corvane Health for physiotherapy.', ['Corvane Health']],
  ['Provider – Corvane Health Ltd, start date – 1 April 2023, end date – 31 March 2026', ['Corvane Health']],
  ['Back in Action UK Ltd', ['Back in Action UK']],
  ['Corvane Health (contract dates 1 April 2023 to 31 March 2026)', ['Corvane Health']],
];

const UNNAMED: readonly string[] = [
  'Not applicable',
  'N/A – the service is in-house',
  'The service is delivered by our Occupational Health team.',
  'This information is withheld under section 43(2) of the Act.',
  'The Council does not have an external provider.',
  'In-house.',
  'Please see our response to question 1.',
];

describe('the names of providers', () => {
  it.each(NAMED)('%s', (answer, names) => {
    expect(readAnswer('providers', answer)).toMatchObject({ status: 'answered', value: names });
  });

  it.each(UNNAMED)('%s names none', (answer) => {
    expect(readAnswer('providers', answer).status).not.toBe('answered');
  });
});
