import { cleanFileName } from '#lib/domain/file-name.ts';
import {
  type DocumentOrigin,
  type DocumentSummary,
  MAX_DOCUMENT_BYTES,
  TOO_LARGE_MESSAGE,
} from '#lib/domain/source-document.ts';
import { readSource } from '#lib/reading/read-source.ts';
import { discardReceived, type ReceivedFile, receiveFile } from '#lib/store/document-files.ts';
import { getDocument } from '#lib/store/read/list-documents.ts';
import { type SavedDocument, saveDocument } from '#lib/store/write/save-document.ts';

/** A file on its way into the store. */
export interface Upload {
  /** As the sender calls it. */
  readonly fileName: string;
  readonly content: AsyncIterable<Uint8Array>;
  readonly origin: DocumentOrigin;
}

interface AcceptedUpload {
  readonly ok: true;
  readonly document: DocumentSummary;
  /** True if the store had the same bytes already. */
  readonly duplicate: boolean;
  /** What is worth knowing of a duplicate, in a sentence; else null. */
  readonly note: string | null;
}

interface RefusedUpload {
  readonly ok: false;
  readonly fileName: string;
  readonly code: string;
  /** What is wrong and what to do, in a sentence or two. */
  readonly message: string;
}

export type UploadOutcome = AcceptedUpload | RefusedUpload;

/** Failures that the beginning of a file proves; any other shows only when all of it is read. */
const TOLD_BY_HEAD: ReadonlySet<string> = new Set(['empty', 'unsupported_format', 'not_text']);

/** The beginning of a file up to its last line end, so that no character is cut in two. */
function wholeLines({ head, byteLength }: ReceivedFile): Uint8Array {
  if (head.byteLength === byteLength) return head;
  const lastLineEnd = head.lastIndexOf(0x0a);
  return lastLineEnd > 0 ? head.subarray(0, lastLineEnd + 1) : head;
}

async function findRefusal(file: ReceivedFile, fileName: string) {
  const read = await readSource(wholeLines(file), fileName);
  return !read.ok && TOLD_BY_HEAD.has(read.code) ? read : null;
}

function noteOn({ outcome }: SavedDocument, { origin, response }: DocumentSummary): string | null {
  if (outcome === 'new') return null;
  if (outcome === 'again') {
    return 'This file was uploaded before and could not be read. It is being read again.';
  }
  if (origin === 'sample') return 'This file is part of the fictional sample data.';
  if (response?.state !== 'rejected') return 'This file was uploaded before. It was not stored twice.';
  const reason = response.rejectReason ? `: “${response.rejectReason}”` : '';
  return `This file was uploaded before and rejected at review${reason}. Open its review to take that back.`;
}

/**
 * Stores one file durably and queues it to be read; when this resolves, the file survives a crash. The same bytes as
 * before give the document there is. Throws what `content` throws when it breaks off; nothing is kept then.
 */
export async function acceptUpload(upload: Upload): Promise<UploadOutcome> {
  const fileName = cleanFileName(upload.fileName);
  const file = await receiveFile(upload.content, MAX_DOCUMENT_BYTES);
  if (!file) return { ok: false, fileName, code: 'too_large', message: TOO_LARGE_MESSAGE };
  try {
    const refusal = await findRefusal(file, fileName);
    if (refusal) return { ok: false, fileName, code: refusal.code, message: refusal.message };
    const saved = await saveDocument({ fileName, origin: upload.origin, file });
    const document = await getDocument(saved.id);
    return { ok: true, document, duplicate: saved.outcome !== 'new', note: noteOn(saved, document) };
  } finally {
    await discardReceived(file);
  }
}
