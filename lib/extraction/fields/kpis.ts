import { saysNotHeld } from '../kinds/notices.ts';
import type { Sentence } from '../segment/elements.ts';
import type { Span } from '../span.ts';
import { CONFIDENT, type FieldContext, type Finding, LIKELY } from './reading.ts';

const KPI_WORDS: readonly (readonly [string, RegExp])[] = [
  [
    'referral_volumes',
    /\b(?:numbers?|volumes?|total|count|amount) of (?:new |all |employee |staff |monthly )?(?:referrals?|cases)\b|\breferral (?:numbers?|volumes?|rates?|figures|data|levels|activity)\b|\breferrals received\b|\bnumbers? (?:of (?:employees|staff|people) )?(?:referred|seen)\b|^(?:total |new )?referrals\b(?! turn)|\b(?:usage|utilisation|uptake|activity levels)\b/i,
  ],
  [
    'turnaround_times',
    /\bwait(?:ing)?\b.{0,12}\btimes?\b|\bwaits?\b|\bturn-?\s?around\b|\btimes? (?:from|to|between|taken)\b|\bresponse times?\b|\b(?:days|time) (?:from referral|to (?:first|initial|appointment))|\bspeed of\b|\blead times?\b|\bwaiting lists?\b/i,
  ],
  [
    'attendance',
    /\battendance\b|\bDNAs?\b|\bdid[- ]not[- ]attend|\bnon-?attend\w*|\b(?:missed|failed|cancelled)\b.{0,24}\bappointments?|\bno[- ]shows?\b|\bcancell?ations?\b|\bfail(?:ed|ure) to attend|\bUTA\b/i,
  ],
  [
    'sessions_per_case',
    /\bsessions? per\b|\b(?:number|average|total)(?: number)? of (?!missed|cancelled|failed)(?:\w+ ){0,2}(?:sessions|treatments|appointments)\b|\b(?:average|number of) (?:treatment )?sessions\b|\btreatments per\b/i,
  ],
  [
    'outcomes',
    /\boutcomes?\b|\bdischarge\b|\brecover(?:y|ed)\b|\bimprovements?\b|\bPROMs?\b|\breturn(?:ed)? to work\b|\beffectiveness\b|\bfunctional\b/i,
  ],
  [
    'satisfaction',
    /\bsatisf\w+|\bfeedback\b|\bevaluations?\b|\bsurveys?\b|\bquestionnaires?\b|\bexperience\b/i,
  ],
  ['cost', /\bcosts?\b|\bspen[dt]\b|\bexpenditure\b|\binvoic\w+|\bbudget\b/i],
  [
    'absence_days_saved',
    /\bdays? saved\b|\b(?:absence|sickness)\b.{0,30}\b(?:saved|avoided|prevented|reduc\w+|impact)\b|\bdays' (?:sickness )?absence\b|\b(?:saved|reduc\w+)\b.{0,30}\b(?:absence|sickness)\b/i,
  ],
  [
    'case_reasons',
    /\breasons? for\b|\bbody (?:part|area|region|site)s?\b|\bpart of the body\b|\b(?:types?|nature|causes?|category|categories) of (?:the )?(?:injur|condition|referral|problem|issue|complaint|case)\w*|\binjury types?\b|\bconditions?\b|\bdiagnos\w+|\bwork[- ]related\b/i,
  ],
  ['sla_compliance', /\bSLAs?\b|\bservice[- ]level\b/i],
];
/** Named measures that are none of the above. */
const OTHER =
  /\bcomplaints?\b|\bincidents?\b|\bclinical audits?\b|\bqualit(?:y|ative) (?:audit|review)|\bdays on scheme\b|\bequality\b|\bdemographics?\b|\bcompliments?\b/i;
const NOT_AN_ITEM =
  /\b(?:following|covering|includes?|including|as follows|below|report|council|provider|we|kpis?|information|indicators?|provision|service|yes|no|n\/a)\b/i;

/** The measures that the council says are collected. */
export function readKpis({ all, own, segment }: FieldContext): Finding | null {
  const sentences = (segment.origin === 'prose' ? own : all).filter(
    ({ text }) => !saysNotHeld(text) && !/\bexempt|\bwithh/i.test(text),
  );
  const spans = new Map<string, Span>();
  for (const sentence of sentences) {
    for (const [kpi, pattern] of KPI_WORDS) {
      const match = pattern.exec(sentence.text);
      if (match && !spans.has(kpi))
        spans.set(kpi, spanIn(sentence, match.index, match.index + match[0].length));
    }
  }
  const other = segment.origin === 'prose' ? null : otherItem(sentences);
  if (other) spans.set('other', other);
  if (spans.size === 0) return null;
  return {
    value: [...spans.keys()],
    spans: [...spans.values()],
    confidence: spans.size > 1 ? CONFIDENT - 0.05 : LIKELY,
  };
}

function spanIn(sentence: Sentence, from: number, to: number): Span {
  return { start: sentence.start + from, end: sentence.start + to };
}

/** A measure that fits none of the names: named outright, or an item of a list that none of them matches. */
function otherItem(sentences: readonly Sentence[]): Span | null {
  const items = listItems(sentences);
  for (const item of items) {
    const text = item.text.trim();
    const known = KPI_WORDS.some(([, pattern]) => pattern.test(text));
    if (!known && text.length > 3 && text.length < 90 && /[a-z]/i.test(text) && !NOT_AN_ITEM.test(text))
      return item;
  }
  for (const sentence of sentences) {
    const match = OTHER.exec(sentence.text);
    if (match) return spanIn(sentence, match.index, match.index + match[0].length);
  }
  return null;
}

/** Lines of a list, or what semicolons part. At least three make a list. */
function listItems(sentences: readonly Sentence[]): (Span & { text: string })[] {
  const parted = sentences.flatMap((sentence) => {
    if (sentence.text.split(';').length < 3) return [];
    return [...sentence.text.matchAll(/[^;]+/g)].map((match) => ({
      ...spanIn(sentence, match.index, match.index + match[0].length),
      text: match[0],
    }));
  });
  const lines = sentences.filter(({ text }) => text.length < 90 && !/[:]$/.test(text.trim()));
  return parted.length > 0 ? parted : lines.length >= 3 ? lines : [];
}
