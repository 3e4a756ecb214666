/**
 * The worker process: reads queued documents until it is told to stop. SIGTERM and SIGINT let the document at hand be
 * finished; a second process may run beside it, each job goes to one of them.
 */
import { setTimeout } from 'node:timers/promises';
import { EnvironmentError, getEnvironment } from '#lib/env/environment.ts';
import { closeDatabase } from '#lib/store/client.ts';
import { publishSampleData } from '#lib/workflows/load-sample-data.ts';
import { recordHeartbeat } from '#lib/workflows/record-heartbeat.ts';
import { startWorking } from '#lib/workflows/start-working.ts';
import { workNextJob } from '#lib/workflows/work-next-job.ts';

const POLL_MS = 250;
const HEARTBEAT_MS = 5_000;
/** After an unforeseen error, such as a full disk, so as not to fill the log. */
const PAUSE_AFTER_ERROR_MS = 2_000;

const stopping = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());

function logError(error: unknown, documentId?: string): void {
  console.error(documentId ? `worker: document ${documentId}:` : 'worker:', error);
}

/** Resolves after `durationMs`, or at once when the worker is told to stop. */
async function pause(durationMs: number): Promise<void> {
  await setTimeout(durationMs, undefined, { signal: stopping.signal }).catch(() => {});
}

const isStopping = () => stopping.signal.aborted;
const options = { onError: logError, isStopping };

async function workUntilStopped(): Promise<void> {
  while (!isStopping()) {
    try {
      if (await workNextJob(options)) continue;
      await publishSampleData();
      await pause(POLL_MS);
    } catch (error) {
      logError(error);
      await pause(PAUSE_AFTER_ERROR_MS);
    }
  }
}

try {
  getEnvironment();
  await startWorking(options);
  await recordHeartbeat();
  const heartbeat = setInterval(() => void recordHeartbeat().catch(logError), HEARTBEAT_MS);
  await workUntilStopped();
  clearInterval(heartbeat);
  await closeDatabase();
} catch (error) {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exitCode = 1;
}
