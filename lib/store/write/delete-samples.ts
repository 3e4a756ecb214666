import type { Transaction } from '../client.ts';

/** The ids of every document of the sample set. */
export async function listSampleDocumentIds(transaction: Transaction): Promise<readonly string[]> {
  const rows = await transaction.sourceDocument.findMany({
    where: { origin: 'sample' },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/**
 * Deletes the fictional councils. One that a reviewer has given to a response of their own stays, as theirs.
 */
export async function deleteSampleCouncils(transaction: Transaction): Promise<void> {
  await transaction.council.deleteMany({ where: { origin: 'sample', responses: { none: {} } } });
  await transaction.council.updateMany({ where: { origin: 'sample' }, data: { origin: 'reviewer' } });
}
