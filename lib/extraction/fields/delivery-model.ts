import { CONFIDENT, type FieldContext, type Finding, found, LIKELY, SURE } from './reading.ts';

const NO_SERVICE =
  /\b(?:(?:do|does|did) not|don't|doesn't|no longer)\s(?:currently\s|presently\s)?(?:provide|offer|deliver|have|operate|commission|run|supply)\b.{0,80}\b(?:physio\w*|service)\b|\b(?:is|are|has) (?:currently )?no (?:employee |staff |occupational |such |specific )*(?:physiotherapy|physio|service|provision)\b|\bno (?:employee |staff |occupational )?(?:physiotherapy|such) (?:service|provision)|\bphysio\w*\b[^.]{0,40}\bnot (?:currently )?(?:offered|provided|available)\b(?!\s(?:in[- ]?house|internally|directly))|\bceased (?:to )?(?:provid|offer|deliver)\w*|\b(?:do|does) not have access to\b.{0,30}\bphysio|^\W{0,2}(?:none|neither|no (?:service|provision))\W{0,3}$/i;
/** Denies one way of delivery, or a contract of its own, and not the service. */
const DENIES_ONE_WAY =
  /\b(?:do|does) not\b(?!.*\beither\b).{0,60}\b(?:in[- ]?house\b(?!.{0,20}\bor\b)|its own\b|our own\b|separate\b|specific\b|dedicated\b|stand-?alone\b)/i;
/** The words of the question, as a label in front of the answer. */
const CHOICE =
  /\b(?:in[- ]?house|internal(?:ly)?|external(?:ly)?)(?: commissioned)?\s?(?:or|\/|vs\.?)\s?(?:through |via |by )?(?:an? |the )?(?:in[- ]?house|internal(?:ly)?|outsourced|external(?:ly)?)(?: commissioned)?(?: provider| service)?(?=\s{0,2}(?:[:?\t.)-]|$))/gi;
/** How it used to be. */
const PAST =
  /\bsince (?:it|the service|this|they) (?:was|were|moved|left|transferred|ceased|stopped)\b[^.;]{0,120}|\b(?:was|were)\b[^.;]{0,60}?\b(?:until|before|prior to|up to)\b(?: \w+){1,3}?(?=\s(?:and|when|but)\b|[.,;]|$)|\b(?:previously|formerly|used to be|no longer|replac\w+)\b[^.;,]{0,60}/gi;
const WAY = String.raw`(?:in[- ]?house|internal(?:ly)?|external(?:ly)?|outsourced|commissioned|contracted out)`;
const DENIED = new RegExp(
  String.raw`\b(?:not|no|never|neither|nor|nothing|none|rather than|instead of|without)\s(?:[\w']+\s){0,4}${WAY}(?:\s(?:commissioned|provider|company|contractor)){0,2}\b|\bnot (?:\w+ ){0,2}employ\b.{0,30}physio\w*`,
  'gi',
);
const HYBRID =
  /\bhybrid\b|\bmixed (?:model|approach|economy|provision)\b|^an? (?:mix|mixture|combination)\b|\b(?:mix|mixture|combination|blend) of\b|^both\b|\bboth (?:in[- ]?house|internal|external)|\bpart(?:ly|ially)? in[- ]?house\b/i;
const INTERNAL =
  /\bin[- ]?house\b|\binternal(?:ly)?\b|\bemploys?\b.{0,40}\bphysio|\bemployed physio|\b(?:by|through|have|has|with) (?:our|its|their|the council's) own\b.{0,40}\b(?:physio\w*|occupational health|OH|team|staff|service)|\bown physio|\bdirectly employed\b|\bby council (?:employees|staff)|\bemployees? of the council\b/i;
const EXTERNAL =
  /\bexternal(?:ly)?\b|\boutsourc|\bcommissioned\b|\bcontracted (?:out|to|with)\b|\bthird[- ]party\b|\b(?:provider|contractor|supplier|company|clinic|private (?:practice|physiotherapists?))\b|\b(?:bought|buys?|buying)\b.{0,40}\bin\b|\bpurchas\w+|\b(?:SLA|service level agreement|contract|agreement) with\b|\bunder (?:a |the )?contract\b|\b(?:provid|deliver|suppli)(?:es|s|ed)\b.{0,60}\b(?:by|through|via) .{0,60}\b(?:ltd|limited|plc|llp|NHS)\b/i;

/** How physiotherapy reaches staff: in-house, external, hybrid, or not at all. */
export function readDeliveryModel({ own, general }: FieldContext): Finding | null {
  const sentences = [...own, ...general].sort((a, b) => a.start - b.start);
  const models = sentences.flatMap((sentence) => {
    const model = modelIn(sentence.text);
    return model ? [{ ...model, sentence }] : [];
  });
  // "We do not provide it ourselves." is put right by what follows.
  const first = models.find(({ value }) => value !== 'none') ?? models[0];
  if (!first) return null;
  const denies = models[0]?.value === 'none' && first.value !== 'none';
  const chosen = denies && first.confidence < SURE ? models[0] : first;
  if (!chosen) return null;
  const confidence = denies ? LIKELY : chosen.confidence;
  return found(chosen.value, chosen.sentence, 0, chosen.sentence.text.length, confidence);
}

/** "Occupational health is in-house but physiotherapy is outsourced": the clause about physiotherapy decides. */
function wayOfPhysiotherapy(text: string): { value: string; confidence: number } | null {
  const clauses = text.split(/[;,]|\b(?:but|while|whilst|whereas|although|however)\b/i);
  const about = clauses.filter((clause) => /physio/i.test(clause));
  if (
    about.length !== 1 ||
    !clauses.some((clause) => !about.includes(clause) && /occupational health|\bOH\b/i.test(clause))
  )
    return null;
  const [clause = ''] = about;
  const internal = INTERNAL.test(clause);
  if (internal === EXTERNAL.test(clause)) return null;
  return { value: internal ? 'in_house' : 'external', confidence: LIKELY };
}

function modelIn(whole: string): { value: string; confidence: number } | null {
  const text = whole.slice(0, 800).replaceAll(CHOICE, '');
  if (NO_SERVICE.test(text) && !DENIES_ONE_WAY.test(text)) return { value: 'none', confidence: CONFIDENT };
  // The question offers in-house first and external second.
  const choice = /^\W{0,2}the (former|latter)\b/i.exec(text)?.[1];
  if (choice)
    return { value: choice.toLowerCase() === 'former' ? 'in_house' : 'external', confidence: CONFIDENT };
  if (HYBRID.test(text)) return { value: 'hybrid', confidence: SURE };
  const affirmed = text.replaceAll(PAST, '').replaceAll(DENIED, '');
  const internal = INTERNAL.test(affirmed);
  const external = EXTERNAL.test(affirmed);
  if (internal && external) return wayOfPhysiotherapy(affirmed) ?? { value: 'hybrid', confidence: LIKELY };
  if (internal) return { value: 'in_house', confidence: SURE };
  if (external) return { value: 'external', confidence: SURE };
  // Of two ways, to deny the one is to name the other.
  if (/\bnot (?:\w+ ){0,3}(?:in[- ]?house|internal(?:ly)?)\b/i.test(text))
    return { value: 'external', confidence: LIKELY };
  if (/\bnot (?:\w+ ){0,3}(?:outsourced|external(?:ly)?|contracted out)\b/i.test(text))
    return { value: 'in_house', confidence: LIKELY };
  return null;
}
