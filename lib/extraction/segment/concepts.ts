import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';

/** A thing that the request asks about, with the words in which councils speak of it when they repeat a question. */
export interface Concept {
  /** Section of the request, 1 to 11. */
  readonly section: number;
  /** The fields it asks for; none if it only tells the section. */
  readonly fields: readonly FieldId[];
  readonly words: RegExp;
  /** How surely the words mean this section: 3 is "triage", 1 is "external", which other questions use as well. */
  readonly weight: number;
}

const CONTRACT: readonly FieldId[] = ['contractStart', 'contractEnd', 'contractLatestEnd'];

/** In the order of the request, which is the order of the parts of an answer. */
export const CONCEPTS: readonly Concept[] = [
  {
    section: 1,
    fields: ['deliveryModel'],
    weight: 3,
    words:
      /\bin[- ]?house\b|\b(?:delivery |service |operating )?model(?: of \w+)?\b|\b(?:type|form|method|nature) of (?:service |the service |provision)|\b(?:service |staff )?provision\b|\bhow (?:is|are) .{0,50}\b(?:services?|physio\w*) .{0,20}\b(?:provided|delivered|run)\b/gi,
  },
  {
    section: 1,
    fields: ['deliveryModel'],
    weight: 1,
    words:
      /\bexternal(?:ly)?(?: commissioned| provided)?\b|\b(?:outsourced?|commissioned|contracted out|bought in)\b/gi,
  },
  {
    section: 2,
    fields: ['providers'],
    weight: 2,
    words:
      /\b(?:current |external |present )?(?:provider|supplier|contractor|company|organisation|firm)(?:'s)?(?: names?| details)?\b|\bwho (?:provides|delivers|supplies|runs) (?:it|this|the service|physio\w*)/gi,
  },
  {
    section: 2,
    fields: CONTRACT,
    weight: 2.5,
    words:
      /\b(?:start(?:ed|s|ing)?|commenc\w+|beg[iau]n\w*)(?: dates?)?\b|\b(?:end|finish)(?:s|ed|ing)?(?: dates?)?\b|\bexten(?:sions?|d(?:ed|able)?)(?: options?| periods?| provisions?)?\b|\boptions? to (?:extend|renew)\b|\b(?:contract )?(?:duration|length)\b/gi,
  },
  {
    section: 2,
    fields: CONTRACT,
    weight: 1.5,
    words: /\b(?:contract|agreement)(?:'s)?(?: term| period| details| dates?)?\b|\bterms?\b|\bdates?\b/gi,
  },
  {
    section: 3,
    fields: ['referralRoutes'],
    weight: 3,
    words:
      /\breferrals?(?: routes?| process\w*| methods?| pathways?| mechanisms?| arrangements?)?\b|\b(?:are |is |be )?referred\b|\breferring\b|\bcan refer\b|\bwho (?:can|may) (?:use|access|apply)\b|\bhow (?:do|can|would) (?:\w+ ){1,2}(?:access|apply|get|use)\b|\brefer (?:staff|employees|themselves)\b/gi,
  },
  {
    section: 3,
    fields: ['triagedBy'],
    weight: 4,
    words: /\btriag\w*(?: (?:process|completed|carried out|done|undertaken|by))*\b/gi,
  },
  {
    section: 3,
    fields: ['referralCount', 'referralPeriod'],
    weight: 4,
    words:
      /\bhow many (?:\w+ )?(?:use|used|accessed)\b|\b(?:how many|(?:total )?numbers?(?: of)?|volumes?(?: of)?|total|annual|count of)\s(?:\w+\s){0,3}(?:referr\w+|cases)\b|\breferr(?:als?|ed)\W{1,3}(?:in |over |during |for |numbers?\b|volumes?\b|totals?\b|figures?\b|count\b|the )*(?:last|past|previous|latest|20\d\d|numbers?|volumes?|totals?|figures?|count|per year|per annum|12 months|twelve months)?(?:\s(?:full )?(?:year|12 months|twelve months))?(?=\W|$)(?<=numbers?|volumes?|totals?|figures?|count|year|months|annum|last|20\d\d)/gi,
  },
  {
    section: 4,
    fields: ['systemUsed'],
    weight: 3,
    words:
      /\b(?:digital |online |it |computer |electronic |case management |referral |booking )*(?:systems?|portals?|platforms?|software|databases?)(?: (?:used|in use))?\b|\bcase management(?: tools?)?\b|\b(?:digital|it|online) tools?\b|\bdigital\b/gi,
  },
  {
    section: 4,
    fields: ['systemNames'],
    weight: 4,
    words:
      /\b(?:names? of (?:the |any |this )?(?:\w+ )?(?:system|portal|platform|software)|(?:system|portal|platform|software)(?:'s)? names?|(?:system|portal|platform|software).{0,25}\b(?:named|called))\b/gi,
  },
  {
    section: 4,
    fields: ['systemOperator'],
    weight: 3,
    words: /\b(?:operat(?:or|ed|es)|hosted|owned|administered|who runs|run by)\b(?: by)?/gi,
  },
  {
    section: 5,
    fields: [],
    weight: 2,
    words:
      /\b(?:sessions? (?:delivery|split|format|type)|delivery (?:of|method|mode|format|split)(?: of)?(?: \w+)? ?sessions?|delivery (?:method|mode|format|split)|(?:mode|method|format) of (?:delivery|session|appointment|treatment)\w*|(?:how|where) .{0,20}(?:sessions|appointments) .{0,20}(?:delivered|held))\b/gi,
  },
  {
    section: 5,
    fields: ['inPersonPercent'],
    weight: 4,
    words: /\bin[- ]person\b|\bface[- ](?:to|2)[- ]face\b|\bf2f\b|\bon[- ]site\b/gi,
  },
  {
    section: 5,
    fields: ['videoPercent'],
    weight: 4,
    words:
      /\b(?:secure )?(?:video|virtual)(?: ?(?:calls?|conferenc\w+|consultations?|sessions?|appointments?))?\b/gi,
  },
  {
    section: 5,
    fields: ['telephonePercent'],
    weight: 4,
    words: /\b(?:telephone|phone)(?: (?:calls?|consultations?|sessions?|appointments?))?\b/gi,
  },
  {
    section: 6,
    fields: ['sessionsPerCase'],
    weight: 4,
    words:
      /\b(?:average|mean|typical|usual|how many)(?: (?:number|no\.?|numbers?))?(?: of)?(?: (?:physio\w*|treatment|treatments|sessions?|appointments?)){1,2}\b(?!.{0,12}\bcosts?)|\b(?:sessions|appointments|treatments) (?:per|for each|for every|each) \w+|\b(?:how many|number of) (?:\w+ ){0,2}(?:sessions|appointments|treatments)\b|\b(?:sessions|treatments) (?:on|per) average\b/gi,
  },
  {
    section: 7,
    fields: ['selfManagedPercent'],
    weight: 4,
    words: /\bself[- ]?(?:manag\w*|care|directed|help)\b/gi,
  },
  {
    section: 7,
    fields: ['assistedPercent'],
    weight: 4,
    words: /\b(?:assisted|hands[- ]?on|manual therapy|supervised)\b/gi,
  },
  { section: 7, fields: [], weight: 2, words: /\btreatment (?:plans?|split|types?)\b|\bplans\b/gi },
  {
    section: 8,
    fields: ['kpis'],
    weight: 3,
    words:
      /\bkpi'?s?\b|\b(?:key )?performance(?: (?:indicators?|measures?|monitoring|reporting|reports|management|data|information|and reporting))?\b|\bmanagement information\b|\bMI\b|\breporting\b|\bmonitoring\b|\bmetrics\b/gi,
  },
  {
    section: 9,
    fields: ['annualCost'],
    weight: 3,
    words:
      /\b(?:annual |yearly |current |total )*(?:budget|spend|spending|expenditure)(?: per (?:year|annum))?\b|\bannual (?:costs?|value|price|fee|charge)\b|\b(?:costs?|value|price) (?:per|a|each) (?:year|annum)\b|\bcontract value\b/gi,
  },
  {
    section: 9,
    fields: ['costPerSession'],
    weight: 5,
    words:
      /\b(?:average )?(?:costs?|price|charge|fee|rate) (?:per|of|for|a) (?:a |an |each |one )?(?:\w+ )?(?:session|appointment|treatment)\b|\b(?:average )?(?:session|unit) (?:cost|price|rate|fee)\b|\bper[- ]session (?:cost|price|rate|fee)\b/gi,
  },
  {
    section: 9,
    fields: [],
    weight: 2,
    words: /\b(?:costs?|costings?|prices?|pricing|charges?|finance|financial)\b/gi,
  },
  {
    section: 10,
    fields: ['educationOffered'],
    weight: 3,
    words:
      /\b(?:additional |optional |any )*(?:msk |musculo-?skeletal )?(?:education\w*|workshops?|webinars?|wellbeing|training|seminars?|talks|back care|posture)(?: (?:sessions?|services?|programmes?|offered))?\b|\boptional services?\b|\badditional (?:services?|support|sessions?)\b/gi,
  },
  {
    section: 11,
    fields: ['retenderDate'],
    weight: 4,
    words:
      /\bexpir(?:y|es?|ation|ing)(?: dates?)?\b|\bre-?(?:tender|procure)(?:ed|ing|ment)?(?: dates?)?\b|\bdue (?:to (?:end|expire)|for renewal)\b|\brenewal(?: date)?\b/gi,
  },
  {
    section: 11,
    fields: ['procurementReference'],
    weight: 2.5,
    words:
      /\b(?:procurement |tender |contract )?(?:refs?|references?)\b(?: numbers?| nos?)?|\b(?:tender |contract |award )?notices?\b|\blinks?\b/gi,
  },
  {
    section: 11,
    fields: ['tenderPlanned'],
    weight: 3.5,
    words:
      /\b(?:planned |future |new )*tenders?(?: (?:planned|plans?|exercise|intended|expected|due))?(?: (?:with)?in)?(?: the)?(?: next| coming)?(?: (?:12|twelve) months| year)?\b(?! (?:notice|ref|link))|\bplans? to (?:tender|procure|retender)\b/gi,
  },
  { section: 11, fields: [], weight: 2, words: /\b(?:procurement|contractual)(?: details)?\b/gi },
];

/** Words that mean a different part of each section: only the section tells which. */
export const SHARED_CONCEPTS: readonly {
  readonly words: RegExp;
  readonly fields: Readonly<Partial<Record<number, readonly FieldId[]>>>;
}[] = [
  {
    words:
      /\b(?:by|from) whom\b|\bwho (?:delivers|provides|does|runs|is responsible)\b.*|\b(?:delivered|provided|run|completed|carried out|done) by(?: whom| who)?\b|\b(?:internal(?:ly)?|in[- ]house|council) (?:or|\/) (?:(?:by|outsourced to|outsourced|external(?:ly)?) ?)?(?:the )?(?:provider)?/gi,
    fields: { 3: ['triagedBy'], 4: ['systemOperator'], 10: ['educationDeliveredBy'] },
  },
  {
    words: /\bnames?\b|\b(?:is it|what is it) called\b|\bcalled\b|\bwho\b/gi,
    fields: { 2: ['providers'], 4: ['systemNames'] },
  },
  {
    words: /\bhow many\b|\bnumbers?\b|\bvolumes?\b/gi,
    fields: { 3: ['referralCount', 'referralPeriod'], 6: ['sessionsPerCase'] },
  },
  { words: /\baverage\b/gi, fields: { 6: ['sessionsPerCase'], 9: ['costPerSession'] } },
  { words: /\bper session\b/gi, fields: { 9: ['costPerSession'] } },
  { words: /\broutes?\b/gi, fields: { 3: ['referralRoutes'] } },
  { words: /\bend\b/gi, fields: { 11: ['retenderDate'] } },
];

/** Words that a question or heading may use without naming anything. */
export const NEUTRAL_WORDS =
  /\b(?:the|a|an|of|for|to|and|or|is|are|be|in|on|by|it|its|this|that|any|as|if|so|at|with|per|v|vs|versus|which|what|when|how|who|whom|whether|please|do|does|did|you|your|your|we|our|there|their|them|they|current|currently|details?|information|services?|physio\w*|staff|employees?|council|session|sessions|case|cases|last|latest|next|full|year|years|12|twelve|months|within|between|proportion|percentage|split|share|compared|plan|plans|planned|used|offered|available|delivery|delivered|delivers?|provided|collected|recorded|name|names|number|date|dates|average|annual|yes|also|due|most|recent|made|process|routes?|treatments?|hold|held|issued|open)\b/gi;
