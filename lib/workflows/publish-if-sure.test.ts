import { describe, expect, it } from 'vitest';
import { evidenceAt } from '#lib/domain/evidence.ts';
import type { ExtractedResponse } from '#lib/domain/extracted-response.ts';
import { findDocument } from '#lib/store/read/list-documents.ts';
import { extractedFrom, SILENT } from '#lib/testing/readings.ts';
import { setUpTemporaryStore } from '#lib/testing/temporary-store.ts';
import { uploadDocument } from '#lib/testing/uploads.ts';
import { loadRegister } from './load-register.ts';
import { publishIfSure } from './publish-if-sure.ts';
import { READING_STEPS } from './read-document.ts';
import { workNextJob } from './work-next-job.ts';

setUpTemporaryStore(async () => {
  await loadRegister();
});

const LEICESTER = { name: 'Leicester City Council', slug: 'leicester-city-council' };

/** A response in which everything is sure. */
function sureFrom(text: string): ExtractedResponse {
  const evidence = [evidenceAt(text, 0, 5)];
  return {
    ...extractedFrom(text, LEICESTER),
    reference: { value: 'FOI 1', confidence: 0.9, evidence },
    responseDate: { value: '2025-11-30', confidence: 0.9, evidence },
  };
}

async function publishRead(text: string, extract: (text: string) => ExtractedResponse) {
  const { id } = await uploadDocument(text);
  await workNextJob({ steps: { ...READING_STEPS, extract } });
  const isPublished = await publishIfSure((await findDocument(id))?.response?.id ?? '', 'test');
  return { isPublished, state: (await findDocument(id))?.response?.state };
}

describe('publishIfSure', () => {
  it('publishes what has nothing left to check', async () => {
    expect(await publishRead('Everything is sure.', sureFrom)).toEqual({
      isPublished: true,
      state: 'published',
    });
  });

  it.each<[string, (text: string) => ExtractedResponse]>([
    ['an unknown council', (text) => ({ ...sureFrom(text), authority: null })],
    ['a missing reference', (text) => ({ ...sureFrom(text), reference: null })],
    [
      'an unsure value',
      (text) => {
        const sure = sureFrom(text);
        return { ...sure, fields: { ...sure.fields, kpis: { ...SILENT, confidence: 0.3 } } };
      },
    ],
  ])('leaves %s to a person', async (name, extract) => {
    expect(await publishRead(`There is ${name}.`, extract)).toEqual({
      isPublished: false,
      state: 'needs_review',
    });
  });

  it('does nothing for a response that is not there', async () => {
    expect(await publishIfSure('unknown', 'test')).toBe(false);
  });
});
