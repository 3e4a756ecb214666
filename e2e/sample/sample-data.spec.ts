import { expect, test } from '@playwright/test';
import { expectAccessible } from '../journeys.ts';

test.describe.configure({ mode: 'serial' });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of ['/', '/?q=nothing-like-this', '/upload', '/review', '/councils']) {
    test(`axe finds nothing on ${address} in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    });
  }

  test(`axe finds nothing on the page of a council in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await page.getByRole('rowheader').getByRole('link').first().click();
    await expect(page).toHaveURL(/councils/);
    await expectAccessible(page);
  });

  test(`axe finds nothing on a review in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/review');
    await page
      .getByRole('region', { name: /^Waiting for review/ })
      .getByRole('link')
      .first()
      .click();
    await expect(page.getByRole('heading', { name: 'What was read' })).toBeVisible();
    await expectAccessible(page);
  });
}

for (const width of [390, 820, 1440]) {
  test(`no page is wider than a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ['/', '/upload', '/review', '/councils']) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
        width,
      );
    }
  });
}

test('the sample set is marked, and one click removes it for good', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('rowheader').first().getByText('sample', { exact: true })).toBeVisible();
  const banner = page.getByRole('region', { name: 'Sample data' });
  await expect(banner).toContainText('Fictional');
  await banner.getByRole('button', { name: 'Remove sample data' }).click();
  await expect(banner).toBeHidden();
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /upload/i })
      .first(),
  ).toBeVisible();
  await page.reload();
  await expect(banner).toBeHidden();
});
