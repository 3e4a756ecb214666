import { describe, expect, it } from 'vitest';
import { REGISTER } from '#lib/domain/register/register.ts';
import { foldText } from '../fold-text.ts';
import { identifyCouncil } from './council.ts';
import { identifyReference } from './reference.ts';
import { identifyResponseDate } from './response-date.ts';
import { identifyReuse } from './reuse.ts';

const council = (text: string) => identifyCouncil(foldText(text), text, REGISTER);
const reference = (text: string) => identifyReference(foldText(text), text)?.value ?? null;
const responseDate = (text: string) => identifyResponseDate(foldText(text), text)?.value ?? null;
const reuse = (text: string) => identifyReuse(foldText(text), text)?.value ?? null;

describe('identifyCouncil', () => {
  it.each([
    ['Leicester City Council\nDear Sir', 'Leicester City Council', 'E06000016'],
    ['Write to info.requests@leicester.gov.uk', 'Leicester City Council', 'E06000016'],
    ['LEICESTER CITY COUNCIL', 'Leicester City Council', 'E06000016'],
    ['BLACKTHORNE WITH DEEPDALE BOROUGH COUNCIL', 'Blackthorne with Deepdale Borough Council', null],
    ['Yours faithfully\nNorthmoor District Council', 'Northmoor District Council', null],
    ['London Borough of Eastmarsh', 'London Borough of Eastmarsh', null],
    ['Royal Borough of Kingsmere and Thornley', 'Royal Borough of Kingsmere and Thornley', null],
    ['Cyngor Sir Dyffryn / Dyffryn County Council', 'Dyffryn County Council', null],
    ['CYNGOR SIR GLYNDERI      GLYNDERI COUNTY COUNCIL', 'Glynderi County Council', null],
    ['Wexcombe and Avonlea Council\nCounty Hall', 'Wexcombe and Avonlea Council', null],
    ['on behalf of Marrowby Metropolitan Borough Council', 'Marrowby Metropolitan Borough Council', null],
    ['City of Penmarrow Council\nDear Sir', 'City of Penmarrow Council', null],
    ['Isle of Skerra Council\nDear Sir', 'Isle of Skerra Council', null],
    ['Comhairle nan Eilean Àrda\nDear Sir', 'Comhairle nan Eilean Àrda', null],
    [
      'Dear Sir\nThank you for writing to Stoke-under-Ham District Council.',
      'Stoke-under-Ham District Council',
      null,
    ],
    ["St Brannock's Borough Council", "St Brannock's Borough Council", null],
    ['INVERKELD COUNCIL\nComhairle Inbhir Cheld\nDear Sir', 'Inverkeld Council', null],
    ['The Moors & Dales District Council', 'Moors & Dales District Council', null],
    ['South Wendlebury Unitary Council', 'South Wendlebury Unitary Council', null],
    ['Ballymoyra City and District Council', 'Ballymoyra City and District Council', null],
  ])('finds the council of %s', (text, name, gssCode) => {
    expect(council(text)).toMatchObject({ value: name, gssCode });
  });

  it('takes the writer rather than another council that the letter speaks of', () => {
    const text =
      'Northmoor District Council\nDear Sir\nThe service is hosted by Leicester City Council.\nYours\nNorthmoor District Council';
    expect(council(text)?.value).toBe('Northmoor District Council');
  });

  it('takes the council on whose behalf a partner writes', () => {
    const text =
      'Acomb Borough Council\n(in partnership with Strandford Borough Council)\nStrandford House\n\nDear Sir\nI reply on behalf of Acomb Borough Council. The service is delivered by Strandford Borough Council.\nContracts are let by Strandford Borough Council.';
    expect(council(text)?.value).toBe('Acomb Borough Council');
  });

  it('names none where none is named', () => {
    expect(council('The Council does not hold this. Our Council …')).toBeNull();
  });

  it('has evidence that stands in the text', () => {
    expect(council('Response of Leicester City Council')?.evidence[0]?.quote).toBe('Leicester City Council');
  });
});

