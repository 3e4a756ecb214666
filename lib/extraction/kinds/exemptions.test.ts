import { describe, expect, it } from 'vitest';
import { findCitations, lawOf } from './exemptions.ts';

describe('findCitations', () => {
  it.each([
    ['exempt under section 43(2) of the Act', ['FOIA 43(2)']],
    ['s.43(2) applies', ['FOIA 43(2)']],
    ['S43 Commercial Interests. Under s43(2) …', ['FOIA 43(2)']],
    ['section 41 (confidence) and section 43(2) (commercial interests)', ['FOIA 41', 'FOIA 43(2)']],
    ['sections 31 and 40(2)', ['FOIA 31', 'FOIA 40(2)']],
    ['refused under section 12', ['FOIA 12']],
    ['a refusal notice under section 17 of the Act', []],
    ['Regulation 12(5)(e)', ['EIR 12(5)(e)']],
  ])('reads %s', (text, refusing) => {
    expect(findCitations(text, 'FOIA').refusing).toEqual(refusing);
  });

  it('reads the same numbers under Scottish law', () => {
    expect(findCitations('Section 33(1)(b)', 'FOISA').refusing).toEqual(['FOISA 33(1)(b)']);
    expect(findCitations('Section 25', 'FOISA').elsewhere).toEqual(['FOISA 25']);
    expect(findCitations('Section 17', 'FOISA').notHeld).toBe(true);
    expect(findCitations('section 21', 'FOIA').elsewhere).toEqual(['FOIA 21']);
  });
});

describe('lawOf', () => {
  it('knows the Scottish Act by name', () => {
    expect(lawOf('the Freedom of Information (Scotland) Act 2002')).toBe('FOISA');
    expect(lawOf('the Freedom of Information Act 2000')).toBe('FOIA');
  });
});

describe('every way of citing a section', () => {
  it.each([
    ['Exempt under Section 43 (2) of the Act', 'FOIA', ['FOIA 43(2)']],
    ['s.43(2) applies', 'FOIA', ['FOIA 43(2)']],
    ['S43(2)', 'FOIA', ['FOIA 43(2)']],
    ['s43 – commercial interests', 'FOIA', ['FOIA 43']],
    ['Sec. 40 (2)', 'FOIA', ['FOIA 40(2)']],
    ['FOIA s.40(2)', 'FOIA', ['FOIA 40(2)']],
    ['sections 31(1)(a) and 43(2)', 'FOIA', ['FOIA 31(1)(a)', 'FOIA 43(2)']],
    ['ss 41 and 43(2)', 'FOIA', ['FOIA 41', 'FOIA 43(2)']],
    [
      'sections 36(2)(b)(i), 36(2)(b)(ii) and 36(2)(c)',
      'FOIA',
      ['FOIA 36(2)(b)(i)', 'FOIA 36(2)(b)(ii)', 'FOIA 36(2)(c)'],
    ],
    ['Section 12(1) of the Freedom of Information Act 2000', 'FOIA', ['FOIA 12(1)']],
    ['refused under S12', 'FOIA', ['FOIA 12']],
    ['Section Forty Three', 'FOIA', []],
    ['exemption 43(2)', 'FOIA', ['FOIA 43(2)']],
    ['subsection 43(2)', 'FOIA', ['FOIA 43(2)']],
    ['section 43, subsection (2)', 'FOIA', ['FOIA 43(2)']],
    ['section 43(1) and (2)', 'FOIA', ['FOIA 43(1)', 'FOIA 43(2)']],
    ['section 33(1)(b) of the Freedom of Information (Scotland) Act 2002', 'FOISA', ['FOISA 33(1)(b)']],
    ['S. 38(1)(b)', 'FOISA', ['FOISA 38(1)(b)']],
    ['FOISA 30(c)', 'FOISA', ['FOISA 30(c)']],
    ['Regulation 12(5)(e) of the Environmental Information Regulations', 'FOIA', ['EIR 12(5)(e)']],
    ['reg. 12(4)(a) EIR', 'FOIA', ['EIR 12(4)(a)']],
    [
      'Regulation 10(5)(e) of the Environmental Information (Scotland) Regulations 2004',
      'FOISA',
      ['EIR 10(5)(e)'],
    ],
    ['under section 17 of the Act this letter is a refusal notice', 'FOIA', []],
    ['section 1(1)(a) and section 16', 'FOIA', []],
    ['The Public Contracts Regulations 2015', 'FOIA', []],
    ['the Re-use of Public Sector Information Regulations 2015', 'FOIA', []],
  ] as const)('%s (%s)', (text, law, refusing) => {
    expect(findCitations(text, law).refusing).toEqual(refusing);
  });
});
