import { findSetting } from './find-setting.ts';

/** A worker that has not been heard of for so long is taken to be down. */
export const HEARTBEAT_TIMEOUT_MS = 15_000;

export interface Health {
  readonly database: 'ok' | 'down';
  readonly worker: 'ok' | 'down';
}

/** Whether the database answers, and whether a worker has been heard of lately. Never throws. */
export async function checkHealth(now: Date = new Date()): Promise<Health> {
  try {
    const heartbeat = await findSetting('workerHeartbeat');
    const silentMs = heartbeat === null ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(heartbeat);
    return { database: 'ok', worker: silentMs <= HEARTBEAT_TIMEOUT_MS ? 'ok' : 'down' };
  } catch {
    return { database: 'down', worker: 'down' };
  }
}
