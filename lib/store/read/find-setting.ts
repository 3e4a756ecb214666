import { database, type Transaction } from '../client.ts';

/** The facts that the app remembers about itself. */
export type SettingKey = 'registerSha256' | 'sampleData' | 'workerHeartbeat';

/** The remembered value of `key`, or null. */
export async function findSetting(key: SettingKey, source: Transaction = database()): Promise<string | null> {
  return (await source.setting.findUnique({ where: { key } }))?.value ?? null;
}
