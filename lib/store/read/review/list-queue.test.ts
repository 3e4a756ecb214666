import { describe, expect, it } from 'vitest';
import { buildReading, buildResponse } from '#lib/testing/build-response.ts';
import { setUpTemporaryStore } from '#lib/testing/temporary-store.ts';
import { loadRegister } from '#lib/workflows/load-register.ts';
import { publishResponse } from '#lib/workflows/publish-response.ts';
import { rejectResponse } from '#lib/workflows/reject-response.ts';
import { database } from '../../client.ts';
import { listQueue } from './list-queue.ts';

setUpTemporaryStore(async () => {
  await loadRegister();
});

describe('listQueue', () => {
  it('is empty at first', async () => {
    expect(await listQueue()).toEqual({ waiting: [], failed: [], finished: [], beingRead: 0 });
  });

  it('tells what waits with what is left to check, what failed, and what was finished', async () => {
    const unsure = buildReading({ confidence: 0.3 });
    const waiting = await buildResponse({ councilSlug: null, readings: { kpis: unsure } });
    const rejected = await buildResponse();
    await rejectResponse({ responseId: rejected, actor: 'editor', reason: 'A recipe' });
    const published = await buildResponse();
    await publishResponse({ responseId: published, actor: 'editor' });
    const file = { sha256: 'f', mediaType: 'text/plain', byteLength: 0, origin: 'upload' };
    await database().sourceDocument.createMany({
      data: [
        { ...file, fileName: 'empty.txt', state: 'failed', errorCode: 'empty', errorText: 'It is empty.' },
        { ...file, sha256: 'q', fileName: 'new.txt', state: 'queued' },
      ],
    });
    const queue = await listQueue();
    expect(queue.waiting).toMatchObject([
      {
        id: waiting,
        councilName: null,
        authorityRead: 'Nowhere Council',
        fieldsToCheck: 1,
        detailsToCheck: ['council'],
      },
    ]);
    expect(queue.failed).toMatchObject([{ fileName: 'empty.txt', reason: 'It is empty.' }]);
    expect(new Map(queue.finished.map(({ id, reason }) => [id, reason]))).toEqual(
      new Map([
        [rejected, 'A recipe'],
        [published, null],
      ]),
    );
    expect(queue.beingRead).toBe(1);
  });
});
