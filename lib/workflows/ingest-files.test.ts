import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '#lib/store/client.ts';
import { setUpTemporaryStore } from '#lib/testing/temporary-store.ts';
import { listFiles } from '#scripts/list-files.ts';
import { ingestFiles } from './ingest-files.ts';

setUpTemporaryStore();

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ingest-'));
  await mkdir(join(folder, 'deep'));
  await writeFile(join(folder, 'b.txt'), 'The answer of B.');
  await writeFile(join(folder, 'deep/a.txt'), 'The answer of A.');
  await writeFile(join(folder, 'deep/same.txt'), 'The answer of A.');
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, 'numbers.txt'), '1 2 3');
  await writeFile(join(folder, '.hidden'), 'x');
});

afterAll(() => rm(folder, { recursive: true }));

describe('ingestFiles', () => {
  it('reads files and folders where no worker runs, and says why a file failed', async () => {
    const missing = join(folder, 'missing.txt');
    const files = await listFiles([folder, missing]);
    const progress: string[] = [];
    const summary = await ingestFiles(files, {
      publishSure: true,
      onProgress: (done, total) => progress.push(`${done}/${total}`),
    });
    expect(summary).toMatchObject({ read: 2, duplicates: 1, published: 0 });
    expect(summary.failures.map(({ path }) => path).sort()).toEqual(
      [join(folder, 'empty.txt'), missing, join(folder, 'numbers.txt')].sort(),
    );
    expect(summary.failures.every(({ message }) => message.length > 10)).toBe(true);
    expect(progress.at(-1)).toBe('5/5');
    expect(await database().foiResponse.count()).toBe(2);
  });
});

describe('listFiles', () => {
  it('searches folders to their depth and leaves hidden files out', async () => {
    const names = (await listFiles([folder])).map((path) => path.slice(folder.length + 1));
    expect(names).toEqual(['b.txt', 'deep/a.txt', 'deep/same.txt', 'empty.txt', 'numbers.txt']);
  });
});
