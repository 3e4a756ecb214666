import type { Status } from '#lib/domain/field-value.ts';
import { findCitations, type Law, mostSpecific } from '../kinds/exemptions.ts';
import { findNotice, saysNotHeld } from '../kinds/notices.ts';
import type { Sentence } from '../segment/elements.ts';

/** Words that settle the request as a whole, or all that is left of it. */
export interface BlanketAnswer {
  readonly status: Exclude<Status, 'answered'>;
  readonly sentences: readonly Sentence[];
  readonly exemptions: readonly string[];
}

const REFUSES_ALL =
  /\b(?:whole|all|entire(?:ty)?)\b.{0,40}\brequest\b.{0,60}\b(?:refus|exempt|withh)|\brequest\b.{0,60}\b(?:is|has been|been|must be) (?:therefore )?(?:refused|declined)|\brefus(?:e|es|ing|al)\b.{0,40}\b(?:your|the|this)\b.{0,20}\brequest|\b(?:comply|complying|answer\w*|respond\w*|deal\w*)\b.{0,40}\brequest\b.{0,60}\bexceed|\bexceeds?\b.{0,20}\b(?:appropriate|cost|statutory)\b.{0,10}\blimit|\bapplies to (?:the|your) (?:whole )?request\b|\brequest\b.{0,40}\bvexatious\b|\bnot obliged to comply\b/i;

/** The refusal of the whole request among `sentences`, or null. */
export function findWholeRefusal(sentences: readonly Sentence[], law: Law): BlanketAnswer | null {
  const refusing = sentences.filter(({ text }) => REFUSES_ALL.test(text.slice(0, 800)));
  const cited = refusing.map((sentence) => ({
    sentence,
    exemptions: findCitations(sentence.text.slice(0, 800), law).refusing,
  }));
  const exemptions = mostSpecific(cited.flatMap((one) => one.exemptions));
  if (exemptions.length === 0) return null;
  return {
    status: 'withheld',
    exemptions,
    sentences: cited.filter((one) => one.exemptions.length > 0).map(({ sentence }) => sentence),
  };
}

const VOLUNTEERS =
  /\b(?:nonetheless|nevertheless|however|outside (?:of )?the act|advice and assistance|to (?:be helpful|assist)|although)\b.{0,160}\b(?:confirm|provide|tell you|say|give you|advise|as follows|following)\b/i;

/** Where a council that refuses the request begins to tell some of it all the same: an offset into the text, or null. */
export function findVolunteered(sentences: readonly Sentence[]): number | null {
  const first = sentences.find(
    ({ text }) => VOLUNTEERS.test(text.slice(0, 800)) && !REFUSES_ALL.test(text.slice(0, 800)),
  );
  return first ? first.end : null;
}

const HOLDS_NOTHING =
  /\b(?:do(?:es)? not|don't|doesn't) (?:currently )?hold (?:any |the )?(?:of the |of this )?(?:recorded )?(?:information|data)\b.{0,80}\b(?:request|asked|sought|relat|questions?|this|physio)|\b(?:information|data)\b.{0,60}\b(?:requested|asked for|sought)\b.{0,30}\b(?:is|are) not held\b|\bno information (?:is )?held\b|\binformation not held\b|\bholds? no (?:recorded |relevant )?information\b/i;

/** The statement among `sentences` that nothing of what was asked is held, or null. */
export function findNothingHeld(sentences: readonly Sentence[]): BlanketAnswer | null {
  const saying = sentences.filter(
    ({ text }) => HOLDS_NOTHING.test(text.slice(0, 800)) && saysNotHeld(text.slice(0, 800)),
  );
  const [first] = saying;
  return first ? { status: 'not_held', exemptions: [], sentences: [first] } : null;
}

const REMAINDER =
  /\b(?:remaining|rest of|remainder of|other|following|subsequent|further|all|none of) (?:of )?(?:the |your |these )?(?:\w+ ){0,2}(?:questions?|points?|parts of your request|your request|request|queries)\b|\bquestions (?:therefore|are|do)\b|\b(?:everything else|the (?:rest|remainder)\b(?! of))/i;
/** "none of which apply to us": in a statement about the rest of the request this is not applicable too. */
const NONE_APPLIES =
  /\b(?:none|neither) of (?:which|them|these|those|(?:the|your) (?:\w+ ){0,2}(?:questions?|points?))\b.{0,30}\b(?:appl|relevant|arise)|\b(?:do(?:es)?n't|do(?:es)? not|cannot|can't|would not)\s(?:\w+\s)?(?:apply|arise)\b/i;
const BY_NUMBER = /\b(?:questions?|qs?|parts?|points?)\s{0,2}\d|\bpart of\b/i;

/** What is said of all questions that are left ("The remaining questions are therefore not applicable."), or null. */
export function findRemainder(sentences: readonly Sentence[], law: Law): BlanketAnswer | null {
  for (const sentence of sentences) {
    const text = sentence.text.slice(0, 800);
    if (!REMAINDER.test(text) || BY_NUMBER.test(text)) continue;
    if (NONE_APPLIES.test(text)) return { status: 'not_applicable', exemptions: [], sentences: [sentence] };
    const notice = findNotice(text, law);
    if (notice) return { ...notice, sentences: [sentence] };
  }
  return null;
}
