/** `npm test`: every check, cheapest first. The last line sums them up; the exit status is 1 if anything failed. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ensureBuilt } from './build.ts';
import { ensureBrowser } from './find-browser.ts';

const ROOT = join(import.meta.dirname, '..');
const SOURCE_FOLDERS = ['app', 'components', 'lib', 'worker', 'scripts', 'bench', 'e2e'];

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const say = (words: string) => console.log(words);
const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

function run(script: string, args: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0));
  });
}

function runQuietly(script: string, args: readonly string[]): { ok: boolean; output: string } {
  const options = { cwd: ROOT, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', script), ...args],
    options,
  );
  return { ok: status === 0, output: `${stdout}${stderr}` };
}

/** Checks the import rules, and that they were checked at all: without a parser the tool passes on 0 modules. */
function checkImportRules(): Tally {
  say('\n— Import rules');
  const { ok, output } = runQuietly('dependency-cruiser/bin/dependency-cruise.mjs', SOURCE_FOLDERS);
  say(output.trim());
  return ok && /\([1-9]\d* modules/.test(output) ? PASSED : FAILED;
}

async function check(title: string, script: string, args: readonly string[]): Promise<Tally> {
  say(`\n— ${title}`);
  return (await run(script, args)) ? PASSED : FAILED;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
});

async function runVitest(folder: string): Promise<Tally> {
  say('\n— Unit and integration tests');
  const file = join(folder, 'vitest.json');
  const ok = await run('vitest/vitest.mjs', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = vitestReport.parse(JSON.parse(await readFile(file, 'utf8')));
  const failed =
    report.numFailedTests > 0 || ok ? report.numFailedTests : Math.max(1, report.numFailedTestSuites);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

async function runPlaywright(folder: string): Promise<Tally> {
  say('\n— Journeys in a browser, on the production build');
  const browser = ensureBrowser(say);
  await ensureBuilt(say);
  const file = join(folder, 'playwright.json');
  const ok = await run('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const { stats } = playwrightReport.parse(JSON.parse(await readFile(file, 'utf8')));
  const failed = ok ? stats.unexpected : Math.max(1, stats.unexpected);
  return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped };
}

async function runAll(folder: string): Promise<readonly Tally[]> {
  return [
    await check('Format and lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
    await check('Types of the pages', 'next/dist/bin/next', ['typegen']),
    await check('Types', 'typescript/bin/tsc', ['--noEmit', '-p', '.']),
    checkImportRules(),
    await check('Unused code', 'knip/bin/knip.js', []),
    await runVitest(folder),
    await runPlaywright(folder),
  ];
}

const folder = await mkdtemp(join(tmpdir(), 'test-reports-'));
try {
  const tallies = await runAll(folder);
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}
