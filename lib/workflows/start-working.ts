import { getEnvironment } from '#lib/env/environment.ts';
import { sweepIncoming } from '#lib/store/document-files.ts';
import { loadRegister } from './load-register.ts';
import { loadSampleData } from './load-sample-data.ts';
import { recordHeartbeat } from './record-heartbeat.ts';

/** What must be in place before documents are read: the register, and in an empty store the sample set if asked for. */
export async function startWorking(): Promise<void> {
  await recordHeartbeat();
  await sweepIncoming();
  await loadRegister();
  if (getEnvironment().sampleData) await loadSampleData();
}
