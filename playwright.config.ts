import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** Two sites, each with a store of its own: one that starts empty, one with the sample set. */
const SITES = [
  { name: 'empty', port: 3311, sampleData: 'off' },
  { name: 'sample', port: 3312, sampleData: 'on' },
] as const;

const executablePath = process.env.CHROMIUM_PATH;
// Workers of Playwright read this file too; the folders are made once, by the first reader.
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'council-physio-e2e-'));
const dataDir = process.env.E2E_DATA_DIR;

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: true,
  // The journeys of one site share its store and follow one another.
  fullyParallel: false,
  workers: 1,
  // A slow machine may act on a page before it listens; what passes at the second try is reported as flaky.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    trace: 'retain-on-failure',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      args: ['--no-sandbox', '--disable-background-networking'],
      ...(executablePath && { executablePath }),
    },
  },
  projects: SITES.map(({ name, port }) => ({
    name,
    testMatch: `${name}/**/*.spec.ts`,
    use: { baseURL: `http://127.0.0.1:${port}` },
  })),
  webServer: SITES.map(({ name, port, sampleData }) => ({
    command: 'node scripts/bootstrap.mjs scripts/start.ts',
    url: `http://127.0.0.1:${port}/api/health`,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 15_000 },
    env: { PORT: String(port), DATA_DIR: join(dataDir, name), DATABASE_URL: '', SAMPLE_DATA: sampleData },
  })),
});
