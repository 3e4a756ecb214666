import type { Council } from '#lib/domain/council.ts';
import { database } from '../client.ts';
import { toCouncil } from './council-rows.ts';

/** Every council of the store, in order of name: the register's, those entered by hand, and those of the sample set. */
export async function listCouncils(): Promise<readonly Council[]> {
  const rows = await database().council.findMany({ orderBy: { name: 'asc' } });
  return rows.map(toCouncil);
}
