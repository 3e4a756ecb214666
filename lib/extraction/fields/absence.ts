import type { FieldReading } from '#lib/domain/field-value.ts';
import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import { findNotice, type Notice } from '../kinds/notices.ts';
import { findYesNo } from '../kinds/yes-no.ts';
import type { Sentence } from '../segment/elements.ts';
import { CONFIDENT, type FieldContext, LIKELY, readingWithoutValue, SURE, UNSURE } from './reading.ts';

/** Sends the reader to another place in the letter; says nothing itself. */
const POINTER =
  /\b(?:see|refer to|as (?:per|detailed|set out|stated))\b.{0,40}\b(?:notice|exemption|below|above|annex|appendix|attached|question|response|answer)\b/i;

/** "The second part of the question is therefore not applicable." */
const REST_OF_QUESTION =
  /\b(?:second|latter|other|remaining|next|rest|remainder)\b.{0,20}\b(?:part|half|question|element)s?\b/i;

/** An answer that opens with its notice gives it for the whole question, whatever reason follows. */
const NOTICE_FIRST =
  /^(?:this (?:question |part )?is )?(?:n\/a|not applicable|not held|information not held|no information (?:is )?held|none held|refused|exempt|withheld)\b/i;

/** Fields about which general words in the answer say nothing: only words of their own are an answer in words. */
const NEEDS_OWN_WORDS: ReadonlySet<FieldId> = new Set([
  'contractStart',
  'contractEnd',
  'contractLatestEnd',
  'referralPeriod',
  'systemNames',
  'systemOperator',
  'educationDeliveredBy',
]);
const OWN_WORDS: Readonly<Partial<Record<FieldId, RegExp>>> = {
  contractStart:
    /\b(?:rolling|ad[- ]hoc|spot purchas\w*|no (?:formal |fixed |set )?(?:contract|term)|as (?:and )?when|start date)\b/i,
  contractEnd:
    /\b(?:rolling|ad[- ]hoc|spot purchas\w*|no (?:formal |fixed |set )?(?:contract|term|end)|as (?:and )?when|annual(?:ly)? renew\w*|ongoing|end date|month[- ](?:to|by|on)[- ]month|month at a time|expired|holding over|open[- ]ended)\b/i,
  contractLatestEnd:
    /\b(?:rolling|month[- ](?:to|by|on)[- ]month|month at a time|holding over|end date or|left to extend|exten\w+ (?:options?|may|can|is|are|available|possible)|options? to extend|extendable)\b/i,
};

/** What the words of `context` amount to where they give no value: a notice, an answer in words, or silence. */
export function readAbsence(context: FieldContext, text: string): FieldReading {
  const notice = readNotice(context, text);
  if (notice) return notice;
  const { origin } = context.segment;
  return origin === 'question' || origin === 'topic' ? wordsOrSilence(context, text) : silence(text, UNSURE);
}

/** The notice (withheld, not held, not applicable, elsewhere) that `context` gives of its field, or null. */
export function readNotice(context: FieldContext, text: string): FieldReading | null {
  const { own, general, segment } = context;
  const aboutRest = segment.parts[0]?.includes(context.field)
    ? []
    : context.all.filter((sentence) => REST_OF_QUESTION.test(sentence.text));
  const leading = context.all.slice(0, 1).filter(({ text }) => NOTICE_FIRST.test(text));
  for (const sentences of segment.origin === 'prose' ? [own] : [aboutRest, own, general, leading]) {
    const notices = noticesIn(sentences, context);
    const [first] = notices;
    if (!first) continue;
    const inWords =
      SHARES.has(context.field) && segment.origin !== 'prose'
        ? context.all.filter(({ text: said }) => IN_WORDS.test(said))
        : [];
    if (first.notice.status === 'not_held' && inWords.length > 0)
      return readingWithoutValue('narrative', inWords, text, LIKELY);
    const sure = segment.fields.length === 1 || sentences === own;
    return noticeReading(first, notices, text, sure ? SURE : CONFIDENT);
  }
  return null;
}

