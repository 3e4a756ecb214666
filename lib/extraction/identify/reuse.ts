import type { Identified } from '#lib/domain/extracted-response.ts';
import type { Reuse } from '#lib/domain/foi-response.ts';
import { evidenceOf } from '../fields/reading.ts';

const OPEN = /\bopen government licen[cs]e\b|\bogl\b/i;
const RESTRICTED =
  /\bprivate study\b|\bnon-?commercial\b|\bdoes not (?:automatically )?(?:confer|give|grant)\b.{0,60}\bre-?use\b|\bre-?us\w*\b.{0,120}\bpermission\b|\bpermission\b.{0,120}\bre-?us\w*|\bcopyright\b.{0,160}\b(?:permission|consent)\b|\bmay not be re-?used\b|\bnot (?:be )?re-?use[d]?\b.{0,60}\bwithout\b/i;

/** The terms of re-use that a response states: the Open Government Licence, something narrower, or null. */
export function identifyReuse(folded: string, text: string): Identified<Reuse> | null {
  return stated('ogl', OPEN, folded, text) ?? stated('restricted', RESTRICTED, folded, text);
}

function stated(value: Reuse, pattern: RegExp, folded: string, text: string): Identified<Reuse> | null {
  const match = pattern.exec(folded);
  if (!match) return null;
  const lineStart = folded.lastIndexOf('\n', match.index) + 1;
  const sentenceStart = Math.max(lineStart, folded.lastIndexOf('. ', match.index) + 2, match.index - 400);
  const end = match.index + match[0].length;
  return { value, confidence: 0.95, evidence: evidenceOf([{ start: sentenceStart, end }], text) };
}
