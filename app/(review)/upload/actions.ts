'use server';
import { headers } from 'next/headers';
import type { DocumentActionOutcome } from '#components/upload/upload-panel.tsx';
import { findDocument } from '#lib/store/read/list-documents.ts';
import { removeDocument } from '#lib/workflows/remove-document.ts';
import { retryDocument } from '#lib/workflows/retry-document.ts';
import { findForeignWrite } from '../../api/write-guard.ts';

const GONE = 'This file was read or removed meanwhile. Reload the page to see where it stands.';

/** Queues a document that could not be read once more. */
export async function retryDocumentAction(id: string): Promise<DocumentActionOutcome> {
  const refusal = findForeignWrite(await headers());
  if (refusal) return { ok: false, message: refusal.detail };
  if (!(await retryDocument(String(id)))) return { ok: false, message: GONE };
  return { ok: true, document: await findDocument(String(id)) };
}

/** Removes a document that could not be read. */
export async function removeDocumentAction(id: string): Promise<DocumentActionOutcome> {
  const refusal = findForeignWrite(await headers());
  if (refusal) return { ok: false, message: refusal.detail };
  const removed = await removeDocument(String(id), { actor: 'editor' });
  return removed ? { ok: true, document: null } : { ok: false, message: GONE };
}
