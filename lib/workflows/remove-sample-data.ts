import { inTransaction } from '#lib/store/client.ts';
import { deleteDocumentRows, deleteUnusedOriginals } from '#lib/store/write/delete-documents.ts';
import { deleteSampleCouncils, listSampleDocumentIds } from '#lib/store/write/delete-samples.ts';
import { saveAuditEntry } from '#lib/store/write/save-audit-entry.ts';
import { saveSetting } from '#lib/store/write/save-setting.ts';

/** Removes the sample set, files included, for good; everything else stays as it is. Returns how many documents went. */
export async function removeSampleData({ actor }: { readonly actor: string }): Promise<number> {
  const hashes = await inTransaction(async (transaction) => {
    const removed = await deleteDocumentRows(transaction, await listSampleDocumentIds(transaction));
    await deleteSampleCouncils(transaction);
    await saveSetting('sampleData', 'removed', transaction);
    await saveAuditEntry(transaction, {
      actor,
      action: 'remove-sample-data',
      subject: 'sample-data',
      before: { documents: removed.length },
    });
    return removed;
  });
  await deleteUnusedOriginals(hashes);
  return hashes.length;
}
