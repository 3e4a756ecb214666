import type { FieldValue, Prisma } from '#generated/prisma/client.ts';
import { type ResponseState, responseStateSchema } from '#lib/domain/foi-response.ts';
import { listChecks } from '#lib/domain/review.ts';
import type { QueueEntry, ReviewQueue } from '#lib/domain/review-queue.ts';
import { database } from '../../client.ts';
import { toJudgements } from '../judgement-rows.ts';

/** How many finished responses the queue page recalls. */
const RECENT_COUNT = 10;

const INCLUDE = {
  council: { select: { name: true } },
  documents: { select: { fileName: true, errorText: true } },
} satisfies Prisma.FoiResponseInclude;

type Row = Prisma.FoiResponseGetPayload<{ include: typeof INCLUDE }> & {
  readonly fieldValues?: readonly FieldValue[];
};

function toEntry(row: Row): QueueEntry {
  const checks = listChecks({
    councilId: row.councilId,
    reference: row.reference,
    responseDate: row.responseDate,
    detailsChecked: row.detailsCheckedAt !== null,
    judgements: toJudgements(row.fieldValues ?? []),
  });
  return {
    id: row.id,
    state: responseStateSchema.parse(row.state),
    councilName: row.council?.name ?? null,
    authorityRead: row.authorityRead,
    reference: row.reference,
    responseDate: row.responseDate,
    isSample: row.isSample,
    fileNames: row.documents.map(({ fileName }) => fileName),
    createdAt: row.createdAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    reason: row.rejectReason,
    fieldsToCheck: checks.fields.length,
    detailsToCheck: checks.details,
  };
}

async function listFinished(states: readonly ResponseState[]): Promise<readonly QueueEntry[]> {
  const rows = await database().foiResponse.findMany({
    where: { state: { in: [...states] } },
    include: INCLUDE,
    orderBy: [{ publishedAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }],
    take: RECENT_COUNT,
  });
  return rows.map(toEntry);
}

/** What waits for a person, oldest first; what could not be read, and why; what was finished last. */
export async function listQueue(): Promise<ReviewQueue> {
  const [waiting, failed, finished, beingRead] = await Promise.all([
    database().foiResponse.findMany({
      where: { state: 'needs_review' },
      include: { ...INCLUDE, fieldValues: { where: { supersededAt: null } } },
      orderBy: { createdAt: 'asc' },
    }),
    database().sourceDocument.findMany({
      where: { state: 'failed' },
      select: { id: true, fileName: true, errorText: true, acceptedAt: true },
      orderBy: { acceptedAt: 'desc' },
    }),
    listFinished(['published', 'rejected']),
    database().sourceDocument.count({ where: { state: { in: ['queued', 'reading'] } } }),
  ]);
  return {
    waiting: waiting.map(toEntry),
    failed: failed.map(({ id, fileName, errorText, acceptedAt }) => ({
      id,
      fileName,
      reason: errorText ?? 'It could not be read.',
      acceptedAt: acceptedAt.toISOString(),
    })),
    finished,
    beingRead,
  };
}
