import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { councilSchema } from '#lib/domain/council.ts';
import { inTransaction } from '#lib/store/client.ts';
import {
  countUnreadSamples,
  findSampleDataState,
  isStoreEmpty,
  listUnpublishedSampleIds,
} from '#lib/store/read/find-sample-data-state.ts';
import { listDocuments } from '#lib/store/read/list-documents.ts';
import { saveCouncils } from '#lib/store/write/save-councils.ts';
import { saveSetting } from '#lib/store/write/save-setting.ts';
import { acceptUpload } from './accept-upload.ts';
import { publishResponse } from './publish-response.ts';
import { removeSampleData } from './remove-sample-data.ts';

const SAMPLES = join(import.meta.dirname, '../../samples');
const ACTOR = 'sample data';

/** How many are left for the newcomer to publish, so that there is something to review: those least sure. */
const LEFT_FOR_REVIEW = 3;

/**
 * Puts the fictional councils and responses of `folder` into a store that has never held a document; takes up again
 * what a killed process left half done. Does nothing where the samples were loaded or removed before.
 */
export async function loadSampleData(folder: string = SAMPLES): Promise<void> {
  const state = await findSampleDataState();
  if (state === null && (await isStoreEmpty())) await saveSetting('sampleData', 'loading');
  else if (state !== 'loading') return;
  const councils = JSON.parse(await readFile(join(folder, 'councils.json'), 'utf8'));
  await saveCouncils(z.array(councilSchema).parse(councils), 'sample');
  const responses = join(folder, 'responses');
  for (const fileName of (await readdir(responses)).sort()) {
    await acceptUpload({
      fileName,
      content: createReadStream(join(responses, fileName)),
      origin: 'sample',
    });
  }
  // Someone may have removed the samples while they were being loaded.
  if ((await findSampleDataState()) === 'removed') await removeSampleData({ actor: ACTOR });
}

/** Publishes the sample responses once all are read, but for those left to review. Does nothing at any other time. */
export async function publishSampleData(): Promise<void> {
  if ((await findSampleDataState()) !== 'loading' || (await countUnreadSamples()) > 0) return;
  const documents = await listDocuments(await listUnpublishedSampleIds());
  const responses = documents.flatMap(({ response }) => response ?? []);
  const leastSureFirst = responses.sort((one, other) => other.fieldsToCheck - one.fieldsToCheck);
  for (const { id } of leastSureFirst.slice(LEFT_FOR_REVIEW)) {
    await publishResponse({ responseId: id, actor: ACTOR });
  }
  await finishLoading();
}

async function finishLoading(): Promise<void> {
  await inTransaction(async (transaction) => {
    if ((await findSampleDataState(transaction)) === 'loading') {
      await saveSetting('sampleData', 'loaded', transaction);
    }
  });
}
