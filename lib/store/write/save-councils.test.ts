import { describe, expect, it } from 'vitest';
import { REGISTER } from '#lib/domain/register/register.ts';
import { setUpTemporaryStore } from '#lib/testing/temporary-store.ts';
import { loadRegister } from '#lib/workflows/load-register.ts';
import { database } from '../client.ts';

setUpTemporaryStore();

describe('loadRegister', () => {
  it('puts every council of the register into the store, once', async () => {
    await loadRegister();
    await loadRegister();
    expect(await database().council.count()).toBe(REGISTER.length);
    expect(await database().council.findUnique({ where: { slug: 'leicester-city-council' } })).toMatchObject({
      gssCode: 'E06000016',
      region: 'East Midlands',
      origin: 'register',
    });
  });

  it('takes over a changed fact', async () => {
    const [first] = REGISTER;
    if (!first) throw new Error('The register is empty');
    await loadRegister([{ ...first, population: 1 }]);
    expect((await database().council.findUnique({ where: { slug: first.slug } }))?.population).toBe(1);
  });
});
