/** `npm run dev`: the site with reload on change and the worker, on the same settings as `npm start`. */
import { join } from 'node:path';
import { getEnvironment } from '#lib/env/environment.ts';
import { prepareStore } from '#lib/workflows/prepare-store.ts';
import { supervise } from './supervise.ts';

const ROOT = join(import.meta.dirname, '..');
const environment = getEnvironment();
await prepareStore(environment);

const next = join(ROOT, 'node_modules/next/dist/bin/next');
const supervisor = supervise(
  [
    { name: 'web', args: [next, 'dev', '-H', environment.host, '-p', String(environment.port)] },
    { name: 'worker', args: ['--watch', join(ROOT, 'worker/main.ts')] },
  ],
  { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
  (name) => {
    console.error(`The ${name} process keeps stopping. The lines above say why.`);
    void stop(1);
  },
);
async function stop(status: number): Promise<void> {
  await supervisor.stop();
  process.exit(status);
}
console.log(`Development server at ${environment.baseUrl} (Ctrl+C stops it)`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void stop(0));
}
