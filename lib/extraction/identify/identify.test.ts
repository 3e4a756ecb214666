import { describe, expect, it } from 'vitest';
import { REGISTER } from '#lib/domain/register/register.ts';
import { identifyCouncil } from './council.ts';
import { identifyReference } from './reference.ts';
import { identifyResponseDate } from './response-date.ts';
import { identifyReuse } from './reuse.ts';

describe('identifyCouncil', () => {
  it.each([
    ['Leicester City Council\nDear Sir', 'Leicester City Council', 'E06000016'],
    ['Write to info.requests@leicester.gov.uk', 'Leicester City Council', 'E06000016'],
    ['LEICESTER CITY COUNCIL', 'Leicester City Council', 'E06000016'],
    ['BLACKTHORNE WITH DEEPDALE BOROUGH COUNCIL', 'Blackthorne with Deepdale Borough Council', null],
    ['Yours faithfully\nNorthmoor District Council', 'Northmoor District Council', null],
    ['London Borough of Eastmarsh', 'London Borough of Eastmarsh', null],
    ['Cyngor Sir Dyffryn / Dyffryn County Council', 'Dyffryn County Council', null],
  ])('finds the council of %s', (text, name, gssCode) => {
    expect(identifyCouncil(text, text, REGISTER)).toMatchObject({ value: name, gssCode });
  });

  it('names none where none is named', () => {
    expect(
      identifyCouncil('The Council does not hold this. Our Council …', 'The Council', REGISTER),
    ).toBeNull();
  });

  it('has evidence that stands in the text', () => {
    const text = 'Response of Leicester City Council';
    expect(identifyCouncil(text, text, REGISTER)?.evidence[0]?.quote).toBe('Leicester City Council');
  });
});

describe('identifyReference', () => {
  it.each([
    ['Our reference: FOI-25-0871', 'FOI-25-0871'],
    ['Our Ref: 10457/25', '10457/25'],
    ['Request ID: FOI759201887', 'FOI759201887'],
    ['Reference\nFOI/2025/0917', 'FOI/2025/0917'],
    ['Your ref: ABC-1\nOur ref: KC-2025-IR-0942', 'KC-2025-IR-0942'],
    ['Freedom of Information request – FOI2025/02204'.replace('–', '-'), 'FOI2025/02204'],
  ])('finds the reference in %s', (text, reference) => {
    expect(identifyReference(text, text)?.value).toBe(reference);
  });

  it.each([
    'Your ref: ABC-123',
    'Tel: 01632 960144',
    'Freedom of Information Act 2000',
    'Procurement reference: DN684213',
  ])('finds none in %s', (text) => {
    expect(identifyReference(text, text)).toBeNull();
  });
});

describe('identifyResponseDate', () => {
  it.each([
    ['Coventry\n\n13 November 2025\n\nDear Sir', '2025-11-13'],
    ['Date received: 28/10/2025\nDate of response: 25/11/2025', '2025-11-25'],
    ['Date: 18/12/2025\n\nDear Sir\nYour request received on 21/11/2025', '2025-12-18'],
    ['Our ref: A-1                 Thursday 20 November 2025\n\nDear Sir', '2025-11-20'],
    ['Date of response\n7 November 2025', '2025-11-07'],
  ])('finds the date in %s', (text, date) => {
    expect(identifyResponseDate(text, text)?.value).toBe(date);
  });

  it('takes no other date for it', () => {
    const text = 'Dear Sir\nYour request dated 24 October 2025 …\nThe contract ends on 1 May 2026.';
    expect(identifyResponseDate(text, text)).toBeNull();
  });
});

describe('identifyReuse', () => {
  it.each([
    ['may be re-used under the Open Government Licence v3.0', 'ogl'],
    ['for the purposes of private study and non-commercial research', 'restricted'],
    ['Any other re-use will require the permission of the Council', 'restricted'],
    ['Kind regards', null],
  ])('reads %s', (text, reuse) => {
    expect(identifyReuse(text, text)?.value ?? null).toBe(reuse);
  });
});
