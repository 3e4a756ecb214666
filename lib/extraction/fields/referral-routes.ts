import type { Sentence } from '../segment/elements.ts';
import { CONFIDENT, type FieldContext, type Finding, LIKELY, SURE } from './reading.ts';

const ROUTES: readonly (readonly [string, RegExp])[] = [
  [
    'line_manager',
    /\b(?:line[- ]?managers?|managers?|management referrals?|supervisors?|head ?teachers?)\b(?! of)/gi,
  ],
  [
    'occupational_health',
    /\b(?:occupational health|OH(?:U|S)?|occ(?:upational)? health)\b(?! (?:online |referral |management )?(?:portal|system|platform|software))/gi,
  ],
  [
    'hr',
    /\b(?:HR|human resources|people (?:team|services)|personnel)\b(?! (?:case |self[- ]service |management )?(?:systems?|portal|platform|software|database))/gi,
  ],
  [
    'self',
    /\bself[- ]?refer\w*|\b(?:employees?|staff|individuals?) themselves\b|\b(?:employees?|staff(?: members?)?|members of staff|individuals?)(?:\s(?:can|may|could|are able to|are asked to|also|directly|either|all|who|themselves|and (?:their )?(?:line )?managers|or (?:their )?(?:line )?managers)){0,3}\s(?:refer|make|completes?|fills?|submits?|contacts?|rings?|calls?|phones?|telephones?|books?|approach(?:es)?|access(?:es)?|requests?|appl(?:y|ies))\b(?!\s(?:to\s|with\s)?(?:(?:their|a|the|his|her|your)\s)?(?:line )?(?:managers?|hr|occupational|oh\b))|\brefer themselves\b|\bdirect(?:ly)? (?:by|from) (?:the )?(?:employees?|staff)\b|\bopen to (?:all|every|any|each) (?:\w+ )?(?:employees?|staff|members? of staff)\b|\b(?:by|from) (?:the )?(?:employees?|staff) or\b/gi,
  ],
  [
    'online_form',
    /\bon[- ]?line (?:referral )?(?:form|portal|system|referral)\b|\bonline\b|\bforms?\b[^.;]{0,50}\b(?:web ?site|intranet|portal|web ?page|self-service)\b|\b(?:web ?site|intranet|portal)\b[^.;]{0,40}\bforms?\b|\be-?form\b|\be-?referral (?:form|system|portal)\b|\b(?:electronic|web)[- ]?(?:based )?(?:referral )?form\b|\b(?:via|through|using|on) (?:the|a|an|our|its) (?:[\w'-]+ ){0,3}portal\b|\bportal referral/gi,
  ],
  ['gp', /\bGPs?\b|\bgeneral practitioners?\b/gi],
  [
    'other',
    /\b(?:trade )?unions?\b|\bhealth and safety\b|\bwellbeing (?:team|adviser|advisor|officer)|\bcase managers?\b(?! of)|\bcolleagues?\b|\bconsultants?\b/gi,
  ],
];

/** Clauses that close a route instead of opening it. */
const CLOSED = /\b(?:not|cannot|can't|no|never|without|nor|rather than|instead of|do not|does not|unable)\b/i;
/** Who is only asked, while another refers. */
const CONSULTED =
  /\b(?:discussions?|consultation|agreement|approval|support|knowledge|consent|advice|conversation)\s(?:with|of|from|by|between)\s(?:\w+\s){0,2}$/i;
/** Who may advise, agree or hear of it, while another refers. */
const ADVISES =
  /^'?s?\s(?:may|can|might|could|will|must|should)?\s?(?:also )?(?:(?:recommend|suggest|advise|agree|approve|authorise|support)s?\b|be (?:consulted|asked|informed|notified|told|copied)|(?:is|are) (?:consulted|asked|informed|notified|told|copied)|(?:gets?|receives?)\b|(?:speaks?|talks?) (?:to|with)\b|(?:runs?|operates?|maintains?|owns?)\b)/i;
const CLAUSE_END =
  /[;:]|,\s(?=(?:[\w-]+\s){1,4}(?:(?:is|are|can|may|do|does|will|has) not|cannot)\b)|,\s(?:but|however|although|and (?:no|not))\b|\b(?:but|however|although|and (?:no|not)|rather than|instead of|not by|without|nor)\b/gi;
const REFERS =
  /\brefer|\bself[- ]|\brequest|\bappl(?:y|ies)|\bforms?\b|\bapproach|\bcontact|\bring|\bcall|\b(?:tele)?phone|\bask|\be-?mail|\bbook|\bvia\b|\bthrough\b|\bby\b|\bon-?line\b/i;

/** The ways in which staff can be referred. */
export function readReferralRoutes({ own, general, segment }: FieldContext): Finding | null {
  const aboutReferral = own.filter(({ text }) => !isAboutElse(text));
  const sentences = [...aboutReferral, ...general].filter(({ text }) => isAboutReferral(text));
  const routes = new Map<string, { start: number; end: number }>();
  for (const sentence of sentences) {
    for (const [route, span] of routesIn(sentence)) if (!routes.has(route)) routes.set(route, span);
  }
  if (routes.size === 0) return null;
  const confidence =
    aboutReferral.length === 0 ? LIKELY : segment.origin === 'prose' ? CONFIDENT - 0.04 : CONFIDENT;
  return {
    value: [...routes.keys()],
    spans: [...routes.values()],
    confidence: routes.size === 1 ? Math.max(confidence, SURE - 0.03) : confidence,
  };
}

/** True for sentences about triage, numbers or reports, which may name the same people. */
function isAboutElse(sentence: string): boolean {
  // "Referral and triage - by line managers": the label speaks of more than the answer.
  const text = sentence
    .replace(/^[^:.]{0,40}(?::|\s-)\s/, '')
    .replace(/\bnumbers? of referrals (?:is|are)\b/i, 'number of referrals');
  const saysHow =
    /\brefer(?:s|red|ring)? (?:\w+ ){0,3}(?:by|to|themselves|via|through)\b|\breferrals? (?:is|are|can|may|must|should|come|comes|made|route|form|via|through|by|from)\b|\bself[- ]?refer/i;
  if (saysHow.test(text)) return false;
  return (
    /\btriag|\b(?:numbers?|volumes?) of referrals\b|\bhow many\b|\breport(?:s|ed|ing)?\b|\bpublished\b/i.test(
      text,
    ) ||
    (/\d/.test(text) && !ROUTES.some(([, pattern]) => text.search(pattern) >= 0))
  );
}

/** True if `text` says how a referral comes about, or names no more than the routes. */
function isAboutReferral(text: string): boolean {
  if (REFERS.test(text) || ROUTES.some(([, pattern]) => text.slice(0, 24).search(pattern) >= 0)) return true;
  const rest = ROUTES.reduce((left, [, pattern]) => left.replaceAll(pattern, ''), text);
  return rest.replace(/[^a-z]/gi, '').length <= 20;
}

function routesIn(sentence: Sentence): [string, { start: number; end: number }][] {
  const clauses = clausesOf(sentence.text);
  return ROUTES.flatMap(([route, pattern]): [string, { start: number; end: number }][] => {
    for (const match of sentence.text.matchAll(pattern)) {
      const clause = clauses.find(({ from, to }) => match.index >= from && match.index < to);
      if (
        !clause ||
        CLOSED.test(clause.text.replace(/\bnot (?:only|just)\b/i, '')) ||
        CONSULTED.test(sentence.text.slice(0, match.index)) ||
        ADVISES.test(sentence.text.slice(match.index + match[0].length))
      )
        continue;
      if (route === 'online_form' && /\bonline$/i.test(match[0]) && !REFERS.test(sentence.text)) continue;
      return [
        [route, { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }],
      ];
    }
    return [];
  });
}

function clausesOf(text: string): { from: number; to: number; text: string }[] {
  const cuts = [0, ...[...text.matchAll(CLAUSE_END)].map(({ index }) => index), text.length];
  return cuts.slice(1).map((to, i) => ({ from: cuts[i] ?? 0, to, text: text.slice(cuts[i] ?? 0, to) }));
}
