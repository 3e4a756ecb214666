import { z } from 'zod';
import { councilSchema } from '#lib/domain/council.ts';
import type { CouncilOption } from '#lib/domain/review-response.ts';
import { database } from '../../client.ts';

const optionsSchema = z.array(
  councilSchema.pick({ name: true, type: true, region: true }).extend({ id: z.string() }),
);

/** Every council of the store by name. */
export async function listCouncilOptions(): Promise<readonly CouncilOption[]> {
  const rows = await database().council.findMany({
    select: { id: true, name: true, type: true, region: true },
    orderBy: { name: 'asc' },
  });
  return optionsSchema.parse(rows);
}
