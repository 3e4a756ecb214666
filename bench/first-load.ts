import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { type Measurement, measurement } from './measurement.ts';

const MOST_KB = 300;
const BYTES_PER_KB = 1000;
/** Time for what the page asks for once it has loaded, such as the drawing of charts in view. */
const SETTLE_MS = 3_000;

/**
 * Measures the JavaScript that a browser fetches at the first load of `/` from the production server at `baseUrl`,
 * gzipped, with whatever it fetches of its own accord in the seconds after.
 */
export async function measureFirstLoad(baseUrl: string, executablePath: string): Promise<Measurement> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(baseUrl, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLE_MS);
    const sizes = await Promise.all(scripts);
    return measurement({
      name: 'JavaScript at the first load of /, gzipped',
      measured: sizes.reduce((sum, size) => sum + size, 0) / BYTES_PER_KB,
      limit: MOST_KB,
      unit: 'kB',
      detail: `${sizes.length} files`,
    });
  } finally {
    await browser.close();
  }
}
