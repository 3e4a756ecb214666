import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openReview, publish, uploadFiles } from '../journeys.ts';

const corpus = process.env.CORPUS_DIR;

test('two real responses go from upload to comparison without a correction', async ({ page }) => {
  test.skip(!corpus, 'The real responses are not part of the project; CORPUS_DIR names their folder.');
  const folder = corpus ?? '';
  await uploadFiles(page, [join(folder, 'leicester.txt'), join(folder, 'coventry.txt')]);
  for (const file of ['leicester.txt', 'coventry.txt']) {
    await page.goto('/upload');
    await openReview(page, file);
    await publish(page);
  }
  await page.goto(
    '/?q=city&columns=council,deliveryModel,providers,contractLatestEnd,annualCost,systemNames',
  );
  const row = (council: string) => page.getByRole('row').filter({ hasText: council });
  await expect(row('Leicester City Council')).toContainText('IPRS Health');
  await expect(row('Leicester City Council')).toContainText('30 Nov 2027');
  await expect(row('Leicester City Council')).toContainText('Withheld s.43(2)');
  await expect(row('Coventry City Council')).toContainText('In-house');
  await expect(row('Coventry City Council')).toContainText('Cority');
});
