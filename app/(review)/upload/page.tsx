import { Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { connection } from 'next/server';
import { UploadPanel } from '#components/upload/upload-panel.tsx';
import { listRecentDocuments } from '#lib/store/read/list-documents.ts';
import { removeDocumentAction, retryDocumentAction } from './actions.ts';

export const metadata: Metadata = { title: 'Upload' };

const EARLIER_SHOWN = 50;

export default async function UploadPage() {
  await connection();
  return (
    <>
      <Title order={1}>Upload responses</Title>
      <Text maw="75ch" mt="xs" mb="lg">
        Text (.txt), Markdown (.md) and web pages (.html), up to 25 MB each, as many as you like. Of anything
        else, such as a PDF or an e-mail, copy the text and paste it below. Each file is read at once; nothing
        is published before you have reviewed it.
      </Text>
      <UploadPanel
        earlier={await listRecentDocuments(EARLIER_SHOWN)}
        retryDocument={retryDocumentAction}
        removeDocument={removeDocumentAction}
      />
    </>
  );
}
