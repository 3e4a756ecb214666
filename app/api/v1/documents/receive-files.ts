import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { type DocumentOrigin, MAX_DOCUMENT_BYTES } from '#lib/domain/source-document.ts';
import { acceptUpload, type UploadOutcome } from '#lib/workflows/accept-upload.ts';

export type ReceivedFiles =
  | { readonly ok: true; readonly outcomes: readonly UploadOutcome[] }
  | { readonly ok: false; readonly code: 'not_multipart' | 'broken_multipart' };

function openParser(request: Request): BusboyInstance | null {
  try {
    return new Busboy({
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      // One byte more than is accepted: the rest of too large a file is skipped.
      limits: { fileSize: MAX_DOCUMENT_BYTES + 1, fields: 20, fieldSize: 1024 },
    });
  } catch {
    return null;
  }
}

async function acceptPart(
  content: BusboyFileStream,
  fileName: string,
  origin: DocumentOrigin,
): Promise<UploadOutcome> {
  try {
    // The part must be read to its end whatever happens, or the parser never comes to the next.
    const chunks = content.iterator({ destroyOnReturn: false });
    return await acceptUpload({ fileName, content: chunks, origin });
  } catch (error) {
    content.resume();
    if (!content.destroyed) console.error('upload: a file could not be stored:', error);
    const message = 'This file could not be stored: the disk may be full. It was not kept; try again later.';
    return { ok: false, fileName, code: 'not_stored', message };
  }
}

/**
 * Streams the `file` parts of a multipart request into the store, each as it comes; no file is ever held in memory.
 * Files that were complete before a request broke off are kept. A field `origin` with the value `paste`, sent before
 * its file, marks pasted text.
 */
export async function receiveFiles(request: Request): Promise<ReceivedFiles> {
  const parser = request.body && openParser(request);
  if (!request.body || !parser) return { ok: false, code: 'not_multipart' };
  const uploads: Promise<UploadOutcome>[] = [];
  let previous: Promise<unknown> = Promise.resolve();
  const open = new Set<BusboyFileStream>();
  let origin: DocumentOrigin = 'upload';
  parser.on('field', (name, value) => {
    if (name === 'origin') origin = value === 'paste' ? 'paste' : 'upload';
  });
  parser.on('file', (partName, content, fileName) => {
    // Whoever reads the part gets the error; without a listener it would end the process too.
    content.on('error', () => {});
    if (partName !== 'file' || fileName === undefined) {
      content.resume();
      return;
    }
    open.add(content);
    const fileOrigin = origin;
    // One after the other, so that of two equal files the second is the duplicate.
    const upload = previous.then(() => acceptPart(content, fileName, fileOrigin));
    previous = upload.finally(() => open.delete(content));
    uploads.push(upload);
  });
  try {
    await pipeline(Readable.fromWeb(request.body as NodeReadableStream), parser);
  } catch {
    for (const content of open) content.destroy(new Error('The request broke off'));
    await Promise.all(uploads);
    return { ok: false, code: 'broken_multipart' };
  }
  return { ok: true, outcomes: await Promise.all(uploads) };
}
