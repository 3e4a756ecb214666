import type { DocumentSummary } from '#lib/domain/source-document.ts';
import { isSettled } from '#lib/domain/source-document.ts';

/** How far one file has come. */
export type Stage =
  | { readonly kind: 'waiting' }
  /** `share` of the bytes sent, 0 to 1. */
  | { readonly kind: 'sending'; readonly share: number }
  /** Not accepted; `mayRetry` if sending it again could help. */
  | { readonly kind: 'refused'; readonly message: string; readonly mayRetry: boolean }
  | { readonly kind: 'stored'; readonly document: DocumentSummary; readonly note: string | null };

/** One line of the list of uploads. */
export interface UploadEntry {
  readonly key: string;
  readonly fileName: string;
  readonly byteLength: number;
  /** What to send; null for documents of earlier visits. */
  readonly file: File | null;
  readonly isPasted: boolean;
  readonly stage: Stage;
}

export type UploadChange =
  | { readonly type: 'added'; readonly entries: readonly UploadEntry[] }
  | { readonly type: 'moved'; readonly key: string; readonly stage: Stage }
  | { readonly type: 'polled'; readonly documents: readonly DocumentSummary[] }
  | { readonly type: 'dismissed'; readonly key: string };

/** The entry of a document that was uploaded before this visit. */
export function earlierEntry(document: DocumentSummary): UploadEntry {
  return {
    key: document.id,
    fileName: document.fileName,
    byteLength: document.byteLength,
    file: null,
    isPasted: document.origin === 'paste',
    stage: { kind: 'stored', document, note: null },
  };
}

/** The document of an entry once it is stored, or null. */
export function documentOf({ stage }: UploadEntry): DocumentSummary | null {
  return stage.kind === 'stored' ? stage.document : null;
}

function isSameDocument(entry: UploadEntry, stage: Stage): boolean {
  return stage.kind === 'stored' && documentOf(entry)?.id === stage.document.id;
}

function refreshed(entry: UploadEntry, byId: ReadonlyMap<string, DocumentSummary>): UploadEntry {
  const { stage } = entry;
  if (stage.kind !== 'stored') return entry;
  const document = byId.get(stage.document.id);
  return document ? { ...entry, stage: { ...stage, document } } : entry;
}

/** The list of uploads after a change; newest first, each document once among those of earlier visits. */
export function changeUploads(entries: readonly UploadEntry[], change: UploadChange): readonly UploadEntry[] {
  switch (change.type) {
    case 'added':
      return [...change.entries, ...entries];
    case 'moved':
      return entries
        .filter(
          (entry) => entry.key === change.key || entry.file !== null || !isSameDocument(entry, change.stage),
        )
        .map((entry) => (entry.key === change.key ? { ...entry, stage: change.stage } : entry));
    case 'polled': {
      const byId = new Map(change.documents.map((document) => [document.id, document]));
      return entries.map((entry) => refreshed(entry, byId));
    }
    case 'dismissed':
      return entries.filter((entry) => entry.key !== change.key);
  }
}

/** The ids of stored documents that are still waiting to be read or being read. */
export function listUnsettledIds(entries: readonly UploadEntry[]): readonly string[] {
  const documents = entries.flatMap((entry) => documentOf(entry) ?? []);
  return [...new Set(documents.filter(({ status }) => !isSettled(status)).map(({ id }) => id))];
}

/** Where the files of this visit stand, in a sentence ("2 of 3 files read, 1 not accepted."); "" if there are none. */
export function summariseUploads(entries: readonly UploadEntry[]): string {
  const own = entries.filter((entry) => entry.file !== null);
  if (own.length === 0) return '';
  const count = (test: (entry: UploadEntry) => boolean) => own.filter(test).length;
  const read = count((entry) => documentOf(entry)?.status === 'read');
  const failed = count((entry) => documentOf(entry)?.status === 'failed');
  const refused = count((entry) => entry.stage.kind === 'refused');
  const parts = [`${read} of ${own.length} ${own.length === 1 ? 'file' : 'files'} read`];
  if (failed > 0) parts.push(`${failed} could not be read`);
  if (refused > 0) parts.push(`${refused} not accepted`);
  return `${parts.join(', ')}.`;
}