/** True if a reading settles its field, so that no other words need to be consulted. */
export function isSettled(reading: FieldReading): boolean {
  if (reading.status === 'not_answered') return false;
  return reading.status !== 'narrative' || !reading.evidence.every(({ quote }) => POINTER.test(quote));
}

/** The reading of a field of which nothing is said. */
export function silence(text: string, confidence: number): FieldReading {
  return readingWithoutValue('not_answered', [], text, confidence);
}

const SHARES: ReadonlySet<FieldId> = new Set([
  'inPersonPercent',
  'videoPercent',
  'telephonePercent',
  'selfManagedPercent',
  'assistedPercent',
]);
/** "The majority are remote. We do not have an exact breakdown" answers in words, for all that no figure is held. */
const IN_WORDS = /\b(?:most(?:ly)?|majority|mainly|predominantly|primarily|largely|nearly all|almost all)\b/i;

interface PlacedNotice {
  readonly notice: Notice;
  readonly sentence: Sentence;
}

/** "None": asked which measures are collected, that is all there is to say. */
const NONE_COLLECTED = /^\W{0,3}(?:none|nil)(?: (?:at all|whatsoever|currently|at present))?\W{0,3}$/i;

function noticesIn(sentences: readonly Sentence[], { law, field }: FieldContext): PlacedNotice[] {
  return sentences.flatMap((sentence): PlacedNotice[] => {
    if (field === 'kpis' && NONE_COLLECTED.test(sentence.text))
      return [{ notice: { status: 'not_held', exemptions: [] }, sentence }];
    const notice = isPointer(sentence.text) ? null : findNotice(sentence.text, law);
    return notice ? [{ notice, sentence }] : [];
  });
}

function isPointer(sentence: string): boolean {
  return (
    sentence.length < 120 &&
    POINTER.test(sentence) &&
    !/\bsection\b|\bnot (?:held|applicable)\b|n\/a|website|register/i.test(sentence)
  );
}

function noticeReading(
  first: PlacedNotice,
  all: readonly PlacedNotice[],
  text: string,
  confidence: number,
): FieldReading {
  // A later sentence may name the section that an earlier one leaves out.
  const same = all.filter(({ notice }) => notice.status === first.notice.status);
  const exemptions = [...new Set(same.flatMap(({ notice }) => notice.exemptions))];
  const specific = exemptions.filter((a) => !exemptions.some((b) => b !== a && b.startsWith(`${a}(`)));
  const naming = same.filter(({ notice }) => notice.exemptions.length > 0);
  const proof = (naming.length > 0 ? naming.slice(0, 1) : [first]).map(({ sentence }) => sentence);
  const unnamed = first.notice.status === 'withheld' && specific.length === 0;
  return readingWithoutValue(first.notice.status, proof, text, unnamed ? LIKELY : confidence, specific);
}

function wordsOrSilence({ field, own, general, segment }: FieldContext, text: string): FieldReading {
  const needed = NEEDS_OWN_WORDS.has(field);
  const ownWords = OWN_WORDS[field];
  const spoken = needed
    ? ownWords
      ? own.filter((s) => ownWords.test(s.text))
      : []
    : own.filter(saysSomething);
  if (spoken.length > 0) return readingWithoutValue('narrative', spoken, text, LIKELY + 0.05);
  if (needed) return silence(text, LIKELY);
  const isFirst = segment.parts[0]?.includes(field) === true;
  const words = isFirst ? general.filter(saysSomething) : [];
  return words.length > 0 ? readingWithoutValue('narrative', words, text, LIKELY) : silence(text, LIKELY);
}

/** True unless a sentence is a bare "yes" or "no". */
function saysSomething({ text }: Sentence): boolean {
  const plain = findYesNo(text);
  return text.trim().length > 1 && !(plain && text.slice(plain.end).replace(/[^a-z]/gi, '').length === 0);
}
