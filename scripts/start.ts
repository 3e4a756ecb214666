/**
 * `npm start`: checks the settings, prepares the store, builds if needed, and keeps web and worker running until
 * SIGINT or SIGTERM. Ends with status 1 and one clear line if it cannot start.
 */
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Environment, EnvironmentError, getEnvironment } from '#lib/env/environment.ts';
import { prepareStore } from '#lib/workflows/prepare-store.ts';
import { ensureBuilt } from './build.ts';
import { type Role, supervise } from './supervise.ts';

const ROOT = join(import.meta.dirname, '..');
const READY_POLL_MS = 100;

const say = (words: string) => console.log(words);

/** A reason not to start, in words for the person who typed the command. */
class StartError extends Error {}

function ensurePortIsFree({ host, port }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: `Port ${port} on ${host} is in use. Stop what is using it, or choose another: PORT=3001 npm start`,
        EACCES: `Port ${port} may not be used without more rights. Choose another: PORT=3001 npm start`,
        EADDRNOTAVAIL: `HOST is ${host}, which is no address of this machine. Leave it out to use 127.0.0.1.`,
        ENOTFOUND: `HOST is ${host}, which is no address of this machine. Leave it out to use 127.0.0.1.`,
      };
      reject(
        new StartError(reasons[error.code ?? ''] ?? `Cannot listen on ${host}:${port}: ${error.message}`),
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function rolesFor({ host, port }: Environment): readonly Role[] {
  const next = join(ROOT, 'node_modules/next/dist/bin/next');
  return [
    { name: 'web', args: [next, 'start', '-H', host, '-p', String(port)] },
    { name: 'worker', args: [join(ROOT, 'worker/main.ts')] },
  ];
}

/** Resolves when web and worker both say that they are well. */
async function untilHealthy({ host, port }: Environment, isStopping: () => boolean): Promise<void> {
  const address = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/api/health`;
  while (!isStopping()) {
    const healthy = await fetch(address).then(
      (answer) => answer.ok,
      () => false,
    );
    if (healthy) return;
    await new Promise((resolve) => setTimeout(resolve, READY_POLL_MS));
  }
}

async function main(): Promise<void> {
  const environment = getEnvironment();
  await ensurePortIsFree(environment);
  const applied = await prepareStore(environment);
  if (applied.length > 0)
    say(`Prepared the database (${applied.length} migration${applied.length > 1 ? 's' : ''}).`);
  await ensureBuilt(say);

  let stopping = false;
  const settings: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  };
  const supervisor = supervise(rolesFor(environment), settings, async (name) => {
    console.error(`The ${name} process keeps stopping. The lines above say why.`);
    await stop(1);
  });
  async function stop(status: number): Promise<void> {
    if (stopping) return;
    stopping = true;
    await supervisor.stop();
    process.exit(status);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));

  await untilHealthy(environment, () => stopping);
  if (!stopping) say(`Council Physio Compare is running at ${environment.baseUrl} (Ctrl+C stops it)`);
}

try {
  await main();
} catch (error) {
  const expected = error instanceof StartError || error instanceof EnvironmentError;
  console.error(expected ? error.message : error);
  process.exit(1);
}
