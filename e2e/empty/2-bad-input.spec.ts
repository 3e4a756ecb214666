import { expect, test } from '@playwright/test';
import { documentPath, openReview, uploadFiles } from '../journeys.ts';

const MEGABYTE = 1024 * 1024;

test('files that cannot be read are refused, each with its reason', async ({ page }) => {
  await page.goto('/upload');
  await page.getByLabel('Files to upload').setInputFiles([
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
    {
      name: 'renamed.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj', 'latin1'),
    },
    { name: 'large.txt', mimeType: 'text/plain', buffer: Buffer.alloc(30 * MEGABYTE, 'word ') },
  ]);
  const refused = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await expect(refused('empty.txt')).toContainText(/empty/i);
  await expect(refused('renamed.txt')).toContainText(/PDF/);
  await expect(refused('large.txt')).toContainText(/25 MB/);
});

test('a text that is no response ends in a review that says what is missing', async ({ page }) => {
  await uploadFiles(page, [documentPath('recipe.txt')]);
  await openReview(page, 'recipe.txt');
  await expect(page.getByText(/does not look like a response/)).toBeVisible();
  await expect(page.getByText('No council could be recognised.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publish …' })).toBeDisabled();
  await page.getByRole('button', { name: 'Reject …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('A recipe');
  await dialog.getByRole('button', { name: /^Reject/ }).click();
  await expect(page.getByText('Rejected: A recipe')).toBeVisible();
});

test('a response of an unknown council is given a council by hand', async ({ page }) => {
  await page.goto('/upload');
  await page.getByLabel('Name (optional)').fill('Pasted answer');
  await page
    .getByLabel('Text of the response')
    .fill('Service Delivery Model\nIs physiotherapy in-house or external?\n\nIn-house\n');
  await page.getByRole('button', { name: 'Add this text' }).click();
  await openReview(page, 'Pasted answer.txt');
  await expect(page.getByRole('button', { name: 'Publish …' })).toBeDisabled();
  await page.getByRole('button', { name: 'Enter a council by hand' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Borsetshire Council');
  await dialog.getByLabel('Type').selectOption({ label: 'Unitary' });
  await dialog.getByLabel('Region').selectOption({ label: 'West Midlands' });
  await dialog.getByRole('button', { name: /add|save/i }).click();
  await expect(page.getByRole('button', { name: 'Publish …' })).toBeEnabled();
});

test('the same file again is recognised', async ({ page }) => {
  await page.goto('/upload');
  await page.getByLabel('Files to upload').setInputFiles(documentPath('recipe.txt'));
  await expect(page.getByText(/was uploaded before and rejected at review/)).toBeVisible();
});

test('nonsense in the address falls back with a notice', async ({ page }) => {
  const answer = await page.goto('/?colour=blue&referralCount.gte=many&sort=nothing');
  expect(answer?.status()).toBe(200);
  await expect(page.getByText(/colour/)).toBeVisible();
});

test('an address that leads nowhere says so', async ({ page }) => {
  const answer = await page.goto('/councils/atlantis');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
