import type { Council } from '#lib/domain/council.ts';
import type { Transaction } from '../client.ts';
import type { CouncilOrigin } from './save-councils.ts';

/** Adds one council to the store and returns its id. Throws if its slug is taken. */
export async function createCouncil(
  transaction: Transaction,
  { alternativeNames, ...facts }: Council,
  origin: CouncilOrigin,
): Promise<string> {
  const { id } = await transaction.council.create({
    data: { ...facts, alternativeNames: JSON.stringify(alternativeNames), origin },
  });
  return id;
}
