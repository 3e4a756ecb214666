/** Who does something, as a sentence says. */
export type Doer = 'internal' | 'provider' | 'both';

const BOTH =
  /^both(?=\W{0,3}$|\s{0,2}[.,;:(-]|\s(?:the|internal|in-house|by)\b)|\bboth (?:internally|in[- ]?house|the council|by the council|our)|\ba (?:mix|combination|mixture) of\b/i;
const PROVIDER =
  /\boutsourced\b|\bexternal(?:ly)?\b|\b(?:by|to|with|through|via|from) (?:the |our |its |their |an? )?(?:\w+ ){0,3}?(?:provider|supplier|contractor|provided|company)s?\b|\b(?:the|our) (?:\w+ ){0,2}?(?:provider|supplier|contractor)s? (?:also )?(?:triages?|delivers?|provides?|completes?|carr(?:y|ies)|undertakes?|runs?|does|offers?|manages?|operates?|conducts?|performs?)|^\W{0,2}(?:the |by the |our )?(?:external )?(?:provider|supplier|contractor)s?\W{0,3}$/i;
const INTERNAL =
  /\binternal(?:ly)?\b|\bin[- ]?house\b|\bby (?:the council|our|us\b|council|the authority|an? internal|hr\b|human resources|occupational health|oh\b|the (?:occupational health|oh|hr|health and safety|wellbeing|learning))|\b(?:council|authority)'s (?:own )?(?:occupational|oh|hr|health|in-house|physio|human|wellbeing|internal)|\bown (?:occupational|oh|health|physio|staff)|\bour (?:own |in-house )?(?:occupational health|oh|hr|health (?:and|&) safety|wellbeing|physio)|^\W{0,2}(?:the )?(?:council|occupational health|oh|hr)(?: (?:team|service|unit|nurse|adviser|advisor))?\W{0,3}$/i;
/** What happens after it is done says nothing of who does it: "… before a case is passed to the provider". */
const AFTERWARDS =
  /\b(?:before|prior to|then|and then|and|once|after which)\b[^.;]{0,60}\b(?:passed|sent|referred|forwarded|directed|made|allocated|booked)\b[^.;]{0,120}/gi;
const DENIED =
  /\b(?:not|rather than|instead of|no)\s(?:\w+\s){0,2}(?:outsourced|external(?:ly)?|internal(?:ly)?|in[- ]?house|by the provider)\b/gi;

/** Who does it by the words of `sentence`: nobody (empty), one side, or both sides. `providers` are known by name. */
export function doersIn(sentence: string, providers: readonly string[]): Doer[] {
  const text = sentence.slice(0, 600).replaceAll(DENIED, '').replaceAll(AFTERWARDS, '');
  if (BOTH.test(text)) return ['both'];
  const doers: Doer[] = [];
  if (INTERNAL.test(text)) doers.push('internal');
  if (PROVIDER.test(text) || providers.some((name) => isDoneBy(text, name))) doers.push('provider');
  return doers;
}

function isDoneBy(text: string, provider: string): boolean {
  const at = text.indexOf(provider);
  if (at < 0) return false;
  const before = text.slice(Math.max(0, at - 14), at);
  const after = text.slice(at + provider.length, at + provider.length + 30);
  return (
    /\b(?:by|outsourced to|with|through|via|from)\s(?:the\s)?$/i.test(before) ||
    /^\s(?:also\s)?(?:triages?|delivers?|provides?|completes?|runs?|offers?|manages?|operates?|undertakes?)\b/i.test(
      after,
    )
  );
}
