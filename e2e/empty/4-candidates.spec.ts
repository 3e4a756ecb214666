import { expect, test } from '@playwright/test';
import { documentPath, expectAccessible, openReview, uploadFiles } from '../journeys.ts';

test('another reading of the words is taken with one key, and taken back', async ({ page }) => {
  await uploadFiles(page, [documentPath('melton.txt')]);
  await openReview(page, 'melton.txt');
  const source = page.getByRole('region', { name: 'Source text' });
  const end = page.getByRole('button', { name: /^Contract end/ });
  await expect(end).toHaveAccessibleName(/30 Nov 2025/);

  await end.focus();
  const others = page.getByRole('list', { name: 'Other readings' });
  const latest = others.getByRole('button', { name: /^1 30 Nov 2027/ });
  await expect(latest).toContainText('“The contract may be extended to 30 November 2027.”');
  await expectAccessible(page);

  // Pointing at a reading marks its words in the source.
  await latest.hover();
  await expect(source.locator('mark[data-mark="pointed"]')).toHaveText('30 November 2027');

  await page.keyboard.press('1');
  await expect(end).toHaveAccessibleName(/30 Nov 2027/);
  await expect(end).toBeFocused();
  await expect(source.locator('mark[data-mark="chosen"]')).toHaveText('30 November 2027');
  await page.reload();
  await expect(end).toHaveAccessibleName(/30 Nov 2027/);

  // What was replaced is the first of the other readings now, so the same key takes it back.
  await end.focus();
  await expect(others.getByRole('button', { name: /^1 30 Nov 2025/ })).toBeVisible();
  await page.keyboard.press('1');
  await expect(end).toHaveAccessibleName(/30 Nov 2025/);

  // A digit without a reading changes nothing.
  await page.keyboard.press('9');
  await expect(end).toHaveAccessibleName(/30 Nov 2025/);
});

test('another reading is taken by mouse', async ({ page }) => {
  await page.goto('/upload');
  await openReview(page, 'melton.txt');
  const count = page.getByRole('button', { name: /^Referrals/ }).first();
  await count.click();
  await expect(count).toHaveAccessibleName(/61/);
  await page.getByRole('list', { name: 'Other readings' }).getByRole('button', { name: /^1 58/ }).click();
  await expect(count).toHaveAccessibleName(/58/);
  await expect(count).toBeFocused();
  await expect(page.getByRole('button', { name: /^1 61/ })).toBeVisible();
});
