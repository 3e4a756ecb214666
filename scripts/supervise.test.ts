import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { supervise } from './supervise.ts';

let folder = '';
let file = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'supervise-test-'));
  file = join(folder, 'starts');
  await appendFile(file, '');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A process that writes its number down and then runs `rest`. */
const role = (rest: string) => ({
  name: 'role',
  args: ['-e', `require('node:fs').appendFileSync(${JSON.stringify(file)}, process.pid + '\\n'); ${rest}`],
});

async function processes(): Promise<readonly number[]> {
  return (await readFile(file, 'utf8')).trim().split('\n').filter(Boolean).map(Number);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('supervise', () => {
  it('starts a process again that was killed, and ends it when told to stop', async () => {
    const supervisor = supervise([role('setInterval(() => {}, 1000)')], process.env, () => {});
    await expect.poll(processes, { timeout: 10_000 }).toHaveLength(1);
    const [first = 0] = await processes();
    process.kill(first, 'SIGKILL');
    await expect.poll(processes, { timeout: 10_000 }).toHaveLength(2);
    const [, second = 0] = await processes();
    expect(isRunning(second)).toBe(true);
    await supervisor.stop();
    expect(isRunning(first)).toBe(false);
    expect(isRunning(second)).toBe(false);
  });

  it('gives up on a process that keeps dying', async () => {
    const given = await new Promise((resolve) => supervise([role('process.exit(1)')], process.env, resolve));
    expect(given).toBe('role');
    expect(await processes()).toHaveLength(6);
  });
});
