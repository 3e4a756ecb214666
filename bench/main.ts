/** `npm run bench`: measures what must be fast, each beside its limit. The exit status is 1 if a limit is passed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '#scripts/find-browser.ts';
import { measureCompareQuery } from './compare-query.ts';
import { measureExtraction } from './extraction.ts';
import { measureExtractionGrowth } from './extraction-growth.ts';
import { measureFirstLoad } from './first-load.ts';
import type { Measurement } from './measurement.ts';

const say = (words: string) => console.error(words);

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Starts the production site on a store of its own; resolves when it says that it runs. */
function startSite(port: number, dataDir: string): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, '../scripts/start.ts')],
      {
        env: {
          ...process.env,
          PORT: String(port),
          DATA_DIR: dataDir,
          DATABASE_URL: '',
          BASE_URL: '',
          SAMPLE_DATA: 'on',
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    child.stdout?.on('data', (words: Buffer) => words.includes('is running at') && resolve(child));
    child.on('exit', () => reject(new Error('The site did not start. The lines above say why.')));
  });
}

async function measureOnSite(): Promise<Measurement> {
  const dataDir = await mkdtemp(join(tmpdir(), 'council-physio-bench-site-'));
  const port = await findFreePort();
  const site = await startSite(port, dataDir);
  try {
    return await measureFirstLoad(`http://127.0.0.1:${port}/`, ensureBrowser(say));
  } finally {
    site.removeAllListeners('exit');
    const ended = new Promise((resolve) => site.once('exit', resolve));
    site.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  }
}

const figure = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
let passed = true;
for (const measure of [measureExtraction, measureExtractionGrowth, measureCompareQuery, measureOnSite]) {
  const { name, measured, limit, unit, ratio, detail } = await measure();
  passed &&= ratio <= 1;
  console.log(
    `${ratio <= 1 ? 'ok  ' : 'OVER'} ${name}: ${figure.format(measured)} ${unit} (limit ${limit} ${unit}; ${detail})`,
  );
}
process.exitCode = passed ? 0 : 1;
