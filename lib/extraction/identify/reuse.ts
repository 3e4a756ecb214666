import type { Identified } from '#lib/domain/extracted-response.ts';
import type { Reuse } from '#lib/domain/foi-response.ts';
import { evidenceOf } from '../fields/reading.ts';

const OPEN =
  /\bopen government licen[cs]e\b|\bogl\b|\btrwydded llywodraeth agored\b|\bdrwydded llywodraeth agored\b/i;
const NOT_OPEN = /\b(?:not|nor|isn't)\s(?:\w+\s){0,5}(?:the )?(?:open government licen[cs]e|ogl)\b/i;

/** Says outright what the information may be used for. */
const NARROW_USE =
  /\bprivate study\b|\bnon-?commercial\b|\b(?:personal|own|private) use only\b|\bcommercial (?:purposes?|use|gain|re-?use)\b/i;
/** Speaks of what others may do with the information. */
const ABOUT_USE =
  /\bre-?us(?:e|es|ed|ing)\b|\bcopyright(?:ed)?\b|\breproduc\w+|\bre-?publish\w*|\bintellectual property\b|\bailddefnyddio\b/i;
/** What limits it. */
const LIMIT =
  /\b(?:permission|consent|approval|authoris\w+)\b|\b(?:may|must|can|should|shall) not\b|\bnot (?:be )?(?:permitted|allowed|automatically|re-?used|reproduced|copied)\b|\bdoes not (?:\w+ )?(?:give|grant|confer|imply|mean|extend)\b|\binfring\w*|\bbreach\w*|\bwithout (?:a |the |our |prior |written )|\b(?:ask|contact|apply to|write to) (?:us|the council)\b|\bapply\b|\blicen[cs]e\b|\bfee\b|\bonly\b|\bsubject to\b|\brestrict\w*|\bprotected\b/i;

/** The terms of re-use that a response states: the Open Government Licence, something narrower, or null. */
export function identifyReuse(folded: string, text: string): Identified<Reuse> | null {
  const sentences = sentencesOf(folded);
  const open = sentences.find((sentence) => OPEN.test(sentence.text) && !NOT_OPEN.test(sentence.text));
  if (open) return { value: 'ogl', confidence: 0.96, evidence: evidenceOf([open], text) };
  for (const [i, sentence] of sentences.entries()) {
    const limited = ABOUT_USE.test(sentence.text)
      ? isLimited(sentence.text, sentences[i + 1]?.text ?? '')
      : NARROW_USE.test(sentence.text) && /\b(?:use|used|study|research)\b/i.test(sentence.text);
    if (limited)
      return {
        value: 'restricted',
        confidence: NARROW_USE.test(sentence.text) || /permission|consent/i.test(sentence.text) ? 0.95 : 0.85,
        evidence: evidenceOf([sentence], text),
      };
  }
  return null;
}

/** True if a sentence about use, or the one behind it, sets a limit. */
function isLimited(sentence: string, next: string): boolean {
  if (NARROW_USE.test(sentence) || NOT_OPEN.test(sentence) || LIMIT.test(sentence)) return true;
  return (
    /\bcopyright\b/i.test(sentence) && /\b(?:us(?:e|ing)|anything else)\b/i.test(next) && LIMIT.test(next)
  );
}

interface PlacedText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The sentences of a text; words wrapped at a line's end stay together. */
function sentencesOf(folded: string): PlacedText[] {
  return [...folded.matchAll(/(?:[^.\n]|\.(?=\S)|\n(?=[ \t]{0,20}[a-z(]))+/g)].map((match) => ({
    start: match.index,
    end: match.index + Math.min(match[0].length, 800),
    text: match[0].slice(0, 800).replaceAll('\n', ' '),
  }));
}
