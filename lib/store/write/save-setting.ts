import { database, type Transaction } from '../client.ts';
import type { SettingKey } from '../read/find-setting.ts';

/** Remembers `value` under `key`. */
export async function saveSetting(
  key: SettingKey,
  value: string,
  target: Transaction = database(),
): Promise<void> {
  await target.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}
