/** A proper name as written. Offsets point into the text that was searched. */
export interface NameMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const SUFFIX = String.raw`(?:Ltd\.?|Limited|PLC|plc|LLP|Group|CIC|Inc\.?)`;
/** "Ardvorlich Health (Scotland) Ltd": a place in brackets inside the name. */
const BRACKETED = String.raw`\([A-Z][\w&]{1,20}\)(?=\s${SUFFIX})`;
const WORD = String.raw`(?:${BRACKETED}|[A-Z](?:[\w'&-]|\.(?=\w)){0,30}|\d{1,4}[A-Za-z]{0,8}|[a-z]{1,3}[A-Z][\w-]{1,20})`;
const JOINER = String.raw`(?:of|and|&|the|for|@|in)`;
const NAME = new RegExp(
  String.raw`\b(?:[A-Z]|[a-z]{1,3}[A-Z])(?:[\w'&-]|\.(?=\w)){0,30}(?:\s{1,2}(?:${JOINER}\s){0,2}${WORD}){0,7}`,
  'g',
);
const ENDS_WITH_SUFFIX = new RegExp(String.raw`\b${SUFFIX}$`);
const CUT_AT_LEGAL_FORM = /^.{2,120}?\b(?:Ltd\.?|Limited|PLC|plc|LLP|CIC)(?=\s(?!and\b|&))/;
const LEGAL_FORM = /,?\s+(?:Ltd\.?|Limited)$/i;

/** Capitalised words that start sentences or name what is no provider and no system. */
const NOT_A_NAME =
  /^(?:the|this|these|those|that|there|it|its|yes|no|none|not|n\/a|na|all|an?|any|and|as|at|by|both|each|current|currently|contract|contracts|council|our|we|in|is|if|on|please|provider|providers|service|services|system|staff|employees?|employers?|line|managers?|triage|referrals?|start|end|date|initial|term|extension|options?|occupational health|human resources|hr|oh|it is|from|to|name|information|section|appointments?|for|external|externally|in-house|internal|internally|via|via the|used|uses?|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|vat|foi|foia|act|gp|msk|nhs|physiotherapy|physio|physiotherapists?|occupational health (?:service|team|unit|provider|department)|value|budget|annual)$/i;

/** The proper names in `text`, in order, as written. Joined company names ("A Ltd and B Ltd") are taken apart. */
export function findNames(text: string): NameMention[] {
  return [...text.matchAll(NAME)]
    .flatMap((match) => splitJoined(match[0], match.index))
    .filter(({ name }) => isName(name));
}

function splitJoined(written: string, at: number): NameMention[] {
  const joined = new RegExp(String.raw`^(?<left>.{2,120}?\b${SUFFIX})\s(?:and|&)\s(?<right>.{2,120})$`).exec(
    written,
  );
  const { left, right } = joined?.groups ?? {};
  if (!left || !right) return [trimmed(written, at)];
  return [trimmed(left, at), ...splitJoined(right, at + written.length - right.length)];
}

function trimmed(written: string, at: number): NameMention {
  const lead = /^(?:The|Our|Provider|Yes|No|System)\s+(?=\S)/.exec(written)?.[0].length ?? 0;
  let name = written.slice(lead);
  // The legal form ends the name: "Acme Ltd in June 2024".
  name = CUT_AT_LEGAL_FORM.exec(name)?.[0] ?? name;
  name = ENDS_WITH_SUFFIX.test(name) ? name : name.replace(/[.,;:'&-]+$/, '');
  return { name, start: at + lead, end: at + lead + name.length };
}

function isName(name: string): boolean {
  return name.length >= 2 && !NOT_A_NAME.test(name) && /[A-Za-z]{2}/.test(name);
}

/** `name` without a trailing "Ltd" or "Limited". */
export function withoutLegalForm(name: string): string {
  return name.replace(LEGAL_FORM, '').trim();
}
