/**
 * `npm run --silent ingest -- PATH... [--publish-sure]`: puts files and folders into the store as an upload would and
 * waits until they are read. With --publish-sure, publishes those with nothing left to check. Ends with status 1 if a
 * file failed, 2 if the command is wrong.
 */
import { parseArgs } from 'node:util';
import { EnvironmentError, getEnvironment } from '#lib/env/environment.ts';
import { closeDatabase } from '#lib/store/client.ts';
import { ingestFiles } from '#lib/workflows/ingest-files.ts';
import { loadRegister } from '#lib/workflows/load-register.ts';
import { prepareStore } from '#lib/workflows/prepare-store.ts';
import { listFiles } from './list-files.ts';

const USAGE = 'Usage: npm run --silent ingest -- PATH... [--publish-sure]';

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { 'publish-sure': { type: 'boolean', default: false } },
    });
    return positionals.length > 0 ? { paths: positionals, publishSure: values['publish-sure'] } : null;
  } catch {
    return null;
  }
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** One line of progress that overwrites itself on a terminal; nothing where the output is kept. */
function showProgress(done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\rRead ${done} of ${total}${done === total ? '\n' : ''}`);
}

async function main(): Promise<number> {
  const given = readArguments();
  if (!given) {
    console.error(USAGE);
    return 2;
  }
  await prepareStore(getEnvironment());
  await loadRegister();
  const files = await listFiles(given.paths);
  const summary = await ingestFiles(files, { publishSure: given.publishSure, onProgress: showProgress });
  const parts = [`${summary.read} read`, counted(summary.duplicates, 'duplicate', 'duplicates')];
  if (given.publishSure) parts.push(`${summary.published} published`);
  parts.push(`${summary.failures.length} failed`);
  console.log(`${counted(files.length, 'file', 'files')}: ${parts.join(', ')}.`);
  for (const { path, message } of summary.failures) console.log(`${path}: ${message}`);
  return summary.failures.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
  await closeDatabase();
} catch (error) {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exitCode = 1;
}
