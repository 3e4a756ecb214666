import type { StoredCouncil } from '#lib/domain/review-response.ts';
import { database, type Transaction } from '../client.ts';
import { toCouncil } from './council-rows.ts';

/** The council `id`, or null. */
export async function findCouncilById(
  id: string,
  source: Transaction = database(),
): Promise<StoredCouncil | null> {
  const row = await source.council.findUnique({ where: { id } });
  return row && toCouncil(row);
}

/** The council with the address name `slug`, or null. */
export async function findCouncilBySlug(
  slug: string,
  source: Transaction = database(),
): Promise<StoredCouncil | null> {
  const row = await source.council.findUnique({ where: { slug } });
  return row && toCouncil(row);
}
