import { describe, expect, it } from 'vitest';
import { readAnswer } from '#lib/testing/read-answer.ts';
import { extractResponse } from '../extract-response.ts';

const PLANNED: readonly (readonly [string, boolean])[] = [
  ['Yes', true],
  ['Yes – a tender is planned for early 2026.', true],
  ['The service is currently out to tender.', true],
  ['We are currently tendering for this service.', true],
  ['A tender will be issued in January 2026.', true],
  ['A procurement exercise is under way', true],
  ['The Council intends to retender within the next 12 months.', true],
  ['We expect to go out to tender in the spring.', true],
  ['The Council expects to go to market in mid 2026.', true],
  ['We do not intend to go back to the market.', false],
  ['It is planned to re-procure the service in the next 12 months.', true],
  ['A re-procurement has begun.', true],
  ['The tender process has commenced.', true],
  ['Correct, a tender is planned', true],
  ['There are plans to tender within 12 months', true],
  ['Bwriedir tendro o fewn y 12 mis nesaf.', true],
  ['No', false],
  ['None planned.', false],
  ['No tender is planned.', false],
  ['Not at this stage.', false],
  ['Not at present', false],
  ['Not at the moment, no.', false],
  ['Not currently.', false],
  ['Not within the next 12 months', false],
  ['There is no plan to tender in the next 12 months because the Council expects to renew it.', false],
  ['There are no current plans to tender.', false],
  ['We have no plans to tender it in the coming year.', false],
  ['The Council is not planning to tender.', false],
  ['A tender is not planned.', false],
  ['A tender is not anticipated in the next 12 months', false],
  ['We do not intend to go out to tender.', false],
  ['No - extension is likely to be used', false],
  ['Tender in next 12 months: No - extension is likely to be used', false],
  ['The contract will be extended, so no tender is needed.', false],
  ['The service is in-house and there are no plans to outsource it.', false],
  ['The Council intends to use the extension rather than tender.', false],
  ['There is not a planned tender.', false],
  ['There is a planned tender within the next 12 months.', true],
  ['A tender exercise is likely to take place in 2026.', true],
  ['The Council will be going out to tender in early 2026', true],
  ['The service will be retendered before the contract expires.', true],
  ['No plans at present', false],
  ['It is not anticipated that the service will be tendered within 12 months', false],
  ['The extension will be taken up, therefore there is no planned tender.', false],
  ['Procurement activity has started with a view to a new contract being in place by April 2026', true],
  ['Nothing planned', false],
  ['Yes, subject to approval', true],
  ['No, the contract has been extended', false],
  ['The Council does not plan to re-tender in the next 12 months', false],
  ['A new tender will be published in the next few months', true],
  ['There are no immediate plans', false],
  ['At present there is no planned tender', false],
  ['Currently there are no plans to tender', false],
];

const UNDECIDED: readonly string[] = [
  'No decision has yet been made.',
  'No decision yet',
  'This is under review.',
  'The Council has not yet decided between extending the contract and tendering it.',
  'It is too early to say whether a tender will be started within the next 12 months.',
  'A decision will be made in the new year.',
  'Options are being considered.',
  'To be confirmed',
  'TBC',
  'We are reviewing our options for the service.',
  'It has not been decided whether the service will be tendered.',
  'Possibly.',
  'Unknown at this stage whether a tender will take place.',
  'Not known at this time',
  'N/A',
  'A decision has not been made.',
  'Under consideration',
  'The Council is currently reviewing its options',
  'Not applicable',
];

describe('whether a tender is planned', () => {
  it.each(PLANNED)('%s is %s', (answer, planned) => {
    expect(readAnswer('tenderPlanned', answer, 'clause')).toMatchObject({
      status: 'answered',
      value: planned,
    });
  });

  it.each(UNDECIDED)('%s is undecided', (answer) => {
    expect(readAnswer('tenderPlanned', answer, 'clause').status).not.toBe('answered');
  });
});

