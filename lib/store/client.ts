import { PrismaLibSql } from '@prisma/adapter-libsql';
import { type Prisma, PrismaClient } from '#generated/prisma/client.ts';
import { getEnvironment } from '#lib/env/environment.ts';

/** How long a statement waits for another process to finish writing. */
const BUSY_TIMEOUT_MS = 10_000;

export type Database = PrismaClient;
export type Transaction = Prisma.TransactionClient;

// Next loads this module once for each kind of route; the connection is shared through the global object.
const shared = globalThis as { councilPhysioDatabase?: { url: string; client: Database } };

/** The adapter for the database at `url`: waits for other writers instead of failing. */
export function adapterFor(url: string): PrismaLibSql {
  return new PrismaLibSql({ url, timeout: BUSY_TIMEOUT_MS });
}

/** The database of this process, opened at the first call. Throws EnvironmentError. */
export function database(): Database {
  const url = getEnvironment().databaseUrl;
  if (shared.councilPhysioDatabase?.url !== url) {
    shared.councilPhysioDatabase = { url, client: new PrismaClient({ adapter: adapterFor(url) }) };
  }
  return shared.councilPhysioDatabase.client;
}

/** Closes the database of this process; the next call of `database` opens it again. */
export async function closeDatabase(): Promise<void> {
  await shared.councilPhysioDatabase?.client.$disconnect();
  delete shared.councilPhysioDatabase;
}

/**
 * Runs `work` in one transaction: all of its writes happen or none.
 * The write lock is taken first, so that two processes that read and then write wait instead of failing.
 */
export function inTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  return database().$transaction(
    async (transaction) => {
      await transaction.$executeRaw`UPDATE "Setting" SET "value" = "value" WHERE 0`;
      return work(transaction);
    },
    { timeout: 30_000, maxWait: 30_000 },
  );
}
