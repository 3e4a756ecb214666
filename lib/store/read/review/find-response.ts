import { z } from 'zod';
import type { Prisma } from '#generated/prisma/client.ts';
import { judgedContracts } from '#lib/domain/contract.ts';
import { responseDetailsSchema, responseStateSchema } from '#lib/domain/foi-response.ts';
import type { EarlierResponse, ReviewResponse } from '#lib/domain/review-response.ts';
import { database, type Transaction } from '../../client.ts';
import { toContract } from '../contract-rows.ts';
import { toCouncil } from '../council-rows.ts';
import { toAnswers, toDocument } from '../document-rows.ts';
import { toJudgements } from '../judgement-rows.ts';

const INCLUDE = {
  council: { include: { provision: { select: { responseId: true, reference: true, publishedAt: true } } } },
  documents: { orderBy: { acceptedAt: 'asc' } },
  answers: true,
  contracts: { orderBy: { position: 'asc' } },
  fieldValues: { where: { supersededAt: null } },
  provision: { select: { councilId: true, slug: true } },
} satisfies Prisma.FoiResponseInclude;

type Row = Prisma.FoiResponseGetPayload<{ include: typeof INCLUDE }>;

const warningsSchema = z.array(z.string());

function toEarlier({ id, council }: Row): EarlierResponse | null {
  const published = council?.provision;
  if (!published || published.responseId === id) return null;
  return { ...published, publishedAt: published.publishedAt.toISOString() };
}

function toResponse(row: Row): ReviewResponse {
  const judgements = toJudgements(row.fieldValues);
  return {
    ...responseDetailsSchema.parse(row),
    id: row.id,
    state: responseStateSchema.parse(row.state),
    revision: row.revision,
    isSample: row.isSample,
    council: row.council && toCouncil(row.council),
    authorityRead: row.authorityRead,
    detailsChecked: row.detailsCheckedAt !== null,
    rejectReason: row.rejectReason,
    warnings: warningsSchema.parse(JSON.parse(row.warnings)),
    createdAt: row.createdAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    live: row.provision,
    replaces: toEarlier(row),
    documents: row.documents.map(toDocument),
    answers: toAnswers(row.answers),
    contracts: judgedContracts(row.contracts.map(toContract), judgements),
    judgements,
  };
}

/** The response `id` with documents, answers and current judgements, or null. Throws ZodError on malformed rows. */
export async function findResponse(
  id: string,
  source: Transaction = database(),
): Promise<ReviewResponse | null> {
  const row = await source.foiResponse.findUnique({ where: { id }, include: INCLUDE });
  return row && toResponse(row);
}
