'use client';
import { Stack, Text, Title } from '@mantine/core';
import type { DocumentSummary } from '#lib/domain/source-document.ts';
import { DropArea } from './drop-area.tsx';
import { PasteForm } from './paste-form.tsx';
import { documentOf, summariseUploads, type UploadEntry } from './upload-entry.ts';
import classes from './upload-list.module.css';
import { type UploadActions, UploadRow } from './upload-row.tsx';
import { useUploads } from './use-uploads.ts';

/** The outcome of a change to a document that could not be read. */
export type DocumentActionOutcome =
  | { readonly ok: true; readonly document: DocumentSummary | null }
  | { readonly ok: false; readonly message: string };

interface UploadPanelProps {
  /** What was uploaded before, newest first. */
  readonly earlier: readonly DocumentSummary[];
  readonly retryDocument: (id: string) => Promise<DocumentActionOutcome>;
  readonly removeDocument: (id: string) => Promise<DocumentActionOutcome>;
}

/** The upload page: where files are dropped, text is pasted, and what became of each. */
export function UploadPanel({ earlier, retryDocument, removeDocument }: UploadPanelProps) {
  const { entries, add, sendAgain, update, dismiss } = useUploads(earlier);
  const actions: UploadActions = {
    tryAgain: async (entry) => {
      const document = documentOf(entry);
      if (!document) {
        sendAgain(entry);
        return null;
      }
      const outcome = await retryDocument(document.id);
      if (!outcome.ok) return outcome.message;
      if (outcome.document) update(outcome.document);
      return null;
    },
    remove: async (entry) => {
      const document = documentOf(entry);
      const outcome = document && (await removeDocument(document.id));
      if (outcome && !outcome.ok) return outcome.message;
      dismiss(entry.key);
      return null;
    },
  };
  return (
    <Stack gap="xl">
      <DropArea onFiles={add} />
      <UploadSection
        title="Your files"
        summary={summariseUploads(entries)}
        entries={entries.filter((entry) => entry.file !== null)}
        actions={actions}
      />
      <section aria-labelledby="paste">
        <Title order={2} size="h3" id="paste" mb="xs">
          Or paste text
        </Title>
        <PasteForm onText={(file) => add([file], true)} />
      </section>
      <UploadSection
        title="Earlier uploads"
        entries={entries.filter((entry) => entry.file === null)}
        actions={actions}
      />
    </Stack>
  );
}

interface UploadSectionProps {
  readonly title: string;
  readonly summary?: string;
  readonly entries: readonly UploadEntry[];
  readonly actions: UploadActions;
}

function UploadSection({ title, summary, entries, actions }: UploadSectionProps) {
  // The summary stays in the page even when empty, so that screen readers announce its changes.
  return (
    <section aria-label={title}>
      {entries.length > 0 && (
        <Title order={2} size="h3" mb="xs">
          {title}
        </Title>
      )}
      {summary !== undefined && (
        <Text role="status" size="sm" mb={summary === '' ? 0 : 'xs'}>
          {summary}
        </Text>
      )}
      {entries.length > 0 && (
        <ul className={classes.list}>
          {entries.map((entry) => (
            <UploadRow key={entry.key} entry={entry} actions={actions} />
          ))}
        </ul>
      )}
    </section>
  );
}
