import { z } from 'zod';
import type { Council as CouncilRow } from '#generated/prisma/client.ts';
import { councilSchema } from '#lib/domain/council.ts';
import type { StoredCouncil } from '#lib/domain/review-response.ts';

const alternativeNamesSchema = z.array(z.string());

/** One row as a council. Throws ZodError if the row is malformed. */
export function toCouncil(row: CouncilRow): StoredCouncil {
  const alternativeNames = alternativeNamesSchema.parse(JSON.parse(row.alternativeNames));
  const facts = councilSchema.parse({ ...row, alternativeNames });
  return { ...facts, id: row.id, isSample: row.origin === 'sample' };
}
