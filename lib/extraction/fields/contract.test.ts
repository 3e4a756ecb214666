import { describe, expect, it } from 'vitest';
import { readAnswer } from './read-answer.ts';

type Dates = readonly [start: string | null, end: string | null, latestEnd: string | null];

/** Answers to "the duration of their contract (including start and end dates, and any extension options)". */
const ANSWERS: readonly (readonly [string, ...Dates])[] = [
  // Forms of dates
  ['1st April 2023 to 31st March 2026', '2023-04-01', '2026-03-31', null],
  ['01/04/2023 - 31/03/2026', '2023-04-01', '2026-03-31', null],
  ['01.04.23 – 31.03.26', '2023-04-01', '2026-03-31', null],
  ['April 2023 – March 2026.', '2023-04-01', '2026-03-31', null],
  ['1-Apr-23 until 31-Mar-26', '2023-04-01', '2026-03-31', null],
  ['Monday 3 April 2023 to Thursday 2 April 2026', '2023-04-03', '2026-04-02', null],
  ['Start date: 1 April 2023\nEnd date: 31 March 2026', '2023-04-01', '2026-03-31', null],
  [
    'Start: 1/2/2024. End: 31/1/2027. Extension: up to 24 months in total',
    '2024-02-01',
    '2027-01-31',
    '2029-01-31',
  ],
  ['Commencement date – 1 April 2023; expiry date – 31 March 2026', '2023-04-01', '2026-03-31', null],
  ['April 1st 2023 through to the end of March 2026', '2023-04-01', '2026-03-31', null],
  ['01/04/2023 (start) 31/03/2026 (end)', '2023-04-01', '2026-03-31', null],
  ['Start date\n1 October 2023\nEnd date\n30 September 2026', '2023-10-01', '2026-09-30', null],
  [
    'Duration of contract (start date).\nOctober 2023\nDuration of contract (end date).\nSeptember 2026\nThe contract can be extended until September 2028.',
    '2023-10-01',
    '2026-09-30',
    '2028-09-30',
  ],
  ['The contract began in October 2022 and runs until September 2026.', '2022-10-01', '2026-09-30', null],
  [
    'The contract was signed on 25th March 2025 and took effect on 1st April 2025. It runs for 2 years, plus an optional 2 years.',
    '2025-04-01',
    '2027-03-31',
    '2029-03-31',
  ],
  ['The contract was awarded on 1 June 2024 for two years.', '2024-06-01', '2026-05-31', null],
  ['Expires 31 March 2027; started 1 April 2024', '2024-04-01', '2027-03-31', null],
  // A start and a length
  ['3 years from 1 July 2023 with 1+1', '2023-07-01', '2026-06-30', '2028-06-30'],
  ['3 years from 1 July 2023 (3+1+1)', '2023-07-01', '2026-06-30', '2028-06-30'],
  ['1 July 2023 for 2+1+1 years', '2023-07-01', '2025-06-30', '2027-06-30'],
  ['Commenced 1 July 2023. 2 + 1 + 1.', '2023-07-01', '2025-06-30', '2027-06-30'],
  ['A five year contract (3+2) from 1 July 2023', '2023-07-01', '2026-06-30', '2028-06-30'],
  ['Three years plus one plus one, from 1 July 2023', '2023-07-01', '2026-06-30', '2028-06-30'],
  [
    'From 1 July 2023 for an initial period of three years with the option to extend for two further periods of 12 months each.',
    '2023-07-01',
    '2026-06-30',
    '2028-06-30',
  ],
  [
    'Contract from 1 May 2024 for two years, with the option to extend it by two more years.',
    '2024-05-01',
    '2026-04-30',
    '2028-04-30',
  ],
  [
    'The contract started on 1 July 2023 and is for 36 months, with two 12-month extension options.',
    '2023-07-01',
    '2026-06-30',
    '2028-06-30',
  ],
  ['1 July 2023, 3 years with a 2 year extension option', '2023-07-01', '2026-06-30', '2028-06-30'],
  [
    '1 July 2023 to 30 June 2026 with the option of 2 x 12 month extensions',
    '2023-07-01',
    '2026-06-30',
    '2028-06-30',
  ],
  ['1 July 2023 to 30 June 2026 (12 month extensions x 2)', '2023-07-01', '2026-06-30', '2028-06-30'],
  ['1 July 2023 to 30 June 2026 + 1 + 1', '2023-07-01', '2026-06-30', '2028-06-30'],
  [
    '1 July 2023 to 30 June 2026, optional extension of up to 24 months',
    '2023-07-01',
    '2026-06-30',
    '2028-06-30',
  ],
  [
    '1 July 2023 to 30 June 2026 with an option to extend to 30 June 2028',
    '2023-07-01',
    '2026-06-30',
    '2028-06-30',
  ],
  [
    '1 July 2023 to 30 June 2026 (30 June 2028 if all extension options are exercised)',
    '2023-07-01',
    '2026-06-30',
    '2028-06-30',
  ],
  [
    'Three years from 1 July 2023 and may be extended to a maximum of five years',
    '2023-07-01',
    '2026-06-30',
    '2028-06-30',
  ],
  [
    'Initial term 01/07/2023 – 30/06/2026, extendable annually up to two times',
    '2023-07-01',
    '2026-06-30',
    '2028-06-30',
  ],
  ['1 July 2023 for one year, renewable annually up to two times', '2023-07-01', '2024-06-30', '2026-06-30'],
  [
    'Contract start 1 July 2023, contract end 30 June 2026, maximum end date including extensions 30 June 2028',
    '2023-07-01',
    '2026-06-30',
    '2028-06-30',
  ],
  ['4 years from 1 April 2022 with no option to extend', '2022-04-01', '2026-03-31', '2026-03-31'],
  // Extensions taken up
  [
    '1 July 2021 for three years with two one-year extensions. The first of two extensions has been taken up.',
    '2021-07-01',
    '2025-06-30',
    '2026-06-30',
  ],
  [
    '1st September 2022.\nExtensions: 12 months + 12 months.\nThe first of the two extensions has been used, which brings the end date to 31st August 2026.',
    '2022-09-01',
    '2026-08-31',
    '2027-08-31',
  ],
  [
    'The contract commenced on 1 April 2020 for 3 years and has been extended to 31 March 2026. No extensions remain.',
    '2020-04-01',
    '2026-03-31',
    '2026-03-31',
  ],
  [
    'The original contract ran from 1 April 2020 to 31 March 2023, was extended to 31 March 2025, and then to 31 March 2026. There are no further extension options.',
    '2020-04-01',
    '2026-03-31',
    '2026-03-31',
  ],
  [
    'The call-off began on Monday 8 April 2024. It was for one year in the first place, to 7 April 2025, and can be renewed annually up to three times. It was renewed last April, so that it now lasts to 7 April 2026.',
    '2024-04-08',
    '2026-04-07',
    '2028-04-07',
  ],
  [
    '1 April 2022 to 31 March 2026. Both extension options have been exercised.',
    '2022-04-01',
    '2026-03-31',
    null,
  ],
  [
    '1 April 2022 to 31 March 2026. All extension options have been exhausted.',
    '2022-04-01',
    '2026-03-31',
    '2026-03-31',
  ],
  [
    '1 April 2022 to 31 March 2026 with one 12-month extension remaining',
    '2022-04-01',
    '2026-03-31',
    '2027-03-31',
  ],
  [
    'The contract started on 1 April 2022 and ends on 31 March 2026. It cannot be extended any further.',
    '2022-04-01',
    '2026-03-31',
    '2026-03-31',
  ],
  [
    'From 1 April 2023 to 31 March 2026. The extension options have not yet been taken up.',
    '2023-04-01',
    '2026-03-31',
    null,
  ],
  [
    '1st April 2024 - 31st March 2025, since extended for one year to 31st March 2026. It may be extended for one year more.',
    '2024-04-01',
    '2026-03-31',
    '2027-03-31',
  ],
  [
    '6 May 2024 for 18 months, since extended by 6 months to 5 May 2026. There is one more extension of 6 months in the contract.',
    '2024-05-06',
    '2026-05-05',
    '2026-11-05',
  ],
  [
    'Since 1.8.20. That contract was for 5 years so would have ended on 31.7.25 but the 2 year extension has been used and it now runs till 31.7.27.',
    '2020-08-01',
    '2027-07-31',
    '2027-07-31',
  ],
  [
    '12th July 2021 - 11th July 2024 (extended to 11th July 2026 - this is the final extension)',
    '2021-07-12',
    '2026-07-11',
    '2026-07-11',
  ],
  [
    '1 November 2021 to 31 October 2024, with the option to extend for up to 24 months. The extension has been exercised in full and there are no further options.',
    '2021-11-01',
    '2026-10-31',
    '2026-10-31',
  ],
  [
    '3 April 2023 to 2 April 2026\nExtension 1: 03/04/2026 to 02/04/2027 - approved\nExtension 2: 03/04/2027 to 02/04/2028 - not yet approved',
    '2023-04-03',
    '2027-04-02',
    '2028-04-02',
  ],
  [
    'The contract commenced on 01/10/2024 and is for 5 years with the option to extend for a further 2 years (5+1+1).',
    '2024-10-01',
    '2029-09-30',
    '2031-09-30',
  ],
  [
    'From 1 November 2025 for an initial three years with provision for two extensions, of one year and then of a further six months.',
    '2025-11-01',
    '2028-10-31',
    '2030-04-30',
  ],
  // No agreed end
  ['STARTED 1 APRIL 2019. ROLLING ARRANGEMENT, REVIEWED EACH YEAR.', '2019-04-01', null, null],
  [
    "Contract ran from 1/4/20 to 31/3/23 and we've kept it going a month at a time since then.",
    '2020-04-01',
    null,
    null,
  ],
  ['The contract started in May 2019 and is now on a rolling monthly basis.', '2019-05-01', null, null],
  ['Rolling monthly.', null, null, null],
  [
    'There is no fixed end date; the arrangement has been in place since 1 June 2018.',
    '2018-06-01',
    null,
    null,
  ],
  ['Rolling annual contract. The current term ends on 31 March 2026.', null, '2026-03-31', null],
  // Dates of other things
  [
    'Between July 2018 and June 2023 the provider was Kingsholt Therapies. The current provider is BackWorks, for three years from 1 July 2023.',
    '2023-07-01',
    '2026-06-30',
    null,
  ],
  [
    'A two year agreement that began on 6 January 2025; it can be continued for one more year. The agreement replaced one with Hadley which had run from 2019 to the end of December 2024.',
    '2025-01-06',
    '2027-01-05',
    '2028-01-05',
  ],
  [
    '1 April 2024 to 31 March 2027. There is a break clause on 31 March 2026.',
    '2024-04-01',
    '2027-03-31',
    null,
  ],
  [
    'The contract was previously held by Acme Ltd until March 2022. It has run since 1 April 2022 and ends in March 2026.',
    '2022-04-01',
    '2026-03-31',
    null,
  ],
  [
    'Called off from the YPO framework 1042 on 1 April 2024 until 31 March 2027',
    '2024-04-01',
    '2027-03-31',
    null,
  ],
  [
    'The current contract was let on 1 October 2022 for an initial period of two years, with the option to extend for two further one-year periods, both of which have been exercised.',
    '2022-10-01',
    '2026-09-30',
    '2026-09-30',
  ],
  [
    '01 April 2024 – 31 March 2027 (with option to extend for a further 24 months)',
    '2024-04-01',
    '2027-03-31',
    '2029-03-31',
  ],
  [
    'Contract Start Date: 01/09/2021; Contract End Date: 31/08/2026; Extension Options: None',
    '2021-09-01',
    '2026-08-31',
    '2026-08-31',
  ],
  ['Start 1.4.22, end 31.3.25, extended until 31.3.27', '2022-04-01', '2027-03-31', null],
  [
    'The contract is for 3 years (1 April 2023 to 31 March 2026) plus the option of 2 x 1 year extensions.',
    '2023-04-01',
    '2026-03-31',
    '2028-03-31',
  ],
  [
    '3 years commencing 1st August 2024. Option to extend for up to 2 years in 12 month increments.',
    '2024-08-01',
    '2027-07-31',
    '2029-07-31',
  ],
  [
    'The contract commenced in November 2021 for a period of 4 years. No extension available.',
    '2021-11-01',
    '2025-10-31',
    '2025-10-31',
  ],
  ['Duration: 3 years. Start: 01/07/2023. Extensions: 1 + 1.', '2023-07-01', '2026-06-30', '2028-06-30'],
  [
    'The contract term is 1 April 2023 to 31 March 2025 with the option to extend for a further 2 years to 31 March 2027. The Council has taken up the first year of extension, to 31 March 2026.',
    '2023-04-01',
    '2026-03-31',
    '2027-03-31',
  ],
  [
    'We are currently in the first of two 12 month extensions. The contract started on 1 April 2021 for three years.',
    '2021-04-01',
    '2025-03-31',
    '2026-03-31',
  ],
  [
    'Two years from 15 January 2024, expiring 14 January 2026, with 2 further years available',
    '2024-01-15',
    '2026-01-14',
    '2028-01-14',
  ],
  [
    'Current contract expires on 31 March 2026 (start date 1 April 2021). There are no further options to extend beyond this date.',
    '2021-04-01',
    '2026-03-31',
    '2026-03-31',
  ],
  [
    'The agreement runs from 1 April 2025 until 31 March 2026 and is renewed annually.',
    '2025-04-01',
    '2026-03-31',
    null,
  ],
  [
    'Contract commenced 1 February 2023 and will end on 31 January 2026, subject to an extension of up to 12 months.',
    '2023-02-01',
    '2026-01-31',
    '2027-01-31',
  ],
  ['1/4/23-31/3/26 +1+1', '2023-04-01', '2026-03-31', '2028-03-31'],
  [
    'April 2022 to March 2025, extended by one year to March 2026 with one further year available',
    '2022-04-01',
    '2026-03-31',
    '2027-03-31',
  ],
  ['Five years from 1 September 2020; no extension options.', '2020-09-01', '2025-08-31', '2025-08-31'],
];

describe('contract dates', () => {
  it.each(ANSWERS)('%s', (answer, start, end, latestEnd) => {
    const read = [
      readAnswer('contractStart', answer, 'clause').value,
      readAnswer('contractEnd', answer, 'clause').value,
      readAnswer('contractLatestEnd', answer, 'clause').value,
    ];
    expect(read).toEqual([start, end, latestEnd]);
  });
});
