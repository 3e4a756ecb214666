import { z } from 'zod';

export const COUNCIL_TYPES = [
  { value: 'county', label: 'County' },
  { value: 'unitary', label: 'Unitary' },
  { value: 'metropolitan', label: 'Metropolitan borough' },
  { value: 'london_borough', label: 'London borough' },
  { value: 'district', label: 'District' },
  { value: 'scottish', label: 'Scottish council' },
  { value: 'welsh', label: 'Welsh council' },
  { value: 'northern_irish', label: 'Northern Irish council' },
] as const;

export const NATIONS = ['England', 'Scotland', 'Wales', 'Northern Ireland'] as const;

/** ONS regions of England; the other nations count as a region each. */
export const REGIONS = [
  'East Midlands',
  'East of England',
  'London',
  'North East',
  'North West',
  'South East',
  'South West',
  'West Midlands',
  'Yorkshire and The Humber',
  'Northern Ireland',
  'Scotland',
  'Wales',
] as const;

const typeValues = COUNCIL_TYPES.map((type) => type.value);

/** An entry of the register: facts about one council, whether or not it has answered. */
export const councilSchema = z.object({
  /** ONS nine-character code; null for a fictional or hand-entered council. */
  gssCode: z
    .string()
    .regex(/^[A-Z]\d{8}$/)
    .nullable(),
  /** Words-with-hyphens name used in addresses; unique. */
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().trim().min(1).max(200),
  shortName: z.string().trim().min(1).max(200),
  type: z.enum(typeValues),
  nation: z.enum(NATIONS),
  region: z.enum(REGIONS),
  /** Web domain without "www.", or null if unknown. */
  domain: z.string().nullable(),
  /** Usual residents, or null if unknown. */
  population: z.int().positive().nullable(),
  alternativeNames: z.array(z.string()),
});
export type Council = z.infer<typeof councilSchema>;
export type CouncilType = Council['type'];

/** The words for a council type ("District"). */
export function councilTypeLabel(type: CouncilType): string {
  return COUNCIL_TYPES.find((known) => known.value === type)?.label ?? type;
}
