import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';

/** What a sentence must mention to be about a field. Tells apart the fields that one answer covers. */
export const TOPICS: Readonly<Record<FieldId, RegExp>> = {
  deliveryModel:
    /\b(?:provid|deliver|suppl|bought|buy)\w*\b.{0,80}\b(?:through|by|from|via)\b.{0,60}\b(?:ltd|limited|company|clinic|contractor|NHS|plc)\b|\b(?:in[- ]?house|external(?:ly)?|hybrid|outsourc|commission|contracted out|does not employ|(?:not|\w{2,6}n't) (?:currently )?(?:provide|offer|deliver|operate|have|fund|buy)\b.{0,60}physio|no (?:\w+ ){0,2}physio)/i,
  providers:
    /\b(?:provider|supplier|contractor)\b.{0,30}\b(?:is|are|name|:)|\b(?:provided|delivered|supplied|commissioned|contract(?:ed)?) (?:by|from|through|to|with|via)\b|\b(?:ltd|limited|llp|plc)\b/i,
  contractStart: /\b(?:contract|agreement|term|start|began|begin|commenc|since)/i,
  contractEnd: /\b(?:contract|agreement|term|end(?:s|ed)?|until|expir)/i,
  contractLatestEnd: /\b(?:exten(?:d|sion)|option|renew)/i,
  referralRoutes:
    /\b(?:refer(?:s|red|ring)?\b|referrals? (?:is|are|can|may|come|comes|made|form|route|via|through|by|from)|self[- ]?refer|line manager|all referrals|manager referral|occupational health referral|referral process)/i,
  triagedBy:
    /\btriag|\b(?:sort|screen|prioriti[sz])(?:s|ed|es)?\b.{0,40}\b(?:referrals?|cases|urgency)|\breferrals?\b.{0,40}\b(?:sorted|screened|prioriti[sz]ed)\b/i,
  referralCount:
    /\b(?:\d[\d,]{0,8}|number of|no|few(?:er)?|less|how many|volume of|total) .{0,50}\b(?:referrals?|cases|referred)\b|\breferrals?\b.{0,60}\b\d|\breferral (?:numbers|figures|volumes|data)/i,
  referralPeriod:
    /\b(?:\d[\d,]{0,8}|number of|no|few(?:er)?|how many) .{0,30}\b(?:referrals?|cases|referred)\b|\breferrals?\b.{0,60}\b\d/i,
  systemUsed: /\b(?:system|portal|platform|software|database|digital|online|app|spreadsheet)\b/i,
  systemNames: /\b(?:system|portal|platform|software|database|called|named?)\b/i,
  systemOperator:
    /(?<!self-)\b(?:operated|managed|run|owned|hosted|administered|maintained)\b.{0,30}\bby\b|\bbelongs to\b|\boperator\b|\bprovider's (?:own )?(?:\w+ ){0,2}(?:system|portal|platform)/i,
  inPersonPercent: /\b(?:in[- ]?person|face[- ]to[- ]face|f2f|clinic|on[- ]?site)\b/i,
  videoPercent: /\b(?:video|virtual|teams|zoom|remote(?:ly)?|online)\b/i,
  telephonePercent: /\b(?:tele-?phone|phone|telephonic|remote(?:ly)?)\b/i,
  sessionsPerCase:
    /\b(?:on average|average)\b.{0,60}\b(?:sessions?|treatments?|appointments?)\b|\b(?:sessions?|treatments?|appointments?)\b.{0,30}\b(?:per|each|on average)\b/i,
  selfManagedPercent: /\bself[- ]?manag/i,
  assistedPercent: /\b(?:assisted|hands[- ]on|manual therapy)/i,
  kpis: /\b(?:kpis?|performance indicators?|management information|MI\b|report(?:s|ed|ing)?|monitor(?:ed|ing)?|performance measures?)\b/i,
  annualCost:
    /\b(?:budget|spen[dt]|annual (?:cost|value|fee|charge)|per (?:annum|year)|p\.a\.|total cost|contract value|expenditure|cost of (?:the )?service|figures? for physio\w*|separate (?:figure|budget|cost)|broken down by service)\b/i,
  costPerSession:
    /\b(?:per|each|a|average (?:cost )?(?:of|per)?)\s(?:\w+\s){0,2}(?:session|appointment|treatment|assessment)|\bsession (?:cost|price|rate)|\bunit (?:cost|price)/i,
  educationOffered:
    /\b(?:education|workshops?|webinars?|wellbeing|posture|back care|training|toolbox talks?|e-learning|lunchtime)\b/i,
  educationDeliveredBy:
    /\b(?:delivered|provided|run|led|facilitated|offered)\b.{0,60}\b(?:internal|provider|in[- ]house|our|council|by)|\b(?:provider|physiotherapist|health) (?:delivers?|provides?|runs?)/i,
  retenderDate:
    /\b(?:expir(?:e|es|y|ed)|due to (?:end|expire|be re-?tendered|finish)|re-?tender(?:ed|ing)?|re-?procure(?:d|ment)?)\b/i,
  procurementReference:
    /\b(?:procurement (?:reference|ref|number|notice|exercise|process)|reference(?: number)?|tender (?:notice|reference|documents?)|contract notice|contracts? (?:register|finder|reference)|find a tender|notice)\b/i,
  tenderPlanned:
    /\bno (?:\w+ )?decision\b|\bdecided\b|\bdecision (?:has|will|is)\b|\bout to tender\b|\bto (?:the )?market\b|\bnew tender\b|\b(?:re-?)?tendering\b|\b(?:planned|plans?|planning|intend|intention|going out to|decision|anticipate|expect)\b.{0,80}\b(?:tender|procure)|\b(?:tender|procure(?:ment)?)\b.{0,60}\b(?:planned|within the next|next (?:12|twelve)|in the next)|\bno (?:re-?)?tender\b/i,
};