describe('identifyReference', () => {
  it.each([
    ['Our reference: FOI-25-0871', 'FOI-25-0871'],
    ['Our Ref: 10457/25', '10457/25'],
    ['Request ID: FOI759201887', 'FOI759201887'],
    ['Reference\nFOI/2025/0917', 'FOI/2025/0917'],
    ['Your ref: ABC-1\nOur ref: KC-2025-IR-0942', 'KC-2025-IR-0942'],
    ['Freedom of Information request – FOI2025/02204', 'FOI2025/02204'],
    ['Ref: 12345678\n12 May 2025\nDear Sir', '12345678'],
    ['FOI Ref: 2025-00417', '2025-00417'],
    ['FOI/EIR reference: RFI1234', 'RFI1234'],
    ['Case reference: 101009876543', '101009876543'],
    ['Case No. 99812', '99812'],
    ['Request number\tLC-101-2025-08842', 'LC-101-2025-08842'],
    ['| Reference number | IMT-2025-18844 |', 'IMT-2025-18844'],
    ['**Our reference:** FOI 2025/01234', 'FOI 2025/01234'],
    ['Dear Sir\n\nFREEDOM OF INFORMATION ACT 2000 - REQUEST REF: FOI-123456', 'FOI-123456'],
    ['Dear Ms Jones\n\nFOI request 4471/25: physiotherapy', '4471/25'],
    ['Acme Council\n\nFOI/1275\n20 November 2025\n\nDear Sir', 'FOI/1275'],
    ['Subject: Re: FOI request: physiotherapy (Eskmoor ref INF-90412)', 'INF-90412'],
    ['Reply to FOI 0227/25-26                     sent 28/11/2025', 'FOI 0227/25-26'],
    ['Cyf / Ref: RhG-FOI 4410', 'RhG-FOI 4410'],
    ['Our ref: CRN 00412963\nPhone: 0191 498 0077', 'CRN 00412963'],
    ['Dear Sir\nYour enquiry about physiotherapy (our file ref. 2025/FOI/188)', '2025/FOI/188'],
    ['Dear Applicant\n\nRef. 1482\n\nFOI ACT', '1482'],
    ['Your request reference: EIR-2025-0099\nDear Sir', 'EIR-2025-0099'],
    ['Dear Sir\nThank you for your request.\nPlease quote reference 77120 in any correspondence.', '77120'],
    ['Information Request Reference No: F25-1190', 'F25-1190'],
    ['Freedom of Information disclosure\n\nID\t\t7746\nDate\t\t03/12/2025', '7746'],
    ['Ref: 25 11 0417\nEnquirer ref: (none given)', '25 11 0417'],
    ['Good morning\nYour request has been logged as number 3316/25.', '3316/25'],
    ['Subject: RE: FOI Request - Staff Physiotherapy Service [BWDC 25/0918]', 'BWDC 25/0918'],
  ])('finds the reference in %s', (text, value) => {
    expect(reference(text)).toBe(value);
  });

  it.each([
    'Your ref: ABC-123',
    'Your reference: physio/2025/WES\nDear Sir',
    'Tel: 01632 960144',
    'Freedom of Information Act 2000',
    'Procurement reference: DN684213',
    'Contract ref: CF-2023-001',
    'Dear Sir\n1. In-house\n11. The reference is GLY-2024-006.',
    'Dear Sir\nTender notice 2022/S 000-019845',
    'Council House, Fosseley, FZ6 6DD\n7 November 2025\nDear Sir',
    'Date: 12/11/2025\nDear Sir',
    'Ref: 12/11/2025',
    'Procurement ref: framework call-off, our ref KMDC/C/23/0077',
    'To: request-1234567-abcdef@whatdotheyknow.example',
  ])('finds none in %s', (text) => {
    expect(reference(text)).toBeNull();
  });

  it('is not the requester’s where the letter repeats it', () => {
    const text = 'Your ref: FOI-77\nOur ref: IG/25/104\nDear Sir\nFreedom of Information request FOI-77';
    expect(reference(text)).toBe('IG/25/104');
  });
});

