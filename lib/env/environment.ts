import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

const schema = z.object({
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be 1 to 65535')
    .max(65_535, 'must be 1 to 65535')
    .default(3000),
  HOST: z.string().trim().min(1, 'must not be blank').default('127.0.0.1'),
  DATA_DIR: z.string().trim().min(1, 'must not be blank').default('./data'),
  DATABASE_URL: z.string().startsWith('file:', 'must start with "file:"').optional(),
  SAMPLE_DATA: z.enum(['on', 'off'], 'must be "on" or "off"').default('on'),
  BASE_URL: z.url({ protocol: /^https?$/, error: 'must be a web address' }).optional(),
});

/** The settings of one process, checked; paths absolute. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  /** Folder of database, documents and backups. */
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly sampleData: boolean;
  /** Where people reach the site, without a slash at the end. */
  readonly baseUrl: string;
}

/** A setting has a value that cannot be used; the message names it and says what to do. */
export class EnvironmentError extends Error {}

/** Reads the settings from environment variables. Throws EnvironmentError naming each bad variable. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new EnvironmentError(`${problems.join('; ')}. Correct it or leave it out to use the default.`);
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, SAMPLE_DATA, BASE_URL } = parsed.data;
  const dataDir = resolve(DATA_DIR);
  return {
    port: PORT,
    host: HOST,
    dataDir,
    databaseUrl: DATABASE_URL ?? pathToFileURL(resolve(dataDir, 'council-physio-compare.db')).href,
    sampleData: SAMPLE_DATA === 'on',
    baseUrl: (BASE_URL ?? `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`).replace(/\/+$/, ''),
  };
}

/** The settings of this process. Throws EnvironmentError. */
export function getEnvironment(): Environment {
  return readEnvironment(process.env);
}
