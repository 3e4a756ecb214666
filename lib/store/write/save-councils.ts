import type { Council } from '#lib/domain/council.ts';
import { inTransaction } from '../client.ts';

/** Where the store knows a council from. */
export type CouncilOrigin = 'register' | 'reviewer' | 'sample';

/** Adds councils to the store, or updates those whose slug it has already. All or none. */
export async function saveCouncils(councils: readonly Council[], origin: CouncilOrigin): Promise<void> {
  await inTransaction(async (transaction) => {
    for (const { alternativeNames, ...facts } of councils) {
      const row = { ...facts, alternativeNames: JSON.stringify(alternativeNames), origin };
      await transaction.council.upsert({ where: { slug: facts.slug }, create: row, update: row });
    }
  });
}
