import { inTransaction } from '#lib/store/client.ts';
import { requeueDocument } from '#lib/store/write/save-document.ts';

/** Queues a document that could not be read once more. False if there is no such document, or it has not failed. */
export function retryDocument(id: string): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const failed = await transaction.sourceDocument.count({ where: { id, state: 'failed' } });
    if (failed === 1) await requeueDocument(transaction, id);
    return failed === 1;
  });
}
