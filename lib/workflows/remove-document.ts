import { inTransaction } from '#lib/store/client.ts';
import { deleteDocumentRows, deleteUnusedOriginals } from '#lib/store/write/delete-documents.ts';
import { saveAuditEntry } from '#lib/store/write/save-audit-entry.ts';

/** Removes a document that could not be read, file included. False if there is no such document, or it has not failed. */
export async function removeDocument(id: string, { actor }: { readonly actor: string }): Promise<boolean> {
  const hashes = await inTransaction(async (transaction) => {
    const failed = await transaction.sourceDocument.findFirst({
      where: { id, state: 'failed' },
      select: { fileName: true, sha256: true },
    });
    if (!failed) return [];
    await saveAuditEntry(transaction, {
      actor,
      action: 'remove-document',
      subject: `document:${id}`,
      before: failed,
    });
    return deleteDocumentRows(transaction, [id]);
  });
  await deleteUnusedOriginals(hashes);
  return hashes.length === 1;
}
