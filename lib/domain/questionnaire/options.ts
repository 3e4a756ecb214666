/** Who does something: the council itself, its provider, or both. */
export const INTERNAL_OR_PROVIDER = [
  { value: 'internal', label: 'Internal' },
  { value: 'provider', label: 'Provider' },
  { value: 'both', label: 'Both' },
] as const;

export const OPERATORS = [
  { value: 'council', label: 'Council' },
  { value: 'provider', label: 'Provider' },
  { value: 'both', label: 'Both' },
] as const;

export const DELIVERY_MODELS = [
  { value: 'in_house', label: 'In-house' },
  { value: 'external', label: 'External' },
  { value: 'hybrid', label: 'Hybrid' },
  { value: 'none', label: 'No service' },
] as const;

export const REFERRAL_ROUTES = [
  { value: 'line_manager', label: 'Line manager' },
  { value: 'occupational_health', label: 'Occupational health' },
  { value: 'hr', label: 'HR' },
  { value: 'self', label: 'Self-referral' },
  { value: 'online_form', label: 'Online form' },
  { value: 'gp', label: 'GP' },
  { value: 'other', label: 'Other' },
] as const;

export const KPIS = [
  { value: 'referral_volumes', label: 'Referral volumes' },
  { value: 'turnaround_times', label: 'Turnaround times' },
  { value: 'attendance', label: 'Attendance' },
  { value: 'sessions_per_case', label: 'Sessions per case' },
  { value: 'outcomes', label: 'Outcomes' },
  { value: 'satisfaction', label: 'Satisfaction' },
  { value: 'cost', label: 'Cost' },
  { value: 'absence_days_saved', label: 'Absence days saved' },
  { value: 'case_reasons', label: 'Reasons for treatment' },
  { value: 'sla_compliance', label: 'SLA compliance' },
  { value: 'other', label: 'Other' },
] as const;
