import { saveSetting } from '#lib/store/write/save-setting.ts';

/** Notes that a worker is alive at `now`. */
export async function recordHeartbeat(now: Date = new Date()): Promise<void> {
  await saveSetting('workerHeartbeat', now.toISOString());
}
