import type { Provision } from '#lib/domain/provision.ts';
import { inTransaction } from '#lib/store/client.ts';
import { saveProvision } from '#lib/store/write/save-provision.ts';

/** Puts provisions into the store as publishing would, with a council and a response for each. All or none. */
export async function publishProvisions(provisions: readonly Provision[], answersText = ''): Promise<void> {
  await inTransaction(async (transaction) => {
    for (const provision of provisions) {
      const { isSample, ...council } = provision.council;
      const councilId = `council-${council.slug}`;
      await transaction.council.upsert({
        where: { slug: council.slug },
        create: {
          ...council,
          id: councilId,
          shortName: council.name,
          origin: isSample ? 'sample' : 'reviewer',
        },
        update: {},
      });
      await transaction.foiResponse.upsert({
        where: { id: provision.responseId },
        create: { id: provision.responseId, councilId, state: 'published', isSample },
        update: {},
      });
      await saveProvision(transaction, { ...provision, councilId }, answersText);
    }
  });
}
