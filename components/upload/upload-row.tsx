'use client';
import { Anchor, Button, Progress } from '@mantine/core';
import Link from 'next/link';
import { useState } from 'react';
import { formatDate } from '#lib/domain/format-value.ts';
import { describeStage } from './describe-stage.ts';
import { documentOf, type UploadEntry } from './upload-entry.ts';
import classes from './upload-list.module.css';

const SIZE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${SIZE.format(kilobytes)} kB` : `${SIZE.format(kilobytes / 1024)} MB`;
}

/** Size, and for an earlier upload its day: "4.7 kB, 22 Nov 2026". */
function describeFile(entry: UploadEntry): string {
  const size = formatSize(entry.byteLength);
  const document = entry.file === null ? documentOf(entry) : null;
  return document ? `${size}, ${formatDate(document.acceptedAt.slice(0, 10))}` : size;
}

/** What can be done with an upload; each resolves to what went wrong, or null. */
export interface UploadActions {
  readonly tryAgain: (entry: UploadEntry) => Promise<string | null>;
  readonly remove: (entry: UploadEntry) => Promise<string | null>;
}

/** One upload: its name, where it stands, what was recognised or went wrong, and what to do next. */
export function UploadRow({
  entry,
  actions,
}: {
  readonly entry: UploadEntry;
  readonly actions: UploadActions;
}) {
  const { state, tone, detail, link } = describeStage(entry.stage);
  const document = documentOf(entry);
  return (
    <li className={classes.row}>
      <div className={classes.name}>
        <span className={classes.fileName}>{entry.fileName}</span>{' '}
        <span className={classes.size}>{describeFile(entry)}</span>
      </div>
      <div className={classes.state} data-tone={tone}>
        {state}
        {entry.stage.kind === 'sending' && (
          <Progress
            value={entry.stage.share * 100}
            size="sm"
            aria-label={`Sent of ${entry.fileName}`}
            className={classes.progress}
          />
        )}
      </div>
      <div className={classes.detail}>{detail}</div>
      <div className={classes.actions}>
        {link && (
          <Anchor component={Link} size="sm" href={link.href} aria-label={`${link.label}: ${entry.fileName}`}>
            {link.label}
          </Anchor>
        )}
        {document && (
          <Anchor
            size="sm"
            href={`/api/v1/documents/${document.id}/original`}
            aria-label={`Download original: ${entry.fileName}`}
          >
            Original
          </Anchor>
        )}
        <FailureButtons entry={entry} actions={actions} />
      </div>
    </li>
  );
}

function FailureButtons({
  entry,
  actions,
}: {
  readonly entry: UploadEntry;
  readonly actions: UploadActions;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const { stage } = entry;
  const hasFailed = stage.kind === 'stored' && stage.document.status === 'failed';
  if (!hasFailed && stage.kind !== 'refused') return null;
  const mayRetry = hasFailed || (stage.kind === 'refused' && stage.mayRetry);
  const run = async (action: (entry: UploadEntry) => Promise<string | null>) =>
    setProblem(await action(entry));
  return (
    <>
      {mayRetry && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Try again: ${entry.fileName}`}
          onClick={() => void run(actions.tryAgain)}
        >
          Try again
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`Remove: ${entry.fileName}`}
        onClick={() => void run(actions.remove)}
      >
        Remove
      </Button>
      {problem && <span role="alert">{problem}</span>}
    </>
  );
}