const RETENDER: readonly (readonly [string, string | null])[] = [
  ['30 November 2027', '2027-11-30'],
  ['March 2027', '2027-03-31'],
  ['The contract expires at the end of March 2027.', '2027-03-31'],
  ['It is due to be retendered by 1 April 2026.', '2026-04-01'],
  ['Contract ends 31/03/26.', '2026-03-31'],
  ['The contract began on 1 April 2023 and is due to expire on 31 March 2026.', '2026-03-31'],
  ['31.3.2026 (reference DN123456)', '2026-03-31'],
  ["Daw'r contract i ben ar 30 Ebrill 2026.", '2026-04-30'],
  ['Expiry is 31 March 2026, with the option of extending until 31 March 2028.', '2026-03-31'],
  ['The call-off is due to expire on 7 April 2026 if it is not renewed again.', '2026-04-07'],
  ['The notice was published on 4 May 2022. The contract ends on 31 March 2026.', '2026-03-31'],
  ['This will be retendered in 2027.', null],
  ['There is no contract.', null],
  ['The contract expires in March 2026 with no further extension.', '2026-03-31'],
  ['Contract is due to expire 31st March 2026 but may be extended to 2028', '2026-03-31'],
  ['As above, 31/03/2026', '2026-03-31'],
  ['31 March 2026 but it is expected that the extension will be used to 31 March 2027', '2026-03-31'],
  ['September 2026.', '2026-09-30'],
];

describe('when the contract expires or is retendered', () => {
  it.each(RETENDER)('%s', (answer, date) => {
    expect(readAnswer('retenderDate', answer, 'clause').value).toBe(date);
  });
});

const REFERENCES: readonly (readonly [string, string | null])[] = [
  ['2022/S 000-019845', '2022/S 000-019845'],
  ['Find a Tender reference 2024/S 000-012345.', '2024/S 000-012345'],
  ['Find a Tender notice 019845-2022', '019845-2022'],
  ['DN512345', 'DN512345'],
  ['The ProContract reference is DN512345.', 'DN512345'],
  ['Our reference is LCC/PROC/2021/044', 'LCC/PROC/2021/044'],
  ['Ref: OH-2023-17', 'OH-2023-17'],
  ['Reference number: C1234.', 'C1234'],
  ['Contract number 20734', '20734'],
  ['Procurement ref. HRD 0456', 'HRD 0456'],
  [
    'https://www.contractsfinder.service.gov.uk/Notice/1a2b-3c4d',
    'https://www.contractsfinder.service.gov.uk/Notice/1a2b-3c4d',
  ],
  [
    'The notice is at www.find-tender.service.gov.uk/Notice/004321-2023.',
    'www.find-tender.service.gov.uk/Notice/004321-2023',
  ],
  ['Called off from NHS SBS framework SBS/19/AB/WAB/9411', 'SBS/19/AB/WAB/9411'],
  ['ESPO framework 985', null],
  ['Crown Commercial Service framework RM6182', 'RM6182'],
  ['Contracts Finder reference: CF-0099887', 'CF-0099887'],
  ['OCID ocds-h6vhtk-034a1b', 'ocds-h6vhtk-034a1b'],
  ['tender reference "ABC-22-001"', 'ABC-22-001'],
  ['The contract expires on 31 March 2026, reference CP0123', 'CP0123'],
  ['Not available.', null],
  ['There is no reference as it was below the threshold.', null],
  ['No tender was published.', null],
  ['The service was not tendered.', null],
  ['Exempt under section 21', null],
  ['Expires 31/03/2026', null],
  ['The Find a Tender notice number is 2023/S 000-012345', '2023/S 000-012345'],
  ['Contract reference: PAN1234', 'PAN1234'],
  ['It is on the Council’s contracts register: https://procontract.due-north.com/ContractsRegister', null],
  ['Procurement reference - ITT 4567', 'ITT 4567'],
  ['KCC-SC23045', 'KCC-SC23045'],
  ['ref no. 70123', '70123'],
  ['Not available', null],
  ['Tender ref 2021-145', '2021-145'],
  ['CCS framework RM6296', 'RM6296'],
  [
    'http://www.contractsfinder.service.gov.uk/notice/abc',
    'http://www.contractsfinder.service.gov.uk/notice/abc',
  ],
  ['OJEU 2020/S 123-456789', '2020/S 123-456789'],
  ['Ref: 12345', '12345'],
];

describe('the procurement reference', () => {
  it.each(REFERENCES)('%s', (answer, reference) => {
    expect(readAnswer('procurementReference', answer, 'clause').value).toBe(reference);
  });

  it('is elsewhere where only a register is named', () => {
    const answer =
      "The reference can be found in the Council's contracts register at www.dunlarig.example/contracts-register.";
    expect(readAnswer('procurementReference', answer, 'clause').status).toBe('elsewhere');
  });
});

describe('a letter without a procurement reference', () => {
  it('does not take its own reference for one', () => {
    const { fields } = extractResponse(
      'Tolworth Moor District Council\n\nOur ref: FOI-88-3312\n\nFreedom of Information: employee physiotherapy\n\nPhysiotherapy is provided in-house by two employed physiotherapists.\n',
      [],
    );
    expect(fields.procurementReference.value).toBeNull();
  });
});
