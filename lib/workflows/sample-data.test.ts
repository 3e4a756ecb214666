import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Council } from '#lib/domain/council.ts';
import { database } from '#lib/store/client.ts';
import { originalPath } from '#lib/store/document-files.ts';
import { findSampleDataState, hasSampleData } from '#lib/store/read/find-sample-data-state.ts';
import { extractedFrom, SILENT } from '#lib/testing/readings.ts';
import { setUpTemporaryStore } from '#lib/testing/temporary-store.ts';
import { uploadDocument } from '#lib/testing/uploads.ts';
import { loadSampleData, publishSampleData } from './load-sample-data.ts';
import type { ReadingSteps } from './read-document.ts';
import { READING_STEPS } from './read-document.ts';
import { removeSampleData } from './remove-sample-data.ts';
import { workNextJob } from './work-next-job.ts';

setUpTemporaryStore();

const NAMES = ['Aldbrook', 'Dyffryn', 'Eskdale', 'Fellside', 'Northmoor'];
const UNSURE = /Dyffryn|Eskdale|Fellside/;
let folder = '';

function council(name: string): Council {
  return {
    gssCode: null,
    slug: name.toLowerCase(),
    name: `${name} Council`,
    shortName: name,
    type: 'district',
    nation: 'England',
    region: 'South West',
    domain: null,
    population: null,
    alternativeNames: [],
  };
}

const steps: ReadingSteps = {
  read: READING_STEPS.read,
  extract: (text, councils) =>
    extractedFrom(
      text,
      councils.find(({ name }) => text.includes(name)) ?? null,
      UNSURE.test(text) ? { deliveryModel: { ...SILENT, confidence: 0.2 } } : {},
    ),
};

async function workUntilIdle(): Promise<void> {
  while (await workNextJob({ steps }));
  await publishSampleData();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samples-'));
  await mkdir(join(folder, 'responses'));
  await writeFile(join(folder, 'councils.json'), JSON.stringify(NAMES.map(council)));
  for (const name of NAMES) {
    await writeFile(join(folder, 'responses', `${name.toLowerCase()}.txt`), `The answer of ${name} Council.`);
  }
});

afterAll(() => rm(folder, { recursive: true }));

describe('the sample set', () => {
  it('is read and published, but for what is left to review', async () => {
    await loadSampleData(folder);
    await publishSampleData();
    expect(await findSampleDataState()).toBe('loading');
    await workUntilIdle();
    expect(await findSampleDataState()).toBe('loaded');
    expect(await hasSampleData()).toBe(true);
    const published = await database().provision.findMany({ orderBy: { slug: 'asc' } });
    expect(published).toMatchObject([
      { slug: 'aldbrook', isSample: true },
      { slug: 'northmoor', isSample: true },
    ]);
    expect(await database().foiResponse.count({ where: { state: 'needs_review', isSample: true } })).toBe(3);
  });

  it('is loaded once', async () => {
    await loadSampleData(folder);
    await workUntilIdle();
    expect(await database().sourceDocument.count()).toBe(NAMES.length);
    expect(await database().foiResponse.count()).toBe(NAMES.length);
  });

  it('goes for good, and takes nothing else with it', async () => {
    const own = await uploadDocument('A real answer of Northmoor Council.');
    await workUntilIdle();
    const sample = await database().sourceDocument.findFirstOrThrow({ where: { origin: 'sample' } });
    expect(await removeSampleData({ actor: 'test' })).toBe(NAMES.length);
    expect(await hasSampleData()).toBe(false);
    expect(await database().provision.count()).toBe(0);
    expect(await database().sourceDocument.findMany({ select: { id: true } })).toEqual([{ id: own.id }]);
    expect(await database().foiResponse.count()).toBe(1);
    expect(existsSync(originalPath(own.sha256))).toBe(true);
    expect(existsSync(originalPath(sample.sha256))).toBe(false);
    // Northmoor stays because a response that is no sample names it.
    expect(await database().council.findMany({ select: { slug: true, origin: true } })).toEqual([
      { slug: 'northmoor', origin: 'reviewer' },
    ]);
    await loadSampleData(folder);
    expect(await database().sourceDocument.count()).toBe(1);
  });
});
