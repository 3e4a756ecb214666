/** The law a response is given under; decides what its section numbers mean. */
export type Law = 'FOIA' | 'FOISA';

/** What the sections cited in a text amount to. */
export interface Citations {
  /** Sections that refuse, as "FOIA 43(2)", each once, in order. */
  readonly refusing: readonly string[];
  /** Sections that point to information published elsewhere: FOIA 21, FOISA 25. */
  readonly elsewhere: readonly string[];
  /** True if FOISA section 17 is cited: the information is not held. */
  readonly notHeld: boolean;
}

const SECTION = String.raw`\d{1,2}[A-C]?(?:\s?\(\d{1,2}[A-Z]?\))?(?:\s?\((?:[a-z]|i{1,3}|iv|v)\)){0,2}`;
const CITED = new RegExp(
  String.raw`\b(?<word>sections?|sec\.?|ss?\.?|regulations?|regs?\.?|exemptions?)\s{0,2}(?<list>${SECTION}(?:\s{0,2}(?:,|and|&|or|/)\s{0,2}(?:and\s)?(?:(?:sections?|s)\.?\s?)?${SECTION}){0,6})(?![\d%])`,
  'gi',
);
/** "FOIA 43(2)", "section 41 … and section 43(2)" are read by CITED; this reads "FOIA 43(2)". */
const NAMED_ACT = new RegExp(String.raw`\b(?:FOIA|FOISA)\s(?:2000\s|2002\s)?(?<list>${SECTION})`, 'g');

/** FOIA Part II exemptions and the cost, vexatious and abroad limits. Sections 1, 10, 16, 17, 45, 50 refuse nothing. */
const FOIA_REFUSING = new Set([
  12, 14, 22, 23, 24, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44,
]);
const FOISA_REFUSING = new Set([12, 14, 18, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41]);

/** The law that `text` is written under. */
export function lawOf(text: string): Law {
  return /\bFOISA\b|Freedom of Information \(Scotland\) Act/i.test(text) ? 'FOISA' : 'FOIA';
}

/** The sections cited in `text`, read under `law`. */
export function findCitations(text: string, law: Law): Citations {
  const refusing: string[] = [];
  const elsewhere: string[] = [];
  let notHeld = false;
  for (const { section, isRegulation } of sectionsIn(text)) {
    const number = Number.parseInt(section, 10);
    if (isRegulation) refusing.push(`EIR ${section}`);
    else if (law === 'FOIA' && number === 21) elsewhere.push(`FOIA ${section}`);
    else if (law === 'FOISA' && number === 25) elsewhere.push(`FOISA ${section}`);
    else if (law === 'FOISA' && number === 17) notHeld = true;
    else if ((law === 'FOIA' ? FOIA_REFUSING : FOISA_REFUSING).has(number))
      refusing.push(`${law} ${section}`);
  }
  return { refusing: mostSpecific(refusing), elsewhere: mostSpecific(elsewhere), notHeld };
}

function sectionsIn(text: string): { section: string; isRegulation: boolean }[] {
  const plain = spelledOut(text);
  return [...plain.matchAll(CITED), ...plain.matchAll(NAMED_ACT)].flatMap((match) => {
    const word = match.groups?.word ?? 'section';
    const isRegulation = /^reg/i.test(word);
    const list = match.groups?.list ?? '';
    return [...list.matchAll(new RegExp(SECTION, 'gi'))].map(([section]) => ({
      section: section.replaceAll(/\s/g, ''),
      isRegulation,
    }));
  });
}

/** "section 43, subsection (2)" as "section 43(2)", and "43(1) and (2)" as "43(1) and 43(2)". */
function spelledOut(text: string): string {
  return text
    .replace(/,?\s{1,2}sub-?sections?\s\(/gi, '(')
    .replace(/\bsub-?section(?=s?\s\d)/gi, 'section')
    .replace(/\b(\d{1,2}[A-C]?)\((\d)\)(\s?(?:and|&|,|or)\s?)\((\d)\)/g, '$1($2)$3$1($4)');
}

/** `sections` each once, without those that another says more exactly: "43" beside "43(2)". */
export function mostSpecific(sections: readonly string[]): string[] {
  const unique = [...new Set(sections)];
  return unique.filter(
    (section) => !unique.some((other) => other !== section && other.startsWith(`${section}(`)),
  );
}
