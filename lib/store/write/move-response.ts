import type { ResponseState } from '#lib/domain/foi-response.ts';
import type { Transaction } from '../client.ts';

/** What else changes when a response moves to another state. */
export interface Move {
  readonly publishedAt?: Date;
  readonly rejectReason?: string | null;
}

/** Puts a response into `state` and raises its revision. */
export async function moveResponse(
  transaction: Transaction,
  responseId: string,
  state: ResponseState,
  move: Move = {},
): Promise<void> {
  await transaction.foiResponse.update({
    where: { id: responseId },
    data: { ...move, state, revision: { increment: 1 } },
  });
}

/** Marks every other published response of the council as superseded. Returns their ids. */
export async function supersedePublished(
  transaction: Transaction,
  councilId: string,
  exceptId: string,
): Promise<readonly string[]> {
  const earlier = await transaction.foiResponse.findMany({
    where: { councilId, state: 'published', id: { not: exceptId } },
    select: { id: true },
  });
  for (const { id } of earlier) await moveResponse(transaction, id, 'superseded');
  return earlier.map(({ id }) => id);
}
