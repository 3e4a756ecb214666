import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The path of a document made for the journeys. */
export function documentPath(name: string): string {
  return join(import.meta.dirname, 'documents', name);
}

/** Uploads files through the upload page and waits until each is read; leaves the page open. */
export async function uploadFiles(page: Page, paths: readonly string[]): Promise<void> {
  await page.goto('/upload');
  await page.getByLabel('Files to upload').setInputFiles([...paths]);
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    await expect(page.getByRole('link', { name: `Review: ${name}` }).first()).toBeVisible();
  }
}

/** Opens the review of an uploaded file from the upload page. */
export async function openReview(page: Page, fileName: string): Promise<void> {
  await page
    .getByRole('link', { name: `Review: ${fileName}` })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'What was read' })).toBeVisible();
}

/** Publishes the response whose review is open. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Published. To change it')).toBeVisible();
}

/** Asserts that axe finds nothing wrong on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  );
}
