import type { SectionDefinition } from './field-kind.ts';
import { DELIVERY_MODELS, INTERNAL_OR_PROVIDER, KPIS, OPERATORS, REFERRAL_ROUTES } from './options.ts';

/**
 * The request that councils were sent, as data: eleven sections, their questions and the typed fields that
 * each question yields. Forms, columns, filters, exports and schemas are all made from this one definition.
 */
export const SECTIONS = [
  {
    id: 'service_delivery_model',
    number: 1,
    title: 'Service delivery model',
    questions: [
      {
        id: 'delivery',
        text: 'Does the Council currently deliver employee physiotherapy services (including Occupational Health Physiotherapy) in-house or through an externally commissioned provider?',
        fields: [
          {
            id: 'deliveryModel',
            label: 'Delivery model',
            shortLabel: 'Delivery model',
            help: 'Who treats staff: the council’s own physiotherapists, a commissioned provider, or both. “No service” means no physiotherapy for staff at all.',
            type: { kind: 'choice', options: DELIVERY_MODELS },
          },
        ],
      },
    ],
  },
  {
    id: 'provider_details',
    number: 2,
    title: 'Current provider details',
    questions: [
      {
        id: 'provider_and_contract',
        text: 'If the service is externally commissioned, please provide the name of the current provider and the duration of their contract (including start and end dates, and any extension options).',
        fields: [
          {
            id: 'providers',
            label: 'Providers',
            shortLabel: 'Provider',
            help: 'Names as written, without a trailing “Ltd” or “Limited”. Current providers only.',
            type: { kind: 'names' },
          },
          {
            id: 'contractStart',
            label: 'Contract start',
            shortLabel: 'Contract start',
            help: 'A month without a day means its first day.',
            type: { kind: 'date', monthMeans: 'first_day' },
          },
          {
            id: 'contractEnd',
            label: 'Contract end',
            shortLabel: 'Contract end',
            help: 'End of the term agreed now. Extensions count only once taken up. A month without a day means its last day.',
            type: { kind: 'date', monthMeans: 'last_day' },
          },
          {
            id: 'contractLatestEnd',
            label: 'Latest possible end',
            shortLabel: 'Latest end',
            help: 'End if every extension is used. The same as the contract end where the council says there are none left.',
            type: { kind: 'date', monthMeans: 'last_day' },
          },
        ],
      },
    ],
  },
  {
    id: 'referral_and_triage',
    number: 3,
    title: 'Referral and triage process',
    questions: [
      {
        id: 'referral_routes',
        text: 'How are employee referrals for physiotherapy triaged (e.g. direct line manager referral, occupational health, online form)?',
        fields: [
          {
            id: 'referralRoutes',
            label: 'Referral routes',
            shortLabel: 'Referral routes',
            help: 'Only routes that are open to staff. An online form is listed beside the person who uses it.',
            type: { kind: 'choices', options: REFERRAL_ROUTES },
          },
        ],
      },
      {
        id: 'triage',
        text: 'Is triage completed internally or outsourced to the provider?',
        fields: [
          {
            id: 'triagedBy',
            label: 'Triage by',
            shortLabel: 'Triage',
            help: 'Who decides what a referred employee needs.',
            type: { kind: 'choice', options: INTERNAL_OR_PROVIDER },
          },
        ],
      },
      {
        id: 'referral_volume',
        text: 'How many referrals in the last 12 months or last full year of MI?',
        fields: [
          {
            id: 'referralCount',
            label: 'Referrals in a year',
            shortLabel: 'Referrals',
            help: 'The latest full year, if several are given.',
            type: { kind: 'quantity', unit: 'referrals' },
          },
          {
            id: 'referralPeriod',
            label: 'Referral period',
            shortLabel: 'Referral period',
            help: 'The twelve months that the number of referrals covers, only when stated. 2024/25 means 1 April 2024 to 31 March 2025.',
            type: { kind: 'period' },
          },
        ],
      },
    ],
  },
  {
    id: 'digital_systems',
    number: 4,
    title: 'Digital systems and case management tools',
    questions: [
      {
        id: 'system_used',
        text: 'Does the Council use any digital system or online portal for managing referrals, appointments, or management reporting (e.g. an online referral portal, HR case management system, or occupational health platform)?',
        fields: [
          {
            id: 'systemUsed',
            label: 'Digital system used',
            shortLabel: 'System used',
            help: 'Yes if any system or portal manages referrals, appointments or reporting.',
            type: { kind: 'yes_no' },
          },
        ],
      },
      {
        id: 'system_details',
        text: 'If so, please specify the name of the system and whether it is operated by the provider or the Council.',
        fields: [
          {
            id: 'systemNames',
            label: 'Systems',
            shortLabel: 'System',
            help: 'Names as written.',
            type: { kind: 'names' },
          },
          {
            id: 'systemOperator',
            label: 'System operated by',
            shortLabel: 'System operator',
            help: 'Who runs the system.',
            type: { kind: 'choice', options: OPERATORS },
          },
        ],
      },
    ],
  },
  {
    id: 'session_delivery',
    number: 5,
    title: 'Session delivery',
    questions: [
      {
        id: 'session_mode',
        text: 'What proportion of physiotherapy sessions are delivered in person, via secure video call, via telephone consultation?',
        fields: [
          {
            id: 'inPersonPercent',
            label: 'Sessions in person',
            shortLabel: 'In person',
            help: 'Share of sessions. “All face to face” means 100%.',
            type: { kind: 'quantity', unit: 'percent' },
          },
          {
            id: 'videoPercent',
            label: 'Sessions by video call',
            shortLabel: 'Video',
            help: 'Share of sessions. 0 only if stated, or implied by “all” or 100% elsewhere.',
            type: { kind: 'quantity', unit: 'percent' },
          },
          {
            id: 'telephonePercent',
            label: 'Sessions by telephone',
            shortLabel: 'Telephone',
            help: 'Share of sessions. 0 only if stated, or implied by “all” or 100% elsewhere.',
            type: { kind: 'quantity', unit: 'percent' },
          },
        ],
      },
    ],
  },
  {
    id: 'sessions_per_case',
    number: 6,
    title: 'Average sessions per case',
    questions: [
      {
        id: 'average_sessions',
        text: 'On average, how many physiotherapy sessions are provided per employee (including assessment and follow-up appointments)?',
        fields: [
          {
            id: 'sessionsPerCase',
            label: 'Sessions per case',
            shortLabel: 'Sessions per case',
            help: 'A number or a range; a range is compared by its midpoint.',
            type: { kind: 'quantity', unit: 'sessions', range: true },
          },
        ],
      },
    ],
  },
  {
    id: 'treatment_plans',
    number: 7,
    title: 'Self-managed and assisted treatment plans',
    questions: [
      {
        id: 'plan_split',
        text: 'What proportion of cases result in self-managed treatment plans (e.g. exercise videos or online programmes) compared to assisted treatment (hands-on therapy)?',
        fields: [
          {
            id: 'selfManagedPercent',
            label: 'Self-managed plans',
            shortLabel: 'Self-managed',
            help: 'Share of cases that end in a self-managed plan.',
            type: { kind: 'quantity', unit: 'percent' },
          },
          {
            id: 'assistedPercent',
            label: 'Assisted treatment',
            shortLabel: 'Assisted',
            help: 'Share of cases that are given hands-on therapy.',
            type: { kind: 'quantity', unit: 'percent' },
          },
        ],
      },
    ],
  },
  {
    id: 'performance',
    number: 8,
    title: 'Performance and reporting',
    questions: [
      {
        id: 'kpis_collected',
        text: 'What Key Performance Indicators (KPIs) or management information are routinely collected to monitor physiotherapy service performance?',
        fields: [
          {
            id: 'kpis',
            label: 'KPIs collected',
            shortLabel: 'KPIs',
            help: 'What the council says that it collects, not the examples in the question.',
            type: { kind: 'choices', options: KPIS },
          },
        ],
      },
    ],
  },
  {
    id: 'price',
    number: 9,
    title: 'Price and costing',
    questions: [
      {
        id: 'price_and_cost',
        text: 'What is the current annual budget for occupational physiotherapy services and/or the average cost per physiotherapy session (including triage, assessment, and treatment)?',
        fields: [
          {
            id: 'annualCost',
            label: 'Annual cost',
            shortLabel: 'Annual cost',
            help: 'Pounds a year, budget or spend, latest year.',
            type: { kind: 'quantity', unit: 'gbp_per_year' },
          },
          {
            id: 'costPerSession',
            label: 'Cost per session',
            shortLabel: 'Cost per session',
            help: 'Pounds a session, before VAT where “+ VAT” is said.',
            type: { kind: 'quantity', unit: 'gbp_per_session' },
          },
        ],
      },
    ],
  },
  {
    id: 'education',
    number: 10,
    title: 'Optional and educational services',
    questions: [
      {
        id: 'education_offered',
        text: 'Does the Council offer any additional musculoskeletal education, wellbeing sessions, or webinars (e.g. back care, posture, or early intervention workshops)?',
        fields: [
          {
            id: 'educationOffered',
            label: 'Education offered',
            shortLabel: 'Education',
            help: 'Anything beyond treatment: back care, posture, early intervention.',
            type: { kind: 'yes_no' },
          },
        ],
      },
      {
        id: 'education_delivery',
        text: 'If yes, are these delivered internally or by the provider?',
        fields: [
          {
            id: 'educationDeliveredBy',
            label: 'Education delivered by',
            shortLabel: 'Education by',
            help: 'Who delivers it.',
            type: { kind: 'choice', options: INTERNAL_OR_PROVIDER },
          },
        ],
      },
    ],
  },
  {
    id: 'procurement',
    number: 11,
    title: 'Contract and procurement details',
    questions: [
      {
        id: 'retender_date',
        text: 'When is the current contract due to expire or be retendered?',
        fields: [
          {
            id: 'retenderDate',
            label: 'Expiry or retender date',
            shortLabel: 'Retender date',
            help: 'The answer to this question, even where the contract end differs. A month without a day means its last day.',
            type: { kind: 'date', monthMeans: 'last_day' },
          },
        ],
      },
      {
        id: 'procurement_reference',
        text: 'If available, please provide the procurement reference number or link to the most recent tender notice.',
        fields: [
          {
            id: 'procurementReference',
            label: 'Procurement reference',
            shortLabel: 'Procurement reference',
            help: 'The reference or the web address, as written.',
            type: { kind: 'text' },
          },
        ],
      },
      {
        id: 'tender_planned',
        text: 'Is there a planned tender for this service within the next 12 months?',
        fields: [
          {
            id: 'tenderPlanned',
            label: 'Tender planned within 12 months',
            shortLabel: 'Tender planned',
            help: 'A decision not yet taken is an answer in words, not “no”.',
            type: { kind: 'yes_no' },
          },
        ],
      },
    ],
  },
] as const satisfies readonly SectionDefinition[];
