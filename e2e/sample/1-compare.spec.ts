import { expect, type Page, test } from '@playwright/test';

/** The texts of a column of the comparison, in the order of its rows. */
async function column(page: Page, heading: string): Promise<readonly string[]> {
  const table = page.getByRole('table').first();
  const headings = await table.getByRole('columnheader').allInnerTexts();
  const index = headings.findIndex((text) => text.trim() === heading);
  const rows = table.getByRole('row').filter({ has: page.getByRole('rowheader') });
  return rows.evaluateAll(
    (all, at) => all.map((row) => (row as HTMLTableRowElement).cells[at]?.textContent ?? ''),
    index,
  );
}

test('a column heading sorts by keyboard, and the way back returns', async ({ page }) => {
  await page.goto('/?columns=referralCount,contractEnd');
  const heading = page.getByRole('columnheader', { name: 'Referrals' });
  await heading.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  // Two choices are two steps back only once the first has reached the address.
  await expect(page).toHaveURL(/sort=referralCount/);
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=-referralCount/);
  const counts = (await column(page, 'Referrals')).map((text) =>
    Number(text.replace(/[^\d]/g, '') || Number.NaN),
  );
  const numbers = counts.filter((count) => !Number.isNaN(count));
  expect(numbers).toEqual([...numbers].sort((one, other) => other - one));
  await page.goBack();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
});

test('columns are chosen from a menu and stay in the address', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Columns' }).click();
  const menu = page.getByRole('dialog', { name: 'Columns' });
  await menu.getByRole('checkbox', { name: 'KPIs collected' }).check();
  await expect(page).toHaveURL(/columns=.*kpis/);
  await expect(page.getByRole('columnheader', { name: 'KPIs' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'KPIs' })).toBeVisible();
});

test('words, ranges and boxes narrow the table together, and chips take them off', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Words' }).fill('physio');
  await expect(page).toHaveURL(/q=physio/);
  await page.getByRole('group', { name: 'Referrals in a year' }).getByLabel('At least').fill('300');
  await expect(page).toHaveURL(/referralCount\.gte=300/);
  await page.getByRole('group', { name: 'Contract end' }).getByLabel('From').fill('2026-01-01');
  await expect(page).toHaveURL(/contractEnd\.gte=2026-01-01/);
  const chips = page.getByRole('navigation', { name: 'Filters that are on' });
  await expect(chips.getByRole('link')).toHaveCount(4);
  await chips.getByRole('link', { name: /^Take off the filter Referrals/ }).click();
  await expect(page).not.toHaveURL(/referralCount/);
  await chips.getByRole('link', { name: 'Clear all' }).click();
  await expect(page).not.toHaveURL(/q=|contractEnd/);
});

test('a value shows its words where it is pointed at, and leads to its evidence', async ({ page }) => {
  await page.goto('/?columns=deliveryModel&deliveryModel=external');
  const value = page
    .getByRole('table')
    .first()
    .getByRole('link', { name: /^External/ })
    .first();
  // Only a pointer that moves is followed, and only once the page listens: so it is moved until it is seen.
  await expect(async () => {
    await page.mouse.move(0, 0);
    await value.hover();
    await expect(page.getByRole('tooltip')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await value.click();
  await expect(page).toHaveURL(/councils\/.*#deliveryModel/);
  await expect(page.locator('#deliveryModel')).toContainText('External');
});

test('filters that leave no council say how to widen them', async ({ page }) => {
  await page.goto('/?q=no-council-says-this');
  await page.getByRole('link', { name: 'clear all filters' }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
});
