/**
 * Writes the next migration: what prisma/schema.prisma has that the migrations have not.
 * Usage: node scripts/write-migration.ts NAME
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { applyMigrations, writeMigrationSql } from '#lib/store/schema-engine.ts';

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Usage: node scripts/write-migration.ts NAME   (small letters, digits and _)');
  process.exit(2);
}

const scratch = await mkdtemp(join(tmpdir(), 'migration-'));
try {
  const url = pathToFileURL(join(scratch, 'scratch.db')).href;
  await applyMigrations(url);
  const sql = await writeMigrationSql(url);
  if (sql.includes('empty migration') || sql.trim() === '') {
    console.log('Nothing to do: the migrations are up to date with the schema.');
  } else {
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const folder = join(import.meta.dirname, '../prisma/migrations', `${stamp}_${name}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'migration.sql'), sql);
    console.log(`Wrote prisma/migrations/${stamp}_${name}/migration.sql`);
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}
