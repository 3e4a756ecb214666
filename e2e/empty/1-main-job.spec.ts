import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { documentPath, expectAccessible, openReview, publish, uploadFiles } from '../journeys.ts';

test.describe.configure({ mode: 'serial' });

test('an empty store says what to do first', async ({ page }) => {
  await page.goto('/');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /upload/i })
      .first(),
  ).toBeVisible();
  await expectAccessible(page);
});

test('two responses are uploaded, checked, corrected and published', async ({ page }) => {
  await uploadFiles(page, [documentPath('rutland.txt'), documentPath('lincoln.txt')]);
  await expectAccessible(page);

  await openReview(page, 'rutland.txt');
  await expect(page.getByRole('heading', { level: 1, name: 'Rutland County Council' })).toBeVisible();
  await expectAccessible(page);

  // Choosing a value marks the words that prove it in the source.
  await page.getByRole('button', { name: /^Latest possible end/ }).click();
  await expect(
    page.getByRole('region', { name: 'Source text' }).locator('mark[data-mark="chosen"]'),
  ).toHaveText(/31 March 2029/);

  await page.getByRole('button', { name: 'Correct Sessions in person' }).click();
  await page.getByRole('textbox', { name: /^Sessions in person/ }).fill('70');
  await page.getByRole('textbox', { name: /^Sessions in person/ }).press('Enter');
  await expect(page.getByRole('button', { name: /^Sessions in person 70%/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /^Sessions in person 70%/ })).toBeVisible();

  // What is typed but not yet right survives a reload, too.
  await page.getByRole('button', { name: 'Correct Expiry or retender date' }).click();
  await page.getByRole('textbox', { name: /^Expiry or retender date/ }).fill('31 Ma');
  await page.reload();
  await expect(page.getByText(/not saved/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Correct Expiry or retender date' }).click();
  await expect(page.getByRole('textbox', { name: /^Expiry or retender date/ })).toHaveValue('31 Ma');
  await page.getByRole('button', { name: 'Discard what I entered' }).click();

  await publish(page);
  await page.goto('/upload');
  await openReview(page, 'lincoln.txt');
  await publish(page);
});

test('both councils are compared, filtered by a link, and lead to their evidence', async ({ page }) => {
  await page.goto('/');
  const table = page.getByRole('table').first();
  await expect(table.getByRole('link', { name: 'Rutland County Council' })).toBeVisible();
  await expect(table.getByRole('link', { name: 'City of Lincoln Council' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('checkbox', { name: /^External/ }).check();
  await expect(page).toHaveURL(/deliveryModel=external/);
  await expect(table.getByRole('link', { name: 'City of Lincoln Council' })).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: '1 council' }).first()).toBeVisible();

  await page.goto('/?deliveryModel=in_house');
  await expect(table.getByRole('link', { name: 'City of Lincoln Council' })).toBeVisible();
  await expect(table.getByRole('link', { name: 'Rutland County Council' })).toBeHidden();

  await page.goto('/?columns=council,annualCost,inPersonPercent');
  await expect(table.getByText('Withheld s.43(2)')).toBeVisible();
  await expect(table.getByText('70%')).toBeVisible();
  await page.goto('/councils/rutland-county-council#contractLatestEnd');
  await expect(page.locator('#contractLatestEnd')).toContainText('31 Mar 2029');
  await expect(page.locator('#contractLatestEnd')).toContainText('31 March 2029');
  await expectAccessible(page);
});

test('charts follow the filters and say whom they cover', async ({ page }) => {
  await page.goto('/');
  const referrals = page.getByRole('figure', { name: 'Referrals in a year' });
  await referrals.scrollIntoViewIfNeeded();
  await expect(referrals).toContainText('1 of 2 councils; 1 not held');
  await referrals.getByText(/show as a table/).click();
  await expect(referrals.getByRole('row', { name: /Rutland County Council/ })).toContainText('73');
  await page.goto('/?deliveryModel=in_house');
  await expect(referrals).toContainText('0 of 1 council');
});

test('the table is exported as it is filtered and sorted', async ({ page }) => {
  await page.goto('/?sort=-council');
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV' }).click();
  const download = await downloading;
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const [header = [], ...rows] = parse(csv, { bom: true }) as string[][];
  expect(rows.map((row) => row[0])).toEqual(['E06000017', 'E07000138']);
  const cell = (row: number, column: string) => rows[row]?.[header.indexOf(column)];
  expect(header).toContain('annualCostStatus');
  expect(cell(0, 'annualCostStatus')).toBe('withheld');
  expect(cell(1, 'providersStatus')).toBe('not_applicable');
});
