import { findCitations, type Law } from '../kinds/exemptions.ts';
import type { Sentence } from '../segment/elements.ts';

/** A refusal of the request as a whole. */
export interface WholeRefusal {
  readonly sentences: readonly Sentence[];
  readonly exemptions: readonly string[];
}

const REFUSES_ALL =
  /\b(?:whole|all|entire(?:ty)?)\b.{0,40}\brequest\b.{0,60}\b(?:refus|exempt|withh)|\brequest\b.{0,60}\b(?:is|has been|been|must be) (?:therefore )?(?:refused|declined)|\brefus(?:e|es|ing|al)\b.{0,40}\b(?:your|the|this)\b.{0,20}\brequest|\b(?:comply|complying|answer\w*|respond\w*|deal\w*)\b.{0,40}\brequest\b.{0,60}\bexceed|\bexceeds?\b.{0,20}\b(?:appropriate|cost|statutory)\b.{0,10}\blimit|\bapplies to (?:the|your) (?:whole )?request\b|\brequest\b.{0,40}\bvexatious\b|\bnot obliged to comply\b/i;

/** The refusal of the whole request among `sentences`, or null. */
export function findWholeRefusal(sentences: readonly Sentence[], law: Law): WholeRefusal | null {
  const refusing = sentences.filter(({ text }) => REFUSES_ALL.test(text.slice(0, 800)));
  const cited = refusing.map((sentence) => ({
    sentence,
    exemptions: findCitations(sentence.text.slice(0, 800), law).refusing,
  }));
  const exemptions = [...new Set(cited.flatMap((one) => one.exemptions))];
  if (exemptions.length === 0) return null;
  return {
    exemptions,
    sentences: cited.filter((one) => one.exemptions.length > 0).map(({ sentence }) => sentence),
  };
}
