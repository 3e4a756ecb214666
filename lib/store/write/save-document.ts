import type { DocumentOrigin } from '#lib/domain/source-document.ts';
import { inTransaction, type Transaction } from '../client.ts';
import { keepOriginal, type ReceivedFile } from '../document-files.ts';

export interface NewDocument {
  readonly fileName: string;
  readonly origin: DocumentOrigin;
  readonly file: ReceivedFile;
}

/** Which document the bytes are now, and what became of them. */
export interface SavedDocument {
  readonly id: string;
  /** `again`: the same bytes had failed before, and wait to be read once more. */
  readonly outcome: 'new' | 'duplicate' | 'again';
}

/** Puts a document back into the queue as if it had just arrived. */
export async function requeueDocument(transaction: Transaction, id: string): Promise<void> {
  await transaction.sourceDocument.update({
    where: { id },
    data: {
      state: 'queued',
      errorCode: null,
      errorText: null,
      job: {
        upsert: {
          create: {},
          update: { state: 'queued', attempts: 0, leaseUntil: null, createdAt: new Date() },
        },
      },
    },
  });
}

/**
 * Keeps the received bytes, then records the document and its job in one transaction. The bytes take their place under
 * the write lock, so that nobody who removes the same document at the same time can take them away again.
 */
export function saveDocument({ fileName, origin, file }: NewDocument): Promise<SavedDocument> {
  const { sha256, byteLength } = file;
  return inTransaction(async (transaction) => {
    await keepOriginal(file);
    const known = await transaction.sourceDocument.findUnique({
      where: { sha256 },
      select: { id: true, state: true },
    });
    if (known?.state === 'failed') {
      await requeueDocument(transaction, known.id);
      return { id: known.id, outcome: 'again' };
    }
    if (known) return { id: known.id, outcome: 'duplicate' };
    const mediaType = 'application/octet-stream';
    const { id } = await transaction.sourceDocument.create({
      data: { sha256, byteLength, fileName, origin, mediaType, state: 'queued', job: { create: {} } },
      select: { id: true },
    });
    return { id, outcome: 'new' };
  });
}
