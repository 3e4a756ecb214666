import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { SchemaEngine } from '@prisma/schema-engine-wasm';
import { adapterFor } from './client.ts';

const PRISMA_DIR = join(import.meta.dirname, '../../prisma');
const SCHEMA_PATH = 'schema.prisma';
const NO_FILTERS = { externalTables: [], externalEnums: [] };

// The WebAssembly build of Prisma's migration engine reports its panics through this global.
(globalThis as { PRISMA_WASM_PANIC_REGISTRY?: object }).PRISMA_WASM_PANIC_REGISTRY = { set_message() {} };

function readSchema(): Promise<string> {
  return readFile(join(PRISMA_DIR, SCHEMA_PATH), 'utf8');
}

/** Runs `work` with Prisma's own migration engine (WebAssembly: nothing to download) on the database at `url`. */
async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const engine = await SchemaEngine.new(
    { datamodels: [[SCHEMA_PATH, await readSchema()]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapterFor(url)),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}

async function readMigrations() {
  const directory = join(PRISMA_DIR, 'migrations');
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: await readFile(join(directory, path, 'migration.sql'), 'utf8'),
        },
      },
    })),
  );
  const content = await readFile(join(directory, 'migration_lock.toml'), 'utf8');
  return {
    baseDir: directory,
    lockfile: { path: 'migration_lock.toml', content },
    shadowDbInitScript: '',
    migrationDirectories,
  };
}

/**
 * Applies every migration that the database at `url` has not had yet, and switches it to write-ahead logging.
 * Returns the names of the migrations applied; throws if one fails.
 */
export async function applyMigrations(url: string): Promise<readonly string[]> {
  const adapter = await adapterFor(url).connect();
  try {
    await adapter.executeScript('PRAGMA journal_mode=WAL;');
  } finally {
    await adapter.dispose();
  }
  const migrationsList = await readMigrations();
  const { appliedMigrationNames } = await withSchemaEngine(url, (engine) =>
    engine.applyMigrations({ migrationsList, filters: NO_FILTERS }),
  );
  return appliedMigrationNames;
}

/** The SQL that takes the database at `url` to prisma/schema.prisma; empty if it is there already. */
export async function writeMigrationSql(url: string): Promise<string> {
  const files = [{ path: SCHEMA_PATH, content: await readSchema() }];
  const { stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: PRISMA_DIR },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    }),
  );
  return stdout ?? '';
}
