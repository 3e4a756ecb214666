import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';

/** The smallest part of the request that a council may answer on its own, and the fields it asks for. */
export interface RequestClause {
  /** Section of the request, 1 to 11. */
  readonly section: number;
  readonly fields: readonly FieldId[];
  /** The words as they were sent. */
  readonly text: string;
  /** Other words in which councils restate it. */
  readonly restated: readonly string[];
}

/** The request clause by clause, in the order in which it was sent. */
export const REQUEST_CLAUSES: readonly RequestClause[] = [
  {
    section: 1,
    fields: ['deliveryModel'],
    text: 'Does the Council currently deliver employee physiotherapy services (including Occupational Health Physiotherapy) in-house or through an externally commissioned provider',
    restated: [
      'Is the physiotherapy service for staff delivered in-house or externally commissioned',
      'How is employee physiotherapy provided, internally or by an external provider',
    ],
  },
  {
    section: 2,
    fields: ['providers'],
    text: 'If the service is externally commissioned, please provide the name of the current provider',
    restated: [
      'Who is the current provider',
      'Name of the external provider',
      'Name of provider or supplier',
    ],
  },
  {
    section: 2,
    fields: ['contractStart', 'contractEnd', 'contractLatestEnd'],
    text: 'and the duration of their contract (including start and end dates, and any extension options)',
    restated: [
      'What is the duration of the contract including start date end date and extension options',
      'Contract start and end dates and any options to extend',
      'When did the contract start and when does the contract end, can it be extended',
    ],
  },
  {
    section: 3,
    fields: ['referralRoutes'],
    text: 'How are employee referrals for physiotherapy triaged (e.g. direct line manager referral, occupational health, online form)',
    restated: [
      'How are referrals triaged',
      'How are employees referred for physiotherapy',
      'What is the referral route or process',
      'Who can refer staff to the service',
    ],
  },
  {
    section: 3,
    fields: ['triagedBy'],
    text: 'Is triage completed internally or outsourced to the provider',
    restated: ['Is triage carried out internally or by the provider', 'Who completes triage'],
  },
  {
    section: 3,
    fields: ['referralCount', 'referralPeriod'],
    text: 'How many referrals in the last 12 months or last full year of MI',
    restated: [
      'Number of referrals in the last 12 months',
      'How many employees were referred in the last full year',
    ],
  },
  {
    section: 4,
    fields: ['systemUsed'],
    text: 'Does the Council use any digital system or online portal for managing referrals, appointments, or management reporting (e.g. an online referral portal, HR case management system, or occupational health platform)',
    restated: [
      'Is a digital system or online portal used to manage referrals',
      'Digital system or portal used',
    ],
  },
  {
    section: 4,
    fields: ['systemNames', 'systemOperator'],
    text: 'If so, please specify the name of the system and whether it is operated by the provider or the Council',
    restated: ['What is the name of the system and who operates the system', 'Name of system and operator'],
  },
  {
    section: 5,
    fields: ['inPersonPercent', 'videoPercent', 'telephonePercent'],
    text: 'What proportion of physiotherapy sessions are delivered',
    restated: [
      'What percentage of sessions are delivered in person by video call and by telephone',
      'Proportion of sessions delivered face to face, video and telephone',
    ],
  },
  { section: 5, fields: ['inPersonPercent'], text: 'In person', restated: ['Face to face'] },
  {
    section: 5,
    fields: ['videoPercent'],
    text: 'Via secure video call',
    restated: ['By video call', 'Video call'],
  },
  {
    section: 5,
    fields: ['telephonePercent'],
    text: 'Via telephone consultation',
    restated: ['By telephone', 'Telephone consultation', 'Telephone'],
  },
  {
    section: 6,
    fields: ['sessionsPerCase'],
    text: 'On average, how many physiotherapy sessions are provided per employee (including assessment and follow-up appointments)',
    restated: ['What is the average number of sessions per employee or case', 'Average sessions per case'],
  },
  {
    section: 7,
    fields: ['selfManagedPercent'],
    text: 'What proportion of cases result in self-managed treatment plans (e.g. exercise videos or online programmes)',
    restated: ['What percentage of cases are self-managed'],
  },
  {
    section: 7,
    fields: ['assistedPercent'],
    text: 'compared to assisted treatment (hands-on therapy)',
    restated: ['What percentage of cases receive assisted hands-on treatment'],
  },
  {
    section: 8,
    fields: ['kpis'],
    text: 'What Key Performance Indicators (KPIs) or management information are routinely collected to monitor physiotherapy service performance (e.g. referral turnaround times, attendance rates, discharge outcomes, employee satisfaction, etc.)',
    restated: [
      'Which KPIs or management information are collected',
      'What performance measures are reported',
    ],
  },
  {
    section: 9,
    fields: ['annualCost'],
    text: 'What is the current annual budget for occupational physiotherapy services',
    restated: ['What is the annual budget or spend for physiotherapy', 'Annual cost of the service'],
  },
  {
    section: 9,
    fields: ['costPerSession'],
    text: 'and/or the average cost per physiotherapy session (including triage, assessment, and treatment)',
    restated: ['What is the average cost per session', 'Price of a session'],
  },
  {
    section: 10,
    fields: ['educationOffered'],
    text: 'Does the Council offer any additional musculoskeletal education, wellbeing sessions, or webinars (e.g. back care, posture, or early intervention workshops)',
    restated: [
      'Are any additional education sessions, workshops or webinars offered',
      'Additional musculoskeletal education offered',
    ],
  },
  {
    section: 10,
    fields: ['educationDeliveredBy'],
    text: 'If yes, are these delivered internally or by the provider',
    restated: ['Delivered internally or by the provider', 'Who delivers these sessions'],
  },
  {
    section: 11,
    fields: ['retenderDate'],
    text: 'When is the current contract due to expire or be retendered',
    restated: [
      'When does the contract expire',
      'When will the service be retendered',
      'Contract expiry or retender date',
    ],
  },
  {
    section: 11,
    fields: ['procurementReference'],
    text: 'If available, please provide the procurement reference number or link to the most recent tender notice',
    restated: ['Procurement reference number or link to tender notice'],
  },
  {
    section: 11,
    fields: ['tenderPlanned'],
    text: 'Is there a planned tender for this service within the next 12 months',
    restated: [
      'Is a tender planned within the next twelve months',
      'Are there plans to retender in the next 12 months',
    ],
  },
];

/** What stands around the questions of the request and is no answer either. */
export const REQUEST_PREAMBLE =
  'This request relates to employee physiotherapy services (including Occupational Health Physiotherapy) provided by the council to its staff';
