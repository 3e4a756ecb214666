// First step of every command: plain JavaScript for whatever Node (20.19 or newer) is there.
// Installs the dependencies and generates the database client when they are missing or out of date, then runs
// the TypeScript script named on the command line with the Node version that the project pins.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const PINNED_NODE = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const STAMPS = join(ROOT, 'node_modules/.stamps');
const MINIMUM_NODE = [20, 19];
const PARENT_POLL_MS = 500;

// Standard output belongs to the script (`extract` prints JSON there); progress goes to standard error.
const say = (words) => console.error(words);

function stop(words) {
  say(words);
  process.exit(1);
}

function hashOf(...paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(join(ROOT, path)));
  return hash.digest('hex');
}

function isStamped(name, hash) {
  const path = join(STAMPS, name);
  return existsSync(path) && readFileSync(path, 'utf8') === hash;
}

function stamp(name, hash) {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(join(STAMPS, name), hash);
}

function run(what, command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status === 0) return;
  say(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error ? result.error.message : ''}`.trim());
  stop(`${what} failed. The lines above say why.`);
}

function ensureSupportedNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = MINIMUM_NODE;
  if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
    stop(
      `Node ${MINIMUM_NODE.join('.')} or newer is needed; this is ${process.versions.node}. See https://nodejs.org.`,
    );
  }
}

function ensureInstalled() {
  const hash = hashOf('package-lock.json');
  if (isStamped('install', hash) && existsSync(PINNED_NODE)) return;
  say('Installing dependencies (a minute or two, only when they change) …');
  rmSync(STAMPS, { recursive: true, force: true });
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  if (npm) run('Installing dependencies', process.execPath, [npm, ...args]);
  else run('Installing dependencies', process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
  stamp('install', hash);
}

function ensureDatabaseClient() {
  const hash = hashOf('prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json');
  if (isStamped('database-client', hash) && existsSync(join(ROOT, 'generated/prisma/client.ts'))) return;
  say('Generating the database client …');
  // Prisma looks for its migration engine before it generates, but does not run it: any file will do.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: join(ROOT, 'package.json'), PRISMA_HIDE_UPDATE_MESSAGE: '1' };
  run('Generating the database client', PINNED_NODE, ['node_modules/prisma/build/index.js', 'generate'], env);
  stamp('database-client', hash);
}

function runOnPinnedNode([script, ...args]) {
  const child = spawn(PINNED_NODE, ['--disable-warning=ExperimentalWarning', join(ROOT, script), ...args], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm passes a signal on to its shell, which dies of it without a word to this process.
  const { ppid } = process;
  setInterval(() => process.ppid === ppid || child.kill('SIGTERM'), PARENT_POLL_MS).unref();
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

ensureSupportedNode();
ensureInstalled();
ensureDatabaseClient();
runOnPinnedNode(process.argv.slice(2));
