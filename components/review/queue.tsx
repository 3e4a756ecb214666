import { Table, TableTbody, TableTd, TableTh, TableThead, TableTr, Text, Title } from '@mantine/core';
import { SampleMark } from '#components/council/sample-mark.tsx';
import stacking from '#components/ui/stacking-table.module.css';
import { TextLink } from '#components/ui/text-link.tsx';
import { RESPONSE_STATE_LABELS } from '#lib/domain/foi-response.ts';
import { formatDate } from '#lib/domain/format-value.ts';
import { FIELD_IDS } from '#lib/domain/questionnaire/questionnaire.ts';
import { DETAIL_LABELS } from '#lib/domain/review.ts';
import {
  describeAge,
  type FailedDocument,
  type QueueEntry,
  type ReviewQueue,
} from '#lib/domain/review-queue.ts';
import classes from './queue.module.css';

/** What waits for review, what could not be read, and what was finished last. */
export function Queue({ queue, now }: { readonly queue: ReviewQueue; readonly now: Date }) {
  const { waiting, failed, finished, beingRead } = queue;
  return (
    <>
      {beingRead > 0 ? (
        <Text size="sm" mb="sm" role="status">
          {beingRead === 1 ? 'One file is' : `${beingRead} files are`} still being read. Reload the page to
          see more.
        </Text>
      ) : null}
      {waiting.length > 0 ? <Waiting entries={waiting} now={now} /> : <NothingWaits />}
      {failed.length > 0 ? <Failed documents={failed} now={now} /> : null}
      {finished.length > 0 ? <Finished entries={finished} /> : null}
    </>
  );
}

function NothingWaits() {
  return (
    <Text className={classes.empty}>
      Nothing waits for review.{' '}
      <TextLink href="/upload" underline="always">
        Upload responses
      </TextLink>{' '}
      and they appear here as soon as they are read.
    </Text>
  );
}

function Name({ entry }: { readonly entry: QueueEntry }) {
  return (
    <>
      <TextLink href={`/review/${entry.id}`} fw={600}>
        {entry.councilName ?? 'Council not recognised'}
      </TextLink>{' '}
      {entry.isSample ? <SampleMark /> : null}
      <Text size="xs" c="dimmed" className={classes.file}>
        {entry.councilName === null && entry.authorityRead
          ? `The response says “${entry.authorityRead}” · `
          : ''}
        {entry.fileNames.join(', ')}
      </Text>
    </>
  );
}

function describeChecks({ fieldsToCheck, detailsToCheck }: QueueEntry): string {
  const details = detailsToCheck.map((detail) => DETAIL_LABELS[detail].toLowerCase());
  const fields = fieldsToCheck === 0 ? [] : [`${fieldsToCheck} of ${FIELD_IDS.length} values`];
  return [...fields, ...details].join(', ') || 'Nothing left to check';
}

function Waiting({ entries, now }: { readonly entries: readonly QueueEntry[]; readonly now: Date }) {
  return (
    <section aria-labelledby="waiting" className={classes.section}>
      <Title order={2} size="h4" id="waiting">
        Waiting for review ({entries.length})
      </Title>
      <div className={classes.scroll}>
        <Table verticalSpacing="xs" className={stacking.table}>
          <TableThead>
            <TableTr>
              <TableTh>Council</TableTh>
              <TableTh>Date of response</TableTh>
              <TableTh>To check</TableTh>
              <TableTh>Waiting for</TableTh>
            </TableTr>
          </TableThead>
          <TableTbody>
            {entries.map((entry) => (
              <TableTr key={entry.id}>
                <TableTd>
                  <Name entry={entry} />
                </TableTd>
                <TableTd className={classes.short} data-label="Date of response">
                  {entry.responseDate ? formatDate(entry.responseDate) : 'Not stated'}
                </TableTd>
                <TableTd data-label="To check">{describeChecks(entry)}</TableTd>
                <TableTd className={classes.short} data-label="Waiting for">
                  {describeAge(entry.createdAt, now)}
                </TableTd>
              </TableTr>
            ))}
          </TableTbody>
        </Table>
      </div>
    </section>
  );
}

function Failed({ documents, now }: { readonly documents: readonly FailedDocument[]; readonly now: Date }) {
  return (
    <section aria-labelledby="failed" className={classes.section}>
      <Title order={2} size="h4" id="failed">
        Could not be read ({documents.length})
      </Title>
      <div className={classes.scroll}>
        <Table verticalSpacing="xs" className={stacking.table}>
          <TableThead>
            <TableTr>
              <TableTh>File</TableTh>
              <TableTh>Reason</TableTh>
              <TableTh>Uploaded</TableTh>
            </TableTr>
          </TableThead>
          <TableTbody>
            {documents.map((document) => (
              <TableTr key={document.id}>
                <TableTd className={classes.file}>{document.fileName}</TableTd>
                <TableTd data-label="Reason">{document.reason}</TableTd>
                <TableTd className={classes.short} data-label="Uploaded">
                  {describeAge(document.acceptedAt, now)} ago
                </TableTd>
              </TableTr>
            ))}
          </TableTbody>
        </Table>
      </div>
    </section>
  );
}

function Finished({ entries }: { readonly entries: readonly QueueEntry[] }) {
  return (
    <section aria-labelledby="finished" className={classes.section}>
      <Title order={2} size="h4" id="finished">
        Finished lately
      </Title>
      <div className={classes.scroll}>
        <Table verticalSpacing="xs" className={stacking.table}>
          <TableThead>
            <TableTr>
              <TableTh>Council</TableTh>
              <TableTh>State</TableTh>
              <TableTh>Date of response</TableTh>
            </TableTr>
          </TableThead>
          <TableTbody>
            {entries.map((entry) => (
              <TableTr key={entry.id}>
                <TableTd>
                  <Name entry={entry} />
                </TableTd>
                <TableTd data-label="State">
                  {RESPONSE_STATE_LABELS[entry.state]}
                  {entry.reason ? `: ${entry.reason}` : ''}
                </TableTd>
                <TableTd className={classes.short} data-label="Date of response">
                  {entry.responseDate ? formatDate(entry.responseDate) : 'Not stated'}
                </TableTd>
              </TableTr>
            ))}
          </TableTbody>
        </Table>
      </div>
    </section>
  );
}
