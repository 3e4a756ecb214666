import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The program of a Chromium that is there: named by CHROMIUM_PATH, Playwright's own, or the system's. */
function findBrowser(): string | null {
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM_BROWSERS];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

function tryInstall(command: string, args: readonly string[]): string | null {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return status === 0 ? findBrowser() : null;
}

/** The program of a Chromium, installed if there is none. Throws with what to do if it cannot be installed. */
export function ensureBrowser(say: (words: string) => void): string {
  const found = findBrowser();
  if (found) return found;
  say('Installing a browser for the tests (once) …');
  const installed =
    tryInstall(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']) ??
    tryInstall('apt-get', ['install', '-y', '-q', 'chromium']);
  if (installed) return installed;
  throw new Error(
    'No browser could be installed. Install Chromium or Chrome, or name it: CHROMIUM_PATH=… npm test',
  );
}
