import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

async function listFolder(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith('.') && name !== 'Thumbs.db');
  const names = visible.map(({ name }) => name).sort();
  return listFiles(names.map((name) => join(path, name)));
}

/**
 * The files that `paths` name, folders searched to their depth and in order of name, hidden files left out. A path
 * that does not exist is kept: whoever opens it says what is wrong.
 */
export async function listFiles(paths: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(
    paths.map(async (path) => {
      const facts = await stat(path).catch(() => null);
      return facts?.isDirectory() ? listFolder(path) : [path];
    }),
  );
  return lists.flat();
}
