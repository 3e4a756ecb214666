import { describe, expect, it } from 'vitest';
import { checkHealth, HEARTBEAT_TIMEOUT_MS } from '#lib/store/read/check-health.ts';
import { setUpTemporaryStore } from '#lib/testing/temporary-store.ts';
import { recordHeartbeat } from '#lib/workflows/record-heartbeat.ts';
import { GET } from './route.ts';

setUpTemporaryStore();

describe('GET /api/health', () => {
  it('is 503 until a worker has been heard of, then 200', async () => {
    const before = await GET();
    expect(before.status).toBe(503);
    expect(await before.json()).toMatchObject({ status: 'down', database: 'ok', worker: 'down' });
    await recordHeartbeat();
    const after = await GET();
    expect(after.status).toBe(200);
    expect(await after.json()).toMatchObject({
      status: 'ok',
      database: 'ok',
      worker: 'ok',
      version: '0.1.0',
    });
  });

  it('takes a worker to be down when it has been silent for too long', async () => {
    const heard = new Date();
    await recordHeartbeat(heard);
    const at = (ms: number) => checkHealth(new Date(heard.getTime() + ms));
    expect((await at(HEARTBEAT_TIMEOUT_MS)).worker).toBe('ok');
    expect((await at(HEARTBEAT_TIMEOUT_MS + 1)).worker).toBe('down');
  });

  it('says that the database is down when it cannot be opened', async () => {
    const before = process.env.DATABASE_URL;
    process.env.DATABASE_URL = 'file:///nonexistent-folder/none.db';
    try {
      expect(await checkHealth()).toEqual({ database: 'down', worker: 'down' });
    } finally {
      process.env.DATABASE_URL = before;
    }
  });
});