describe('identifyResponseDate', () => {
  it.each([
    ['Coventry\n\n13 November 2025\n\nDear Sir', '2025-11-13'],
    ['Date received: 28/10/2025\nDate of response: 25/11/2025', '2025-11-25'],
    ['Date: 18/12/2025\n\nDear Sir\nYour request received on 21/11/2025', '2025-12-18'],
    ['Our ref: A-1                 Thursday 20 November 2025\n\nDear Sir', '2025-11-20'],
    ['Date of response\n7 November 2025', '2025-11-07'],
    ['Date received\t20/10/2025\nDate responded\t17/11/2025 09:14', '2025-11-17'],
    ['| Received | 1 Oct 2025 |\n| Closed | 30 Oct 2025 |', '2025-10-30'],
    ['Response issued 9/12/25\n\nProvision: External', '2025-12-09'],
    ['Reply to FOI 22                   sent 28/11/2025 by e-mail', '2025-11-28'],
    [
      'From: FOI <foi@x.example>\nTo: a@b.example\nDate: Thu, 6 Nov 2025 at 17:02\nSubject: Re: FOI',
      '2025-11-06',
    ],
    ['From: FOI\nSent: 06 November 2025 17:02\nTo: B', '2025-11-06'],
    ['Dyddiad / Date: 01/12/2025\n\nDiolch am eich cais dyddiedig 03/11/2025', '2025-12-01'],
    ['Reference: IAR 2025/988                    Date: 2nd December 2025\n\nDear Sir', '2025-12-02'],
    ['Ref 25/6120\nDate 31 October 2025\n\nDear applicant\nreceived 3 October 2025', '2025-10-31'],
    ['Date Issued: 04.11.2025', '2025-11-04'],
    ['Date sent: 4th November 2025', '2025-11-04'],
    ['Date of decision\n15-10-2025', '2025-10-15'],
    ['Published 3 September 2025\nRequest received: 1 August 2025', '2025-09-03'],
    ['Request of 3 May 2025\nResponse 31-05-2025\n1. In-house', '2025-05-31'],
    ['Dear Sir\nNo.\nYours faithfully\nA. Clerk\n5 March 2025', '2025-03-05'],
    ['REF: FOI/25/3150\n13/11/2025\n\nDear Ms Quist\nreceived on 16/10/2025', '2025-11-13'],
    ['Marrowby, 24 November 2025\n\nDear Sir', '2025-11-24'],
    ['This response was issued on 12 June 2025.\nYour request was received on 20 May 2025.', '2025-06-12'],
    [
      'Council\n\n18 November 2025\n\nDear Mr Tanner\nyour requests of 4, 6, 9 and 21 October 2025\nwhich you sent to us on 21 October 2025',
      '2025-11-18',
    ],
    ['Dear Sir\nNo.\nYours sincerely\nA. Clerk\nDate: 5 March 2025', '2025-03-05'],
    [
      '20 November 2025\n\nDear A\n\nYes.\n\n-----Original Message-----\nFrom: B\nSent: 3 November 2025\n',
      '2025-11-20',
    ],
    ['FOI 1 | 20 November 2025\n\nDear A', '2025-11-20'],
    ['Here is our response, dated 4 December 2025, to your request of 6 November.', '2025-12-04'],
    ['Response to request received 13.10.25 / answered 10.11.25\nQuestion\tResponse', '2025-11-10'],
  ])('finds the date in %s', (text, date) => {
    expect(responseDate(text)).toBe(date);
  });

  it.each([
    'Dear Sir\nYour request dated 24 October 2025 …\nThe contract ends on 1 May 2026.',
    'Request received: 24 October 2025\nDue date: 21 November 2025',
    'Start date: 1 April 2023\nEnd date: 31 March 2026',
    'Date of request: 24 October 2025',
    'Request sent: 24 October 2025',
    'Response due by: 24 October 2025',
    'Dear Sir\n2. Contract\nAwarded\n1 May 2023',
    'Last updated: 3 March 2025',
    'Date received\n24 October 2025',
    'A District Council\nWho is the provider and how long is the contract?\n18/03/2024 to\n17/03/2028',
  ])('takes no other date for it: %s', (text) => {
    expect(responseDate(text)).toBeNull();
  });
});

describe('identifyReuse', () => {
  it.each([
    ['may be re-used under the Open Government Licence v3.0', 'ogl'],
    ['You are free to use it under the Open Government Licence, except for logos.', 'ogl'],
    ['Reuse: OGL', 'ogl'],
    ['Cewch ailddefnyddio dan y Drwydded Llywodraeth Agored.', 'ogl'],
    ['Contains public sector information licensed under the Open Government Licence v3.0.', 'ogl'],
    ['This is not licensed under the Open Government Licence: ask us before any re-use.', 'restricted'],
    ['for the purposes of private study and non-commercial research', 'restricted'],
    ['Any other re-use will require the permission of the Council', 'restricted'],
    [
      'Under the Re-use of Public Sector Information Regulations 2015 you need our permission to re-use this.',
      'restricted',
    ],
    ['You may not re-use this information without the consent of the Council.', 'restricted'],
    [
      'This document is the copyright of the Council and must not be reproduced without a licence.',
      'restricted',
    ],
    ['Copyright belongs to the Council. For anything else you must ask us first.', 'restricted'],
    [
      'If you wish to re-use the information for commercial purposes please apply for a licence.',
      'restricted',
    ],
    ['The supply of information does not give you an automatic right to re-use it.', 'restricted'],
    ['Information supplied is for your personal use only and may not be republished.', 'restricted'],
    [
      'The information may be subject to copyright; use that would infringe it is not permitted.',
      'restricted',
    ],
    [
      'Re-use of this information is subject to the terms of the Council’s own licence and a fee.',
      'restricted',
    ],
    ['Kind regards', null],
    ['© Northmoor District Council 2025', null],
    ['Disclosure would prejudice the commercial interests of the provider without its consent.', null],
    ['We reuse the reports. Permission to refer is given by the manager.', null],
  ])('reads %s', (text, terms) => {
    expect(reuse(text)).toBe(terms);
  });
});
