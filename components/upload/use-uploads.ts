'use client';
import { useEffect, useReducer, useRef } from 'react';
import { type DocumentSummary, MAX_DOCUMENT_BYTES, TOO_LARGE_MESSAGE } from '#lib/domain/source-document.ts';
import { pollDocuments, sendFile } from './send-file.ts';
import {
  changeUploads,
  earlierEntry,
  listUnsettledIds,
  type Stage,
  type UploadEntry,
} from './upload-entry.ts';

const MAX_SENDING = 3;
const POLL_MS = 600;
/** Documents asked for at once, so that the address stays short. */
const MAX_POLLED = 200;

const TOO_LARGE: Stage = {
  kind: 'refused',
  message: TOO_LARGE_MESSAGE,
  mayRetry: false,
};

function newEntry(file: File, isPasted: boolean): UploadEntry {
  return {
    key: crypto.randomUUID(),
    fileName: file.name,
    byteLength: file.size,
    file,
    isPasted,
    stage: file.size > MAX_DOCUMENT_BYTES ? TOO_LARGE : { kind: 'waiting' },
  };
}

/** The uploads of this visit and before, kept up to date, and what can be done with them. */
export function useUploads(earlier: readonly DocumentSummary[]) {
  const [entries, change] = useReducer(changeUploads, earlier, (documents) => documents.map(earlierEntry));
  const waiting = useRef<UploadEntry[]>([]);
  const sending = useRef(0);

  function move(key: string, stage: Stage): void {
    change({ type: 'moved', key, stage });
  }

  async function send({ key, file, isPasted }: UploadEntry): Promise<void> {
    if (!file) return;
    move(key, { kind: 'sending', share: 0 });
    const onProgress = (share: number) => move(key, { kind: 'sending', share });
    const outcome = await sendFile(file, { isPasted, onProgress });
    move(
      key,
      outcome.ok
        ? { kind: 'stored', document: outcome.document, note: outcome.note }
        : { kind: 'refused', message: outcome.message, mayRetry: outcome.mayRetry },
    );
  }

  function sendWaiting(): void {
    while (sending.current < MAX_SENDING) {
      const next = waiting.current.shift();
      if (!next) return;
      sending.current += 1;
      void send(next).finally(() => {
        sending.current -= 1;
        sendWaiting();
      });
    }
  }

  function enqueue(added: readonly UploadEntry[]): void {
    waiting.current.push(...added.filter(({ stage }) => stage.kind === 'waiting'));
    sendWaiting();
  }

  function add(files: readonly File[], isPasted = false): void {
    const added = files.map((file) => newEntry(file, isPasted));
    change({ type: 'added', entries: added });
    enqueue(added);
  }

  function sendAgain(entry: UploadEntry): void {
    const again: UploadEntry = { ...entry, stage: { kind: 'waiting' } };
    move(entry.key, again.stage);
    enqueue([again]);
  }

  useFreshDocuments(entries, (documents) => change({ type: 'polled', documents }));
  useLeaveWarning(entries.some((entry) => entry.stage.kind === 'waiting' || entry.stage.kind === 'sending'));

  return {
    entries,
    add,
    sendAgain,
    update: (document: DocumentSummary) => change({ type: 'polled', documents: [document] }),
    dismiss: (key: string) => change({ type: 'dismissed', key }),
  };
}

/** Asks again and again where the documents stand that are not settled yet. */
function useFreshDocuments(
  entries: readonly UploadEntry[],
  onDocuments: (documents: readonly DocumentSummary[]) => void,
): void {
  const ids = listUnsettledIds(entries).slice(0, MAX_POLLED);
  const latest = useRef({ ids, onDocuments });
  useEffect(() => {
    latest.current = { ids, onDocuments };
  });
  const isWaiting = ids.length > 0;
  // The timer must not start anew with every file that arrives, or it would never fire while many are being sent.
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(async () => {
      latest.current.onDocuments(await pollDocuments(latest.current.ids));
    }, POLL_MS);
    return () => clearInterval(timer);
  }, [isWaiting]);
}

/** Asks before the page is left while files are still being sent: those would be lost. */
function useLeaveWarning(isSending: boolean): void {
  useEffect(() => {
    if (!isSending) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isSending]);
}
