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
