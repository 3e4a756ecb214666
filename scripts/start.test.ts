import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PINNED_NODE = join(import.meta.dirname, '../node_modules/node/bin/node');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-test-'));
  await writeFile(join(folder, 'file'), '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function startWith(settings: Record<string, string>): Promise<{ status: number | null; complaint: string }> {
  const child = spawn(PINNED_NODE, ['--disable-warning=ExperimentalWarning', 'scripts/start.ts'], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, BASE_URL: '', DATABASE_URL: '', DATA_DIR: join(folder, 'data'), ...settings },
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  return new Promise((resolve) => child.on('exit', (status) => resolve({ status, complaint })));
}

describe('npm start', () => {
  it.each([
    ['PORT', 'eighty'],
    ['SAMPLE_DATA', 'perhaps'],
    ['BASE_URL', 'not an address'],
  ])('does not start with %s=%s and says so in one line', async (name, value) => {
    const { status, complaint } = await startWith({ [name]: value });
    expect(status).toBe(1);
    expect(complaint.trim().split('\n')).toHaveLength(1);
    expect(complaint).toContain(name);
  });

  it('does not start in a folder that cannot be written to', async () => {
    const { status, complaint } = await startWith({ DATA_DIR: join(folder, 'file/data'), PORT: '3399' });
    expect(status).toBe(1);
    expect(complaint).toMatch(/^DATA_DIR is .*cannot be written to.*\n$/);
  });

  it('does not start on a port in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { status, complaint } = await startWith({ PORT: String(port) });
    other.close();
    expect(status).toBe(1);
    expect(complaint).toMatch(new RegExp(`^Port ${port} on 127.0.0.1 is in use\\..*\\n$`));
  });
});
