import { getEnvironment } from '#lib/env/environment.ts';
import { sweepIncoming } from '#lib/store/document-files.ts';
import { findSampleDataState } from '#lib/store/read/find-sample-data-state.ts';
import { loadRegister } from './load-register.ts';
import { loadSampleData, publishSampleData } from './load-sample-data.ts';
import { type WorkOptions, workNextJob } from './work-next-job.ts';

/**
 * What a worker does before it reports for duty: clears away broken uploads, loads the register and, in an empty store
 * if asked for, reads and publishes the sample set, so that the first visitor finds it.
 */
export async function startWorking(options: WorkOptions): Promise<void> {
  await sweepIncoming();
  await loadRegister();
  if (getEnvironment().sampleData) await loadSampleData();
  while ((await findSampleDataState()) === 'loading') {
    if (await workNextJob(options)) continue;
    await publishSampleData();
    return;
  }
}
