import { createHash } from 'node:crypto';
import type { Council } from '#lib/domain/council.ts';
import { REGISTER } from '#lib/domain/register/register.ts';
import { findSetting } from '#lib/store/read/find-setting.ts';
import { saveCouncils } from '#lib/store/write/save-councils.ts';
import { saveSetting } from '#lib/store/write/save-setting.ts';

/**
 * Brings the councils of the store up to date with the register; a register that was loaded before is not loaded
 * again. Returns how many councils it holds.
 */
export async function loadRegister(register: readonly Council[] = REGISTER): Promise<number> {
  const sha256 = createHash('sha256').update(JSON.stringify(register)).digest('hex');
  if ((await findSetting('registerSha256')) !== sha256) {
    await saveCouncils(register, 'register');
    await saveSetting('registerSha256', sha256);
  }
  return register.length;
}
