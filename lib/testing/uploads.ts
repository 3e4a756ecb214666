import type { DocumentSummary } from '#lib/domain/source-document.ts';
import { acceptUpload, type UploadOutcome } from '#lib/workflows/accept-upload.ts';

/** The bytes of `text` as a stream of small pieces. */
export async function* streamOf(content: string | Uint8Array, chunkBytes = 1000): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    yield bytes.subarray(start, start + chunkBytes);
  }
}

/** Uploads `content` as a file of that name. */
export function upload(content: string | Uint8Array, fileName = 'response.txt'): Promise<UploadOutcome> {
  return acceptUpload({ fileName, content: streamOf(content), origin: 'upload' });
}

/** Uploads `content` and returns its document. Throws if it is refused. */
export async function uploadDocument(content: string, fileName?: string): Promise<DocumentSummary> {
  const outcome = await upload(content, fileName);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.document;
}
