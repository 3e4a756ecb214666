import type { CouncilListEntry } from '#lib/domain/council-profile.ts';
import { database } from '../../client.ts';
import { toCouncil } from '../council-rows.ts';

/** Every council by name, with whether it has a published response. */
export async function listCouncilEntries(): Promise<readonly CouncilListEntry[]> {
  const rows = await database().council.findMany({
    orderBy: { name: 'asc' },
    include: { provision: { select: { responseDate: true } } },
  });
  return rows.map(({ provision, ...row }) => {
    const { slug, name, type, region, isSample } = toCouncil(row);
    const responseDate = provision?.responseDate ?? null;
    return { slug, name, type, region, isSample, responseDate, hasAnswered: provision !== null };
  });
}
