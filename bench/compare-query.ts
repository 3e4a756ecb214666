import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient, type InStatement } from '@libsql/client';
import { PANEL_FILTERS } from '#lib/comparison/filter-groups.ts';
import { closeDatabase } from '#lib/store/client.ts';
import {
  countFacets,
  facetsSql,
  listProvisions,
  listSql,
} from '#lib/store/read/published/query-provisions.ts';
import { applyMigrations } from '#lib/store/schema-engine.ts';
import { generateProvisions } from '#lib/testing/generate-provisions.ts';
import { publishProvisions } from '#lib/testing/publish-provisions.ts';
import { parseCompareQuery } from '#lib/url/compare-query.ts';
import { type Measurement, measurement, medianMs } from './measurement.ts';

const COUNCILS = 400;
const ROUNDS = 60;
const MOST_TIMES_THE_DRIVER = 3;

/**
 * Measures what the page `/` asks of the store for 400 councils (every row in order, and the counts beside the
 * filters) against the same SQL on the bare driver, in a store of its own that is removed afterwards.
 */
export async function measureCompareQuery(): Promise<Measurement> {
  const dataDir = await mkdtemp(join(tmpdir(), 'council-physio-bench-'));
  const url = pathToFileURL(join(dataDir, 'bench.db')).href;
  process.env.DATA_DIR = dataDir;
  process.env.DATABASE_URL = url;
  const driver = createClient({ url });
  try {
    await applyMigrations(url);
    await publishProvisions(generateProvisions(COUNCILS));
    const { query } = parseCompareQuery(new URLSearchParams('sort=-referralCount'));
    const statements = [listSql(query), facetsSql(query, PANEL_FILTERS)].map(
      ({ sql, values }) => ({ sql, args: values }) as InStatement,
    );
    const driverMs = await medianMs(ROUNDS, async () => {
      for (const statement of statements) await driver.execute(statement);
    });
    const queryMs = await medianMs(ROUNDS, async () => {
      await listProvisions(query);
      await countFacets(query, PANEL_FILTERS);
    });
    return measurement({
      name: `Compare query of ${COUNCILS} councils, against the same SQL on the bare driver`,
      measured: queryMs / driverMs,
      limit: MOST_TIMES_THE_DRIVER,
      unit: 'times',
      detail: `${queryMs.toFixed(1)} ms against ${driverMs.toFixed(1)} ms`,
    });
  } finally {
    driver.close();
    await closeDatabase();
    await rm(dataDir, { recursive: true, force: true });
  }
}
