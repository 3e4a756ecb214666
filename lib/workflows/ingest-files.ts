import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isSettled } from '#lib/domain/source-document.ts';
import { checkHealth } from '#lib/store/read/check-health.ts';
import { listDocuments } from '#lib/store/read/list-documents.ts';
import { acceptUpload } from './accept-upload.ts';
import { publishIfSure } from './publish-if-sure.ts';
import { workNextJob } from './work-next-job.ts';

const POLL_MS = 200;
const ACTOR = 'ingest command';

export interface IngestOptions {
  /** Publish what has nothing left to check. */
  readonly publishSure: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface IngestSummary {
  readonly read: number;
  readonly duplicates: number;
  readonly published: number;
  /** Why each file that did not make it failed, in a sentence. */
  readonly failures: readonly { readonly path: string; readonly message: string }[];
}

interface Accepted {
  readonly path: string;
  readonly documentId: string;
  readonly isDuplicate: boolean;
}

type Failure = IngestSummary['failures'][number];

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'This file may not be read by you.',
};

/** The bytes of a file, opened only when they are asked for: an error before would have no listener. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path);
}

async function acceptFile(path: string): Promise<Accepted | Failure> {
  try {
    const outcome = await acceptUpload({
      fileName: basename(path),
      content: bytesOf(path),
      origin: 'command',
    });
    if (!outcome.ok) return { path, message: outcome.message };
    return { path, documentId: outcome.document.id, isDuplicate: outcome.duplicate };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const known = REASONS[code];
    if (known === undefined) throw error;
    return { path, message: known };
  }
}

/** Waits until every document is settled. Where no worker is running, it does the reading itself. */
async function untilSettled(ids: readonly string[], onProgress: (done: number) => void): Promise<void> {
  for (;;) {
    const documents = await listDocuments(ids);
    const settled = documents.filter(({ status }) => isSettled(status)).length;
    onProgress(settled);
    if (settled === documents.length) return;
    const hasWorker = (await checkHealth()).worker === 'ok';
    if (hasWorker || !(await workNextJob())) await setTimeout(POLL_MS);
  }
}

/**
 * Puts files into the store as an upload would, and waits until they are read. A file that fails does not keep the
 * others from being read. Throws if the store itself cannot be written to.
 */
export async function ingestFiles(paths: readonly string[], options: IngestOptions): Promise<IngestSummary> {
  const accepted: Accepted[] = [];
  const failures: Failure[] = [];
  for (const path of paths) {
    const result = await acceptFile(path);
    if ('message' in result) failures.push(result);
    else accepted.push(result);
  }
  const ids = [...new Set(accepted.map(({ documentId }) => documentId))];
  await untilSettled(ids, (done) =>
    options.onProgress?.(done + failures.length, ids.length + failures.length),
  );

  const documents = new Map((await listDocuments(ids)).map((document) => [document.id, document]));
  for (const { path, documentId } of accepted) {
    const document = documents.get(documentId);
    if (!document) failures.push({ path, message: 'This document was removed while it was being read.' });
    else if (document.error) failures.push({ path, message: document.error.message });
  }
  let published = 0;
  if (options.publishSure) {
    for (const { response } of documents.values()) {
      if (response && (await publishIfSure(response.id, ACTOR))) published += 1;
    }
  }
  const duplicates = accepted.filter(({ isDuplicate }) => isDuplicate).length;
  const read = accepted.filter(
    ({ documentId, isDuplicate }) => !isDuplicate && documents.get(documentId)?.status === 'read',
  ).length;
  return { read, duplicates, published, failures };
}
