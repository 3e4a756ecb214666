import { afterEach, describe, expect, it } from 'vitest';
import { REGISTER } from '#lib/domain/register/register.ts';
import { database } from '#lib/store/client.ts';
import { findSampleDataState } from '#lib/store/read/find-sample-data-state.ts';
import { setUpTemporaryStore } from '#lib/testing/temporary-store.ts';
import { startWorking } from './start-working.ts';

setUpTemporaryStore();

const before = process.env.SAMPLE_DATA;

afterEach(() => {
  if (before === undefined) delete process.env.SAMPLE_DATA;
  else process.env.SAMPLE_DATA = before;
});

function onError(error: unknown): never {
  throw error;
}

describe('startWorking', () => {
  it('leaves a store without samples where they are not asked for', async () => {
    process.env.SAMPLE_DATA = 'off';
    await startWorking({ onError });
    expect(await database().council.count()).toBe(REGISTER.length);
    expect(await database().sourceDocument.count()).toBe(0);
    expect(await findSampleDataState()).toBeNull();
  });

  it('reads every response of the sample set and publishes all but three', async () => {
    process.env.SAMPLE_DATA = 'on';
    await startWorking({ onError });
    expect(await findSampleDataState()).toBe('loaded');
    const states = await database().foiResponse.groupBy({
      by: ['state'],
      _count: true,
      orderBy: { state: 'asc' },
    });
    const samples = await database().sourceDocument.count({ where: { state: 'read' } });
    expect(samples).toBeGreaterThanOrEqual(24);
    expect(states).toMatchObject([
      { state: 'needs_review', _count: 3 },
      { state: 'published', _count: samples - 3 },
    ]);
  });
});
