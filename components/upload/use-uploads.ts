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
const MAX_POLLED = 50;

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

  const unsettled = listUnsettledIds(entries).slice(0, MAX_POLLED).join(',');
  useEffect(() => {
    if (unsettled === '') return;
    const poll = async () => change({ type: 'polled', documents: await pollDocuments(unsettled.split(',')) });
    const timer = setInterval(() => void poll(), POLL_MS);
    return () => clearInterval(timer);
  }, [unsettled]);

  return {
    entries,
    add,
    sendAgain,
    update: (document: DocumentSummary) => change({ type: 'polled', documents: [document] }),
    dismiss: (key: string) => change({ type: 'dismissed', key }),
  };
}
