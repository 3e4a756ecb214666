import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const STOP_TIMEOUT_MS = 10_000;
const RESTART_DELAY_MS = 500;
const RESTART_WINDOW_MS = 60_000;
const MOST_RESTARTS_IN_WINDOW = 5;

/** One long-running process of the app. */
export interface Role {
  readonly name: string;
  /** Script and arguments, for the Node that runs this one. */
  readonly args: readonly string[];
}

interface Supervisor {
  /** Ends every role, politely first; resolves when all have ended. */
  readonly stop: () => Promise<void>;
}

/**
 * Keeps one process a role running: a role that dies is started again, unless it keeps dying.
 * Calls `giveUp` with the name of a role that died too often.
 */
export function supervise(
  roles: readonly Role[],
  environment: NodeJS.ProcessEnv,
  giveUp: (name: string) => void,
): Supervisor {
  const running = new Map<string, ChildProcess>();
  let stopping = false;

  function start(role: Role, startedAt: readonly number[]): void {
    const flags = [
      '--disable-warning=ExperimentalWarning',
      '--import',
      join(ROOT, 'scripts/exit-with-parent.ts'),
    ];
    const child = spawn(process.execPath, [...flags, ...role.args], {
      cwd: ROOT,
      env: { ...environment, STARTED_BY_SUPERVISOR: '1' },
      // The supervisor itself says that the site is up; only complaints of its processes are passed on.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    running.set(role.name, child);
    child.on('exit', () => {
      running.delete(role.name);
      if (stopping) return;
      const now = Date.now();
      const recent = [...startedAt, now].filter((time) => now - time < RESTART_WINDOW_MS);
      if (recent.length > MOST_RESTARTS_IN_WINDOW) giveUp(role.name);
      else setTimeout(() => stopping || start(role, recent), RESTART_DELAY_MS * recent.length);
    });
  }

  function end(child: ChildProcess): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
      child.on('exit', () => {
        clearTimeout(timer);
        resolve();
      });
      child.kill('SIGTERM');
    });
  }

  for (const role of roles) start(role, []);
  return {
    stop: async () => {
      stopping = true;
      await Promise.all([...running.values()].map(end));
    },
  };
}
