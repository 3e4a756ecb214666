import { beforeEach, describe, expect, it } from 'vitest';
import { setUpTemporaryStore } from '#lib/testing/temporary-store.ts';
import { uploadDocument } from '#lib/testing/uploads.ts';
import { database } from '../client.ts';
import { findDocument } from '../read/list-documents.ts';
import {
  claimJob,
  failAttempt,
  failJob,
  LEASE_MS,
  MAX_ATTEMPTS,
  releaseClaim,
  renewClaim,
} from './job-queue.ts';

setUpTemporaryStore();

const NOON = new Date('2026-01-01T12:00:00Z');
const REASON = { code: 'reading_failed', message: 'It broke.' };

const later = (ms: number) => new Date(NOON.getTime() + ms);

async function claim(now = NOON) {
  const claimed = await claimJob(now);
  if (!claimed) throw new Error('Nothing to claim');
  return claimed;
}

beforeEach(async () => {
  await database().sourceDocument.deleteMany();
});

describe('the queue', () => {
  it('is empty when there is nothing to do', async () => {
    expect(await claimJob(NOON)).toBeNull();
  });

  it('gives each job to one claimer only, oldest first', async () => {
    const documents = [];
    for (const name of ['one', 'two', 'three']) documents.push((await uploadDocument(`Text ${name}.`)).id);
    const claims = await Promise.all(Array.from({ length: 5 }, () => claimJob(NOON)));
    const taken = claims.flatMap((claimed) => claimed?.documentId ?? []);
    expect(taken.sort()).toEqual(documents.sort());
  });

  it('shows a claimed document as being read', async () => {
    const { id } = await uploadDocument('Text.');
    await claim();
    expect((await findDocument(id))?.status).toBe('reading');
  });

  it('gives a job again once its lease has run out, and not before', async () => {
    await uploadDocument('Text.');
    const first = await claim();
    expect(await claimJob(later(LEASE_MS - 1))).toBeNull();
    expect(await claimJob(later(LEASE_MS + 1))).toMatchObject({ jobId: first.jobId, attempt: 2 });
  });

  it('holds a job that is renewed', async () => {
    await uploadDocument('Text.');
    await renewClaim(await claim(), later(LEASE_MS - 1));
    expect(await claimJob(later(LEASE_MS + 1))).toBeNull();
  });

  it('ignores a worker whose lease ran out and whose job another one has', async () => {
    const { id } = await uploadDocument('Text.');
    const late = await claim();
    await claim(later(LEASE_MS + 1));
    await failJob(late, REASON);
    expect((await findDocument(id))?.status).toBe('reading');
  });

  it(`fails a document with the reason after ${MAX_ATTEMPTS} attempts that broke off`, async () => {
    const { id } = await uploadDocument('Text.');
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      expect((await findDocument(id))?.status).toBe('queued');
      await failAttempt(await claim(), REASON);
    }
    expect(await findDocument(id)).toMatchObject({ status: 'failed', error: REASON });
    expect(await claimJob(NOON)).toBeNull();
  });

  it('gives up a document that killed its worker every time', async () => {
    const { id } = await uploadDocument('Text.');
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) await claim(later(attempt * (LEASE_MS + 1)));
    expect(await claimJob(later(MAX_ATTEMPTS * (LEASE_MS + 1)))).toBeNull();
    expect(await findDocument(id)).toMatchObject({ status: 'failed', error: { code: 'given_up' } });
  });

  it('does not count an attempt that was given back', async () => {
    await uploadDocument('Text.');
    await releaseClaim(await claim());
    expect((await claim()).attempt).toBe(1);
  });
});
