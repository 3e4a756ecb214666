import { z } from 'zod';
import { type Council, councilSchema, NATIONS } from './council.ts';

/** What a person enters about a council that is in no register. Its nation says its region, except for England. */
export const newCouncilSchema = z
  .object({
    name: z.string('Enter the council’s name.').trim().min(1, 'Enter the council’s name.').max(200),
    type: z.enum(councilSchema.shape.type.options, 'Choose the type of council.'),
    nation: z.enum(NATIONS, 'Choose the nation.'),
    region: z.enum(councilSchema.shape.region.options, 'Choose the region.'),
    population: z.int('Enter the population as a whole number.').positive().nullable(),
  })
  .refine(({ nation, region }) => nation === 'England' || nation === region, {
    message: 'Outside England the region is the nation itself.',
    path: ['region'],
  })
  .refine(({ nation, region }) => nation !== 'England' || !NATIONS.some((known) => known === region), {
    message: 'Choose a region of England.',
    path: ['region'],
  });
export type NewCouncil = z.infer<typeof newCouncilSchema>;

/** The name used in addresses: "St Mary's & Fen Council" → "st-marys-and-fen-council". Empty if no letter is left. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The register entry that a hand-entered council becomes. */
export function toCouncilEntry(entered: NewCouncil): Council {
  return {
    ...entered,
    slug: slugOf(entered.name),
    shortName: entered.name,
    gssCode: null,
    domain: null,
    alternativeNames: [],
  };
}
