import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const STAMP = join(ROOT, '.next/build-stamp');

/** Everything that the built site depends on. */
const SOURCES = [
  '{app,components,lib,public,prisma}/**/*',
  '{next.config.ts,postcss.config.mjs,tsconfig.json,package.json,package-lock.json}',
];
const NOT_SOURCES = /\.test\.tsx?$|^lib\/testing\//;

async function hashSources(): Promise<string> {
  const paths: string[] = [];
  for await (const entry of glob(SOURCES, { cwd: ROOT, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !NOT_SOURCES.test(path.slice(ROOT.length + 1))) paths.push(path);
  }
  const hash = createHash('sha256');
  for (const path of paths.sort()) hash.update(path.slice(ROOT.length)).update(await readFile(path));
  return hash.digest('hex');
}

async function isBuilt(hash: string): Promise<boolean> {
  return existsSync(STAMP) && (await readFile(STAMP, 'utf8')) === hash;
}

function runNextBuild(): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules/next/dist/bin/next'), 'build'], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve({ code, output }));
  });
}

/** Builds the site if a source changed since the last build. Throws with the builder's output if it fails. */
export async function ensureBuilt(say: (words: string) => void): Promise<void> {
  const hash = await hashSources();
  if (await isBuilt(hash)) return;
  say('Building the site (about half a minute, only when a source file changed) …');
  await rm(STAMP, { force: true });
  const { code, output } = await runNextBuild();
  if (code !== 0) throw new Error(`The site could not be built:\n${output}`);
  await writeFile(STAMP, hash);
}
