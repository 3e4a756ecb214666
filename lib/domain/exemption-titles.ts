/** Plain words for the sections that councils cite; FOIA 2000, FOISA 2002, EIR 2004. */
const TITLES: Readonly<Record<string, string>> = {
  'FOIA 12': 'Answering would cost too much',
  'FOIA 14': 'Vexatious or repeated request',
  'FOIA 21': 'Already available to the public',
  'FOIA 22': 'To be published later',
  'FOIA 31': 'Law enforcement',
  'FOIA 36': 'Effective conduct of public affairs',
  'FOIA 38': 'Health and safety',
  'FOIA 40': 'Personal information',
  'FOIA 41': 'Given in confidence',
  'FOIA 42': 'Legal professional privilege',
  'FOIA 43': 'Commercial interests',
  'FOIA 43(1)': 'Trade secrets',
  'FOIA 43(2)': 'Commercial interests',
  'FOISA 12': 'Answering would cost too much',
  'FOISA 14': 'Vexatious or repeated request',
  'FOISA 25': 'Already available to the public',
  'FOISA 27': 'To be published later',
  'FOISA 30': 'Effective conduct of public affairs',
  'FOISA 33': 'Commercial interests and the economy',
  'FOISA 33(1)(a)': 'Trade secrets',
  'FOISA 33(1)(b)': 'Commercial interests',
  'FOISA 36': 'Confidentiality',
  'FOISA 38': 'Personal information',
  'EIR 12(4)(a)': 'Information not held',
  'EIR 12(5)(e)': 'Commercial confidentiality',
  'EIR 13': 'Personal information',
};

/** The title of a cited section ("FOIA 43(2)" → "Commercial interests"), of its whole section if need be, or null. */
export function exemptionTitle(exemption: string): string | null {
  const section = exemption.replace(/\(.*$/, '');
  return TITLES[exemption] ?? TITLES[section] ?? null;
}

/** The sections that a reviewer is offered first. */
export const COMMON_EXEMPTIONS: readonly string[] = Object.keys(TITLES);
