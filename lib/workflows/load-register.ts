import type { Council } from '#lib/domain/council.ts';
import { REGISTER } from '#lib/domain/register/register.ts';
import { saveCouncils } from '#lib/store/write/save-councils.ts';

/** Brings the councils of the store up to date with the register. Returns how many councils it holds. */
export async function loadRegister(register: readonly Council[] = REGISTER): Promise<number> {
  await saveCouncils(register, 'register');
  return register.length;
}
