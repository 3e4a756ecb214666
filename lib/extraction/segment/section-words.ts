import { weighSections } from './name-clauses.ts';

/** What a council says of each section in its own words, besides the words of the questions. */
const ANSWER_WORDS: readonly (readonly [section: number, words: RegExp])[] = [
  [
    1,
    /\b(?:physio\w*|service|clinic)\b.{0,60}\b(?:provided|delivered|supplied|run|bought|external|own (?:staff|employees))\b|\b(?:buys?|purchases?|bring) (?:\w+ ){0,3}physio\w*|\bemploys?\b.{0,40}\bphysio\w*|\bphysio\w*.{0,40}\bemployed\b|\b(?:no|not|n't)\b.{0,60}\bphysio\w*/i,
  ],
  [
    2,
    /\b(?:ltd|limited|llp|plc)\b|\b(?:agreement|call-off|framework|awarded|renew(?:ed|able|al)|one|two|three|four|five|\d)[- ]?(?:year|month)s?\b|\b(?:from|since|until|to) (?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w* 20\d\d\b/i,
  ],
  [
    3,
    /\b(?:managers?|supervisors?|head ?teachers?|HR|human resources|GPs?)\b.{0,60}\b(?:referr?\w*|form|approach\w*|contact\w*|request\w*)\b|\bmakes? (?:a|the) referrals?\b|\bself-?refer\w*|\b(?:decides?|assess\w*|sorts?|prioriti\w+)\b.{0,60}\b(?:treatment|referr\w+|urgen\w+|appropriate|suitable)\b|\b(?:employees|staff|people|cases|members of staff)\b.{0,40}\b(?:were|was|have been) (?:referred|seen|supported|treated)\b/i,
  ],
  [4, /\b(?:spreadsheets?|by e-?mail|paper[- ]based|web ?site|log ?in)\b|\bcomputer\b/i],
  [
    5,
    /\b(?:appointments?|sessions?|consultations?|everybody|everyone|treatment)\b.{0,80}\b(?:in (?:a |the |its )?clinic|remote(?:ly)?|virtual(?:ly)?|online|teams|zoom)\b/i,
  ],
  [
    6,
    /\b(?:sessions?|appointments?|treatments?)\b.{0,60}\b(?:average|mean|typical(?:ly)?)\b|\b(?:average|mean|typical(?:ly)?)\b.{0,60}\b(?:sessions?|appointments?|treatments?)\b(?!.{0,20}(?:costs?|\u00a3))/i,
  ],
  [7, /\bexercises?\b.{0,60}\b(?:themselves|alone|home|own|programmes?)\b|\bmanual\b|\bhome exercises?\b/i],
  [
    8,
    /\b(?:reports?|statistics|dashboards?)\b.{0,80}\b(?:month|quarter|year|week|cover|show|give|tell|provid|includ|how)|\b(?:satisf\w+|waiting times?|missed appointments?|did not attend|DNAs?|outcomes?)\b|\b(?:collect|monitor)\w*\b.{0,40}\b(?:performance|data|information)\b/i,
  ],
  [9, /\u00a3\s?\d|\bper (?:session|annum|hour)\b|\binvoice\w*|\bfees?\b|\bpay\b/i],
  [
    10,
    /\b(?:e-?learning|lunch and learns?|toolbox|classes|roadshows?|leaflets?|stretch\w*|yoga|desk assessments?|moving and handling|manual handling)\b/i,
  ],
  [
    11,
    /\b(?:runs? out|comes? to an end|ends? on|due to end|re-?procure\w*|market|framework|find a tender|contracts? finder|register)\b/i,
  ],
];
const ANSWER_WEIGHT = 2;
const MIN_WEIGHT = 2;
/** Sections that one sentence often answers together: who delivers, under which contract, until when. */
const RELATED: Readonly<Partial<Record<number, readonly number[]>>> = { 1: [2], 2: [1, 11], 11: [2] };
/** Words about the request itself, its references and dates. */
const ABOUT_REQUEST =
  /\byour (?:request|enquiry|query|message|e-?mail|letter)\b(?!.*\b(?:hold|held|exempt|refus|withh|section))|\b(?:foi|information) request\b|^(?:(?:our|your|my|file|enquirer) )?ref(?:erence)?\b|^(?:date|title|applicant|subject|from|to|sent|re|id)\b\s{0,3}[:\t]/i;
/** A section with so much of the weight of the likeliest is meant as well. */
const ALSO_MEANT = 0.6;

/** The sections that a sentence speaks of; none if its words are about nothing that was asked. */
export function sectionsOf(text: string): number[] {
  const head = text.slice(0, 1000);
  if (ABOUT_REQUEST.test(head)) return [];
  const weights = new Map(weighSections(head));
  for (const [section, words] of ANSWER_WORDS)
    if (words.test(head)) weights.set(section, (weights.get(section) ?? 0) + ANSWER_WEIGHT);
  const most = Math.max(...weights.values(), 0);
  const heavy = [...weights].filter(([, weight]) => weight >= MIN_WEIGHT);
  const meant = heavy.filter(([, weight]) => weight >= most * ALSO_MEANT).map(([section]) => section);
  const related = heavy
    .map(([section]) => section)
    .filter(
      (section) => !meant.includes(section) && meant.some((other) => RELATED[other]?.includes(section)),
    );
  return [...meant, ...related];
}
