import { z } from 'zod';
import type { Council as CouncilRow } from '#generated/prisma/client.ts';
import { type Council, councilSchema } from '#lib/domain/council.ts';

/** A council of the store: the register's facts and where the store knows it from. */
export interface StoredCouncil extends Council {
  readonly id: string;
  readonly isSample: boolean;
}

const alternativeNamesSchema = z.array(z.string());

/** One row as a council. Throws ZodError if the row is malformed. */
export function toCouncil(row: CouncilRow): StoredCouncil {
  const alternativeNames = alternativeNamesSchema.parse(JSON.parse(row.alternativeNames));
  const facts = councilSchema.parse({ ...row, alternativeNames });
  return { ...facts, id: row.id, isSample: row.origin === 'sample' };
}
