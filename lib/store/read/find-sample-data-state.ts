import { type SampleDataState, sampleDataStateSchema } from '#lib/domain/sample-data.ts';
import { database, type Transaction } from '../client.ts';
import { findSetting } from './find-setting.ts';

/** Where the sample set stands in this store; null if it was never asked for. */
export async function findSampleDataState(source: Transaction = database()): Promise<SampleDataState | null> {
  const setting = await findSetting('sampleData', source);
  return setting === null ? null : sampleDataStateSchema.parse(setting);
}

/** True if the store shows fictional data, which every page must say. */
export async function hasSampleData(): Promise<boolean> {
  const state = await findSampleDataState();
  return state === 'loading' || state === 'loaded';
}

/** True if nobody has brought in any document yet. */
export async function isStoreEmpty(): Promise<boolean> {
  return (await database().sourceDocument.count()) === 0;
}

/** The ids of sample documents whose response waits for review although its council is known. */
export async function listUnpublishedSampleIds(): Promise<readonly string[]> {
  const rows = await database().sourceDocument.findMany({
    where: { origin: 'sample', response: { state: 'needs_review', councilId: { not: null } } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** How many sample documents are not read yet. */
export function countUnreadSamples(): Promise<number> {
  return database().sourceDocument.count({
    where: { origin: 'sample', state: { in: ['queued', 'reading'] } },
  });
}
