import type { Prisma } from '#generated/prisma/client.ts';
import { responseStateSchema } from '#lib/domain/foi-response.ts';
import { isFieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import { type Checks, listChecks, type Reviewable } from '#lib/domain/review.ts';
import {
  type DocumentSummary,
  documentOriginSchema,
  documentStateSchema,
} from '#lib/domain/source-document.ts';
import { database } from '../client.ts';

/** What a summary is made of; the text, which may be long, stays in the store. */
const SELECT = {
  id: true,
  fileName: true,
  sha256: true,
  byteLength: true,
  origin: true,
  state: true,
  errorCode: true,
  errorText: true,
  acceptedAt: true,
  readAt: true,
  response: {
    select: {
      id: true,
      state: true,
      rejectReason: true,
      councilId: true,
      reference: true,
      responseDate: true,
      detailsCheckedAt: true,
      council: { select: { name: true, slug: true } },
      fieldValues: {
        where: { supersededAt: null },
        select: { fieldId: true, origin: true, confidence: true },
      },
    },
  },
} satisfies Prisma.SourceDocumentSelect;

type Row = Prisma.SourceDocumentGetPayload<{ select: typeof SELECT }>;

function checksOf(response: NonNullable<Row['response']>): Checks {
  const judgements: { -readonly [Id in keyof Reviewable['judgements']]: Reviewable['judgements'][Id] } = {};
  for (const { fieldId, origin, confidence } of response.fieldValues) {
    const judge = origin === 'reviewed' ? 'reviewed' : 'extracted';
    if (isFieldId(fieldId)) judgements[fieldId] = { origin: judge, confidence };
  }
  const { councilId, reference, responseDate, detailsCheckedAt } = response;
  return listChecks({
    councilId,
    reference,
    responseDate,
    detailsChecked: detailsCheckedAt !== null,
    judgements,
  });
}

function toResponse(row: NonNullable<Row['response']>): DocumentSummary['response'] {
  const checks = checksOf(row);
  return {
    id: row.id,
    state: responseStateSchema.parse(row.state),
    councilName: row.council?.name ?? null,
    councilSlug: row.council?.slug ?? null,
    fieldsToCheck: checks.fields.length,
    detailsToCheck: [...checks.details],
    rejectReason: row.rejectReason,
  };
}

function toSummary({ state, errorCode, errorText, response, ...row }: Row): DocumentSummary {
  return {
    ...row,
    origin: documentOriginSchema.parse(row.origin),
    status: documentStateSchema.parse(state),
    error: errorCode === null ? null : { code: errorCode, message: errorText ?? '' },
    acceptedAt: row.acceptedAt.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
    response: response && toResponse(response),
  };
}

/** The document `id`, or null. */
export async function findDocument(id: string): Promise<DocumentSummary | null> {
  const row = await database().sourceDocument.findUnique({ where: { id }, select: SELECT });
  return row && toSummary(row);
}

/** The document `id`. Throws if there is none. */
export async function getDocument(id: string): Promise<DocumentSummary> {
  const document = await findDocument(id);
  if (!document) throw new Error(`No document ${id}`);
  return document;
}

/** The documents with these ids; unknown ids are left out. */
export async function listDocuments(ids: readonly string[]): Promise<readonly DocumentSummary[]> {
  const rows = await database().sourceDocument.findMany({ where: { id: { in: [...ids] } }, select: SELECT });
  return rows.map(toSummary);
}

/** The latest documents that people brought in (not the sample set), newest first. */
export async function listRecentDocuments(limit: number): Promise<readonly DocumentSummary[]> {
  const rows = await database().sourceDocument.findMany({
    where: { origin: { not: 'sample' } },
    orderBy: [{ acceptedAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: SELECT,
  });
  return rows.map(toSummary);
}
