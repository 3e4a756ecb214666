import { inTransaction, type Transaction } from '../client.ts';
import { deleteOriginal } from '../document-files.ts';

/** The hashes of documents whose rows are gone; their files may follow. */
export type Sha256List = readonly string[];

/** Deletes documents with their jobs and, where no other document of it is left, their responses. Returns their hashes. */
export async function deleteDocumentRows(
  transaction: Transaction,
  ids: readonly string[],
): Promise<Sha256List> {
  const where = { id: { in: [...ids] } };
  const rows = await transaction.sourceDocument.findMany({
    where,
    select: { sha256: true, responseId: true },
  });
  await transaction.sourceDocument.deleteMany({ where });
  const responseIds = rows.flatMap(({ responseId }) => responseId ?? []);
  await transaction.foiResponse.deleteMany({ where: { id: { in: responseIds }, documents: { none: {} } } });
  return rows.map(({ sha256 }) => sha256);
}

/**
 * Deletes the original bytes of documents whose rows are gone. It holds the write lock, so that bytes which someone has
 * just uploaded again stay.
 */
export async function deleteUnusedOriginals(hashes: Sha256List): Promise<void> {
  await inTransaction(async (transaction) => {
    for (const sha256 of hashes) {
      if ((await transaction.sourceDocument.count({ where: { sha256 } })) === 0) await deleteOriginal(sha256);
    }
  });
}
