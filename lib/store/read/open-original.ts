import { openAsBlob } from 'node:fs';
import { database } from '../client.ts';
import { originalPath } from '../document-files.ts';

/** The original bytes of a document; they are read from disk as they are sent. */
export interface Original {
  readonly fileName: string;
  readonly content: Blob;
}

/** The original of the document `id`, or null if there is no such document or its bytes are gone. */
export async function openOriginal(id: string): Promise<Original | null> {
  const row = await database().sourceDocument.findUnique({
    where: { id },
    select: { fileName: true, sha256: true },
  });
  if (!row) return null;
  try {
    return { fileName: row.fileName, content: await openAsBlob(originalPath(row.sha256)) };
  } catch {
    return null;
  }
}
