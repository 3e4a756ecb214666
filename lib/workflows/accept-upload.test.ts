import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { database } from '#lib/store/client.ts';
import { originalPath, sweepIncoming } from '#lib/store/document-files.ts';
import { claimJob, failJob } from '#lib/store/write/job-queue.ts';
import { setUpTemporaryStore } from '#lib/testing/temporary-store.ts';
import { streamOf, upload, uploadDocument } from '#lib/testing/uploads.ts';
import { acceptUpload } from './accept-upload.ts';
import { removeDocument } from './remove-document.ts';

setUpTemporaryStore();

const MEGABYTE = 1024 * 1024;

function incoming(): string {
  return join(process.env.DATA_DIR ?? '', 'documents/incoming');
}

async function countStored(): Promise<{ rows: number; parts: number }> {
  return { rows: await database().sourceDocument.count(), parts: (await readdir(incoming())).length };
}

async function failEverything(): Promise<void> {
  for (;;) {
    const claim = await claimJob(new Date());
    if (!claim) return;
    await failJob(claim, { code: 'no_words', message: 'There are no words in this file.' });
  }
}

describe('acceptUpload', () => {
  it('keeps the bytes under their hash and queues one job', async () => {
    const text = 'Dear requester, we hold no such information.';
    const outcome = await upload(text, '../folder/Reply 1.txt');
    const sha256 = createHash('sha256').update(text).digest('hex');
    expect(outcome).toMatchObject({
      ok: true,
      duplicate: false,
      note: null,
      document: { fileName: 'Reply 1.txt', sha256, status: 'queued', byteLength: text.length },
    });
    expect(await readFile(originalPath(sha256), 'utf8')).toBe(text);
    expect(await database().job.count({ where: { document: { sha256 } } })).toBe(1);
    expect((await countStored()).parts).toBe(0);
  });

  it('recognises the same bytes under another name', async () => {
    const first = await uploadDocument('The very same words.', 'a.txt');
    const again = await upload('The very same words.', 'b.txt');
    expect(again).toMatchObject({ ok: true, duplicate: true, document: { id: first.id, fileName: 'a.txt' } });
    expect(again.ok && again.note).toContain('not stored twice');
  });

  it('stores bytes once when they arrive many times at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => upload('Everyone sends this at once.')),
    );
    const accepted = outcomes.filter((outcome) => outcome.ok);
    expect(accepted).toHaveLength(6);
    expect(new Set(accepted.map(({ document }) => document.id)).size).toBe(1);
    expect(accepted.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
  });

  it('refuses more than 25 MB and keeps nothing', async () => {
    const before = await countStored();
    const bytes = new Uint8Array(25 * MEGABYTE + 1).fill(0x61);
    const content = streamOf(bytes, MEGABYTE);
    const outcome = await acceptUpload({ fileName: 'long.txt', content, origin: 'upload' });
    expect(outcome).toMatchObject({ ok: false, code: 'too_large' });
    expect(await countStored()).toEqual(before);
  });

  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), 'unsupported_format'],
    ['a binary named .txt', new Uint8Array(5000).map((_, index) => (index * 37) % 256), 'not_text'],
  ])('refuses %s at once and keeps nothing', async (_name, bytes, code) => {
    const before = await countStored();
    const outcome = await upload(bytes);
    expect(outcome).toMatchObject({ ok: false, code });
    expect(!outcome.ok && outcome.message).toMatch(/[a-z].*\./);
    expect(await countStored()).toEqual(before);
  });

  it('does not take a long text for binary because a character is cut where its beginning ends', async () => {
    const text = 'Cyngor Sir Ŷŵâ – “atebion” i’r cais.\n'.repeat(20_000);
    expect(await upload(text)).toMatchObject({ ok: true });
  });

  it('keeps nothing of an upload that breaks off', async () => {
    const before = await countStored();
    async function* breaksOff() {
      yield new TextEncoder().encode('Half of a');
      throw new Error('connection lost');
    }
    const broken = acceptUpload({ fileName: 'half.txt', content: breaksOff(), origin: 'upload' });
    await expect(broken).rejects.toThrow('connection lost');
    expect(await countStored()).toEqual(before);
  });

  it('reads a document once more that had failed, and says so', async () => {
    const document = await uploadDocument('It fails at first.');
    await failEverything();
    const again = await upload('It fails at first.');
    expect(again).toMatchObject({
      ok: true,
      duplicate: true,
      document: { id: document.id, status: 'queued' },
    });
    expect(again.ok && again.note).toContain('read again');
  });
});

describe('removeDocument', () => {
  it('removes a failed document with its bytes, and no other', async () => {
    const document = await uploadDocument('To be removed.');
    expect(await removeDocument(document.id, { actor: 'test' })).toBe(false);
    await failEverything();
    expect(await removeDocument(document.id, { actor: 'test' })).toBe(true);
    expect(existsSync(originalPath(document.sha256))).toBe(false);
    expect(await database().sourceDocument.count({ where: { id: document.id } })).toBe(0);
  });
});

describe('sweepIncoming', () => {
  it('deletes what a killed process left behind, and not the upload of a living one', async () => {
    const abandoned = join(incoming(), '2147483646-a.part');
    const old = join(incoming(), `${process.pid}-old.part`);
    const current = join(incoming(), `${process.pid}-current.part`);
    for (const path of [abandoned, old, current]) await writeFile(path, 'x');
    const now = new Date();
    await utimes(old, now, new Date(now.getTime() - 2 * 60 * 60 * 1000));
    expect(await sweepIncoming(now)).toBe(2);
    expect(await readdir(incoming())).toEqual([`${process.pid}-current.part`]);
  });
});
