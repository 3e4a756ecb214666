import type { Prisma } from '#generated/prisma/client.ts';
import { judgedContracts } from '#lib/domain/contract.ts';
import type { CouncilProfile, PastResponse, PublishedResponse } from '#lib/domain/council-profile.ts';
import { responseDetailsSchema } from '#lib/domain/foi-response.ts';
import { database } from '../../client.ts';
import { toContract } from '../contract-rows.ts';
import { toAnswers, toDocument } from '../document-rows.ts';
import { findCouncilBySlug } from '../find-council.ts';
import { toJudgements } from '../judgement-rows.ts';

const DETAILS = { reference: true, responseDate: true, reuse: true } as const;
const HISTORY = {
  id: true,
  publishedAt: true,
  ...DETAILS,
  provision: { select: { reference: true, responseDate: true } },
} satisfies Prisma.FoiResponseSelect;

type HistoryRow = Prisma.FoiResponseGetPayload<{ select: typeof HISTORY }> & { publishedAt: Date };

function toPastResponse(row: HistoryRow): PastResponse {
  const { reference, responseDate } = row.provision ?? row;
  return {
    ...responseDetailsSchema.parse({ reference, responseDate, reuse: row.reuse }),
    id: row.id,
    isCurrent: row.provision !== null,
    publishedAt: row.publishedAt.toISOString(),
  };
}

async function listHistory(councilId: string): Promise<readonly PastResponse[]> {
  const rows = await database().foiResponse.findMany({
    where: {
      OR: [{ provision: { councilId } }, { councilId, state: 'superseded', publishedAt: { not: null } }],
    },
    orderBy: { publishedAt: 'desc' },
    select: HISTORY,
  });
  const published = rows.filter((row): row is HistoryRow => row.publishedAt !== null);
  return published.map(toPastResponse);
}

/** A response with the values that were current when it was published; later changes under review are not shown. */
async function getPublished(past: PastResponse): Promise<PublishedResponse> {
  const at = new Date(past.publishedAt);
  const row = await database().foiResponse.findUniqueOrThrow({
    where: { id: past.id },
    include: {
      documents: { orderBy: { acceptedAt: 'asc' } },
      answers: true,
      contracts: { orderBy: { position: 'asc' } },
      fieldValues: {
        where: { createdAt: { lte: at }, OR: [{ supersededAt: null }, { supersededAt: { gt: at } }] },
      },
    },
  });
  const judgements = toJudgements(row.fieldValues);
  return {
    ...past,
    isSample: row.isSample,
    documents: row.documents.map(toDocument),
    answers: toAnswers(row.answers),
    contracts: judgedContracts(row.contracts.map(toContract), judgements),
    judgements,
  };
}

/**
 * What is public about the council `slug`: its facts, its current response or the earlier one `responseId`, and the
 * history of its responses. Null if there is no such council, or it never published such a response.
 */
export async function findCouncilProfile(slug: string, responseId?: string): Promise<CouncilProfile | null> {
  const council = await findCouncilBySlug(slug);
  if (!council) return null;
  const history = await listHistory(council.id);
  const wanted = history.find((past) => (responseId === undefined ? past.isCurrent : past.id === responseId));
  if (responseId !== undefined && !wanted) return null;
  return { council, response: wanted ? await getPublished(wanted) : null, history };
}
