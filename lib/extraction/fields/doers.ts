/** Who does something, as a sentence says. */
export type Doer = 'internal' | 'provider' | 'both';

const COUNCIL = String.raw`(?:(?:the |our |its |an? |internal |in-house |council's |authority's )*(?:council|authority|occupational health|OH[US]?|occ health|HR|human resources|people (?:team|services?)|health (?:and|&) safety|(?:employee )?wellbeing|learning|in-house|internal|public health)(?:'s)?(?: (?:and|&) (?:wellbeing|development|safety))?(?: (?:service|team|unit|department|nurses?|advis[eo]rs?|clinicians?|physicians?|physiotherapists?|staff|manager|officers?)){0,2}|us|our (?:own )?physiotherapists?)`;
const PROVIDER = String.raw`(?:(?:the |our |its |their |an? |each |both |any )*(?:(?:external|commissioned|contracted|physiotherapy|occupational health|OH|appointed|current|private|third-party|new) ){0,3}(?:provider|supplier|contractor|company|companies|firm|clinic|practice|third party)s?(?:'s?)?(?: (?:own |clinical |triage )?(?:team|clinicians?|physiotherapists?|staff|nurses?))?)`;
const DOES = String.raw`(?:also |then |itself |themselves |will |first |always |clinically |can |and (?:\w+ ){1,3}){0,2}(?:triag\w+|sorts?|screens?|prioriti\w+|delivers?|provides?|completes?|carr(?:y|ies)|undertakes?|runs?|do(?:es)?|offers?|manages?|operates?|conducts?|performs?|handles?|decides?|facilitates?|leads?|presents?|gives?|holds?|hosts?|theirs)\b`;
const BY = String.raw`(?:by|with|through|via|from|outsourced to|left to|passed to|goes to|falls to|down to|responsibility of|a matter for)`;

const INTERNAL: readonly RegExp[] = [
  /\binternal(?:ly)?\b|\bin[- ]?house\b|\b(?:council|authority)'s (?:own )?(?:occupational|oh|hr|health|in-house|physio|human|wellbeing|internal)|\bown (?:occupational|oh|health|physio|staff)/i,
  new RegExp(String.raw`\b${BY} ${COUNCIL}\b(?! (?:and \w+ )?(?:provider|contractor|supplier|company))`, 'i'),
  new RegExp(String.raw`(?:^|[\s,;(])${COUNCIL} ${DOES}`, 'i'),
];
const EXTERNAL: readonly RegExp[] = [
  /\boutsourced\b|\bexternal(?:ly)?\b/i,
  new RegExp(
    String.raw`\b${BY} (?:(?:an? |the )?(?:\w+ ){1,2}(?:at|from|of) |\w+ )?${PROVIDER}(?![\w-])`,
    'i',
  ),
  new RegExp(String.raw`(?:^|[\s,;(])${PROVIDER} ${DOES}`, 'i'),
  /\bby (?:\w+ ){1,3}?(?:provided|supplied) by\b/i,
];
/** "Triage: Provider", "The provider." */
const alone = (party: string) =>
  new RegExp(String.raw`^(?:[^:\t]{0,60}(?:[:\t]|\s-)\s{0,3})?\W{0,2}(?:by )?${party}\W{0,3}$`, 'i');
const COUNCIL_ALONE = alone(COUNCIL);
const PROVIDER_ALONE = alone(PROVIDER);

const BOTH =
  /^both(?=\W{0,3}$|\s{0,2}[.,;:(-]|\s(?:the|internal|in-house|by)\b)|[:\t]\s{0,2}both\W{0,2}$|\bboth (?:internally|in[- ]?house|the council|by the council|our)|\ba (?:mix|combination|mixture) of\b/i;
/** A post that councils have, where no provider is named beside it. */
const OWN_STAFF = new RegExp(String.raw`\b(?:advis[eo]r|nurse|officer)s?\b(?: ${DOES})`, 'i');
/** What happens after it is done says nothing of who does it: "… before a case is passed to the provider". */
const AFTERWARDS =
  /\b(?:before|prior to|then|and then|and|once|after which|who then)\b(?:(?!triag|\band\b)[^.;]){0,60}\b(?:pass(?:ed|ing)|sen[td]|sending|refer(?:s|red|ring)?|forward(?:ed|ing)|directed|made|allocated|booked)\b[^.;]{0,120}|\b(?:following|after) (?:an? |the )?(?:\w+ )?(?:referral|recommendation|assessment)\b[^.;,]{0,60}/gi;
const DENIED =
  /\b(?:not|rather than|instead of|no|never)\s(?:\w+\s){0,2}(?:outsourced|external(?:ly)?|internal(?:ly)?|in[- ]?house|by the (?:provider|council))\b/gi;

/** Who does it by the words of `sentence`: nobody (empty), one side, or both sides. `providers` are known by name. */
export function doersIn(sentence: string, providers: readonly string[]): Doer[] {
  const whole = named(sentence.slice(0, 600), providers);
  const text = whole.replaceAll(DENIED, '').replaceAll(AFTERWARDS, '');
  if (BOTH.test(text)) return ['both'];
  // Both questions that ask who offer the council first and the provider second.
  const choice = /^\W{0,2}the (former|latter)\b/i.exec(text)?.[1];
  if (choice) return [choice.toLowerCase() === 'former' ? 'internal' : 'provider'];
  const doers: Doer[] = [];
  if (COUNCIL_ALONE.test(text) || INTERNAL.some((pattern) => pattern.test(text))) doers.push('internal');
  if (PROVIDER_ALONE.test(text) || EXTERNAL.some((pattern) => pattern.test(text))) doers.push('provider');
  if (doers.length > 0) return doers;
  if (OWN_STAFF.test(text)) return ['internal'];
  // Of two sides, to deny the one is to name the other.
  if (/\b(?:not|never) (?:\w+ ){0,2}(?:outsourced|external(?:ly)?|by the provider)\b/i.test(whole))
    return ['internal'];
  return /\b(?:not|never) (?:\w+ ){0,2}(?:internal(?:ly)?|in[- ]?house|by the council)\b/i.test(whole)
    ? ['provider']
    : [];
}

/** Words that open the names of many companies. */
const COMMON_WORD =
  /^(?:occupational|physio\w*|health\w*|royal|north|south|east|west|university|national|local|people|working|council|british|medical|active)$/i;

/** `text` with every provider's name, in full or by its first word, as "the provider". */
function named(text: string, providers: readonly string[]): string {
  return providers.reduce((result, name) => {
    const [first = ''] = name.split(' ');
    const whole = result.replaceAll(name, 'the provider');
    return first.length < 5 || COMMON_WORD.test(first) ? whole : whole.replaceAll(first, 'the provider');
  }, text);
}
