import { access, constants, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Environment, EnvironmentError } from '#lib/env/environment.ts';
import { applyMigrations } from '#lib/store/schema-engine.ts';

async function ensureWritableFolder(name: string, path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK | constants.X_OK);
  } catch {
    throw new EnvironmentError(
      `${name} is ${path}, which cannot be written to. Give a folder that you may write to, for example ${name}=./data.`,
    );
  }
}

/**
 * Makes the folder and the database of `environment` ready for use: creates them if missing and applies migrations.
 * Returns the names of the migrations applied. Throws EnvironmentError if the folder cannot be written to.
 */
export async function prepareStore(environment: Environment): Promise<readonly string[]> {
  await ensureWritableFolder('DATA_DIR', environment.dataDir);
  await ensureWritableFolder(
    'DATABASE_URL',
    dirname(fileURLToPath(new URL(environment.databaseUrl, 'file:///'))),
  );
  return applyMigrations(environment.databaseUrl);
}
