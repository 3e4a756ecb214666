/** The words by which councils name what a measure is of, tried on one item of a list at a time. */
export const KPI_WORDS: readonly (readonly [string, RegExp])[] = [
  [
    'turnaround_times',
    /\bwait(?:s|ed|ing)?\b|\bturn-?\s?arounds?\b|\btimel\w+|\b(?:speed|length) of (?:time\b|(?:first )?(?:contact|response|access|appointment|referral))|\bresponse (?:times?|rates?)\b|\bresponse (?:within|in under)\b|\btimes?\b[^,;.]{0,40}\b(?:from|to|between|taken|takes|until|before|for|of)\b|\b(?:from|to|of|between|first|triage|referral|assessment|appointment|treatment|access|contact|lead|response) times?\b|\b(?:days|hours|time|interval)\b[^,;.]{0,16}\b(?:from|between|to|until)\b[^,;.]{0,30}\b(?:referr|appointment|appt|contact|assess|triage|treat|report|session)|\bwithin\s(?:\w+\s){0,2}?(?:\d+|one|two|three|five|ten)[\s-](?:\w+\s){0,2}(?:hours?|hrs?|days?|weeks?)|\bin\s\d{1,2}\s(?:working )?(?:hours|hrs|days)\b|\bdates? (?:first )?(?:seen|referred|contacted)\b|\blead times?\b|\bappointment availability\b|\bhow (?:long|quickly|soon)\b|\bspeed\b/i,
  ],
  [
    'referral_volumes',
    /\b(?:numbers?|nos?\.?|volumes?|counts?|totals?|how many|amount|levels?)\b[^,;.]{0,24}\b(?:referr\w+|cases|patients|clients|staff seen|employees seen|people seen|users)\b(?! reason)|(?:^(?:of\s)?|\band\s|:\s|\bcovers?\s|\bon\s)\W{0,4}(?:(?:total|new|monthly|all|employee|staff|quarterly)\s)?(?:referrals?|cases|case ?loads?|new patients)(?=$|\s?(?:received|made|by|per|in|and|numbers?|volumes?|rates?|figures|data|levels|activity|closed|opened|\()|[.,;:])|\breferral (?:numbers?|volumes?|rates?|figures|data|levels|activity|statistics|patterns?)\b|\bcase (?:numbers?|volumes?|loads?)\b|^\W{0,4}volumes?\b|^\W{0,4}numbers\W{0,3}$|\bnos?\.\s(?:of\s)?(?:new\s)?(?:referrals?|cases|patients)\b|\breferrals received\b|\bnumbers? (?:referred|seen|accessing|using)\b|\b(?:usage|utili[sz]ation|service uptake|activity (?:levels|reports?|data|figures)|activity$)\b|\bstaff seen\b/i,
  ],
  [
    'attendance',
    /\battend(?:ance|ances|ed)\b|\bDNAs?\b|\bdid[- ]not[- ]attends?\b|\bnon-?attend\w*|\bnot attend\w*|\b(?:missed|failed|cancelled|wasted|lost)\b.{0,24}\b(?:appointments?|sessions?)|\b(?:appointments?|sessions?)\b.{0,16}\b(?:missed|kept|cancelled|not kept|failed|lost|uptake)|\bno[- ]?shows?\b|\b(?:were|are|was) missed\b|\bcancell?ations?\b|\bfail(?:ed|ure) to attend|\b(?:UTA|FTA)s?\b|\b(?:whether|if|how many) (?:they|people|employees|staff) (?:came|turned up|attend\w*)/i,
  ],
  [
    'sessions_per_case',
    /\b(?:sessions?|treatments?|appointments?) (?:per|for each|used|delivered|provided|taken)\b|\b(?:average|mean)\b[^,;.]{0,14}\b(?:sessions?|treatments?|appointments)\b(?! (?:time|cost|price))|\b(?:number|no\.?|numbers|total|amount) of (?!missed|cancelled|failed|lost)(?:\w+ ){0,2}(?:sessions|treatments|appointments)\b(?! (?:missed|kept|cancelled|not|attended|lost))/i,
  ],
  [
    'outcomes',
    /\boutcomes?\b|\bdischarg\w*|\brecover(?:y|ed)\b|\bimprove(?:d|ments?)\b|\bPROMs?\b|\breturn(?:s|ed|ing)?[- ]to[- ](?:work|full|normal)\b|\bRTW\b|\beffectiveness\b|\bfunctional\b|\bscores?\b|\bEQ-?5D\b|\bPSFS\b|\bMSK-?HQ\b|\bfit(?:ness)? for\b|\bpatient[- ]reported\b|\bpain (?:levels?|reduction)\b|\bprogress\b/i,
  ],
  [
    'satisfaction',
    /\bsatisf\w+|\bfeedback\b|\bevaluations?\b|\bsurveys?\b|\bquestionnaires?\b|\bexperience\b|\bfriends (?:and|&) family\b|\brate (?:the|our|their) (?:service|care)\b|\bnet promoter\b|\btestimonials?\b/i,
  ],
  ['cost', /\bcosts?\b|\bspen(?:d|t|ding)\b|\bexpenditure\b|\binvoic\w+|\bbudgets?\b|\bvalue for money\b/i],
  [
    'absence_days_saved',
    /\bdays?\b[^,;.]{0,14}\b(?:saved|avoided|prevented)\b|\b(?:absences?|sickness)\b.{0,30}\b(?:saved|avoided|prevented|reduc\w+|impact)\b|\bdays' (?:sickness )?absence\b|\b(?:saved|reduc\w+|avoided|prevented)\b.{0,30}\b(?:absences?|sickness)\b|\bdays (?:of absence|lost)\b/i,
  ],
  [
    'case_reasons',
    /\breasons? for\b|\breferral reasons?\b|\bbody (?:parts?|areas?|regions?|sites?)\b|\bparts? of the body\b|\b(?:types?|nature|causes?|category|categories) of (?:the )?(?:injur|condition|referral|problem|issue|complaint|case)\w*|\binjur(?:y|ies)(?: types?)?\b|\bconditions?\b|\bdiagnos\w+|\bwork[- ]related\b/i,
  ],
  ['sla_compliance', /\bSLAs?\b|\bservice[- ]levels?\b/i],
];

/** Named measures that are none of the above. */
export const OTHER_KPI =
  /\bcomplaints?\b|\bincidents?\b|\bclinical audits?\b|\bqualit(?:y|ative) (?:audit|review)|\bdays on scheme\b|\bequality\b|\bdemographics?\b|\bcompliments?\b/i;
