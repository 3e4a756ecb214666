import type { ResponseDetails } from '#lib/domain/foi-response.ts';
import type { Transaction } from '../client.ts';

/** Keeps reference, date and re-use as a person confirmed them. */
export async function saveDetails(
  transaction: Transaction,
  responseId: string,
  details: ResponseDetails,
): Promise<void> {
  await transaction.foiResponse.update({
    where: { id: responseId },
    data: { ...details, detailsCheckedAt: new Date() },
  });
}

/** Keeps which council wrote the response. */
export async function saveCouncilChoice(
  transaction: Transaction,
  responseId: string,
  councilId: string,
): Promise<void> {
  await transaction.foiResponse.update({ where: { id: responseId }, data: { councilId } });
}
