import type { Provision } from '#lib/domain/provision.ts';
import type { Transaction } from '../client.ts';
import { writeCells } from '../provision-cells.ts';
import { fieldColumnsOf, itemsOf } from '../provision-columns.ts';
import { foldText } from '../search-text.ts';

/** What is searched besides the verbatim answers: the council and the names that it gave. */
function searchTextOf({ council, reference, cells }: Provision, answersText: string): string {
  const names = [cells.providers.value, cells.systemNames.value].filter(Array.isArray).flat();
  return foldText([council.name, council.region, reference ?? '', ...names, answersText].join('\n'));
}

/**
 * Publishes a provision: replaces what the council had published, and what the response had published under another
 * council. `answersText` is the verbatim answers, for free-text search. Throws ZodError if a cell does not fit the
 * questionnaire.
 */
export async function saveProvision(
  transaction: Transaction,
  provision: Provision & { readonly councilId: string },
  answersText: string,
): Promise<void> {
  const { council, councilId, responseId, cells } = provision;
  const { name, ...facts } = council;
  await transaction.provision.deleteMany({ where: { OR: [{ councilId }, { responseId }] } });
  await transaction.provision.create({
    data: {
      ...facts,
      ...fieldColumnsOf(cells),
      councilId,
      councilName: name,
      responseId,
      reference: provision.reference,
      responseDate: provision.responseDate,
      publishedAt: new Date(provision.publishedAt),
      cells: writeCells(cells),
      searchText: searchTextOf(provision, answersText),
    },
  });
  const items = itemsOf(cells).map((item) => ({ ...item, councilId }));
  if (items.length > 0) await transaction.provisionItem.createMany({ data: items });
}

/** Takes back what the council has published, if anything. */
export async function removeProvision(transaction: Transaction, councilId: string): Promise<void> {
  await transaction.provision.deleteMany({ where: { councilId } });
}
