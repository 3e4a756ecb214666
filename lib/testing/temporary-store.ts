import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { closeDatabase } from '#lib/store/client.ts';
import { applyMigrations } from '#lib/store/schema-engine.ts';

/**
 * Gives the tests of one file a store of their own: an empty, migrated database in a temporary DATA_DIR, removed
 * afterwards. `fill` runs once on it before the first test.
 */
export function setUpTemporaryStore(fill: () => Promise<void> = async () => {}): void {
  let dataDir = '';
  const before = { DATA_DIR: process.env.DATA_DIR, DATABASE_URL: process.env.DATABASE_URL };

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'council-physio-test-'));
    const path = join(dataDir, 'test.db');
    await applyMigrations(pathToFileURL(path).href);
    process.env.DATA_DIR = dataDir;
    process.env.DATABASE_URL = pathToFileURL(path).href;
    await fill();
  });

  afterAll(async () => {
    await closeDatabase();
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    await rm(dataDir, { recursive: true, force: true });
  });
}
