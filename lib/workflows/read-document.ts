import type { Council } from '#lib/domain/council.ts';
import type { ExtractedResponse } from '#lib/domain/extracted-response.ts';
import { extractResponse } from '#lib/extraction/extract-response.ts';
import type { ReadResult } from '#lib/reading/read-result.ts';
import { readSource } from '#lib/reading/read-source.ts';
import { readOriginal } from '#lib/store/document-files.ts';
import { listCouncils } from '#lib/store/read/list-councils.ts';
import { findDocument } from '#lib/store/read/list-documents.ts';
import { type Claim, failJob } from '#lib/store/write/job-queue.ts';
import { saveReading } from '#lib/store/write/save-reading.ts';

/** The two steps between bytes and a reading; replaced only by tests. */
export interface ReadingSteps {
  readonly read: (bytes: Uint8Array, fileName: string) => Promise<ReadResult>;
  readonly extract: (text: string, councils: readonly Council[]) => ExtractedResponse;
}

export const READING_STEPS: ReadingSteps = { read: readSource, extract: extractResponse };

/**
 * Reads the claimed document: bytes to text to a response that needs review, or to the reason why it cannot be read.
 * Writes nothing if the document was removed or the claim lost meanwhile. Throws on anything unforeseen; the attempt has failed then.
 */
export async function readDocument(claim: Claim, steps: ReadingSteps = READING_STEPS): Promise<void> {
  const document = await findDocument(claim.documentId);
  if (!document) return;
  const result = await steps.read(await readOriginal(document.sha256), document.fileName);
  if (!result.ok) {
    await failJob(claim, result);
    return;
  }
  const extracted = steps.extract(result.source.text, await listCouncils());
  await saveReading(claim, { source: result.source, extracted, readAt: new Date() });
}
