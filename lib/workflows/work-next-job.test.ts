import { rm } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { evidenceAt } from '#lib/domain/evidence.ts';
import type { ExtractedResponse } from '#lib/domain/extracted-response.ts';
import { FIELD_IDS } from '#lib/domain/questionnaire/questionnaire.ts';
import { database } from '#lib/store/client.ts';
import { originalPath } from '#lib/store/document-files.ts';
import { findDocument } from '#lib/store/read/list-documents.ts';
import { findResponse } from '#lib/store/read/review/find-response.ts';
import { claimJob } from '#lib/store/write/job-queue.ts';
import { saveReading } from '#lib/store/write/save-reading.ts';
import { extractedFrom, SILENT } from '#lib/testing/readings.ts';
import { setUpTemporaryStore } from '#lib/testing/temporary-store.ts';
import { uploadDocument } from '#lib/testing/uploads.ts';
import { loadRegister } from './load-register.ts';
import type { ReadingSteps } from './read-document.ts';
import { workNextJob } from './work-next-job.ts';

setUpTemporaryStore(async () => {
  await loadRegister();
});

const TEXT = 'Leicester City Council. The service is provided by Physio Ltd.';
const LEICESTER = { name: 'Leicester City Council', slug: 'leicester-city-council' };

const CONTRACT = {
  provider: 'Physio',
  start: '2023-04-01',
  end: null,
  latestEnd: null,
  scope: null,
};

function stepsWith(extract: (text: string) => ExtractedResponse): ReadingSteps {
  return {
    read: async (bytes) => ({
      ok: true,
      source: { text: new TextDecoder().decode(bytes), mediaType: 'text/plain', pages: [] },
    }),
    extract,
  };
}

const goodSteps = stepsWith((text) =>
  extractedFrom(text, LEICESTER, {
    deliveryModel: {
      status: 'answered',
      value: 'external',
      confidence: 0.4,
      evidence: [evidenceAt(text, 24, text.length)],
      exemptions: [],
      derivation: null,
      candidates: [],
    },
  }),
);

async function workUntilIdle(steps: ReadingSteps): Promise<unknown[]> {
  const errors: unknown[] = [];
  while (await workNextJob({ steps, onError: (error) => errors.push(error) }));
  return errors;
}

beforeEach(async () => {
  await database().sourceDocument.deleteMany();
  await database().foiResponse.deleteMany();
});

describe('workNextJob', () => {
  it('turns a document into a response that needs review', async () => {
    const { id } = await uploadDocument(TEXT);
    expect(await workUntilIdle(goodSteps)).toEqual([]);
    const document = await findDocument(id);
    expect(document).toMatchObject({
      status: 'read',
      error: null,
      response: { state: 'needs_review', councilSlug: LEICESTER.slug, fieldsToCheck: 1 },
    });
    const response = await findResponse(document?.response?.id ?? '');
    expect(response?.documents[0]).toMatchObject({ id, text: TEXT, mediaType: 'text/plain' });
    expect(response?.judgements.deliveryModel).toMatchObject({ value: 'external', origin: 'extracted' });
    expect(Object.keys(response?.judgements ?? {})).toHaveLength(FIELD_IDS.length);
    expect(response?.answers).toHaveLength(1);
    expect(response?.isSample).toBe(false);
  });

  it('keeps several contracts in order, with the words that prove them', async () => {
    const { id } = await uploadDocument(TEXT);
    const extract = (text: string) => {
      const evidence = [evidenceAt(text, 51, 57)];
      const second = { ...CONTRACT, provider: 'Second', scope: 'schools', evidence };
      return { ...extractedFrom(text, LEICESTER), contracts: [{ ...CONTRACT, evidence }, second] };
    };
    expect(await workUntilIdle(stepsWith(extract))).toEqual([]);
    const response = await findResponse((await findDocument(id))?.response?.id ?? '');
    expect(response?.contracts).toMatchObject([
      { ...CONTRACT, documentId: id, evidence: [{ quote: 'Physio' }] },
      { provider: 'Second', scope: 'schools', documentId: id },
    ]);
    await database().foiResponse.deleteMany();
    expect(await database().contract.count()).toBe(0);
  });

  it('keeps a response whose council is unknown for review, with the warning', async () => {
    const { id } = await uploadDocument('Beat the eggs with the sugar.');
    await workUntilIdle(stepsWith((text) => extractedFrom(text, null)));
    const response = await findResponse((await findDocument(id))?.response?.id ?? '');
    expect(response).toMatchObject({ council: null, warnings: ['No council could be recognised.'] });
  });

  it('fails a document that cannot be read with the reader’s reason', async () => {
    const { id } = await uploadDocument(TEXT);
    const message = 'There are no words in this file.';
    await workUntilIdle({ ...goodSteps, read: async () => ({ ok: false, code: 'no_words', message }) });
    expect(await findDocument(id)).toMatchObject({
      status: 'failed',
      error: { code: 'no_words', message },
      response: null,
    });
  });

  it('fails a document that breaks extraction, after three tries, with words for people', async () => {
    const { id } = await uploadDocument(TEXT);
    const errors = await workUntilIdle(
      stepsWith(() => {
        throw new TypeError('undefined is not a function');
      }),
    );
    expect(errors).toHaveLength(3);
    const failed = await findDocument(id);
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'reading_failed' } });
    expect(failed?.error?.message).not.toContain('undefined');
  });

  it('fails a document whose original has vanished', async () => {
    const document = await uploadDocument(TEXT);
    await rm(originalPath(document.sha256));
    await workUntilIdle(goodSteps);
    expect(await findDocument(document.id)).toMatchObject({ status: 'failed' });
  });

  it.each<[string, (text: string) => ExtractedResponse]>([
    [
      'evidence that does not stand in the text',
      (text) => ({
        ...extractedFrom(text, LEICESTER),
        answers: [{ questionId: 'delivery', spans: [{ start: 0, end: 5, quote: 'Other' }] }],
      }),
    ],
    [
      'a contract whose words do not stand in the text',
      (text) => ({
        ...extractedFrom(text, LEICESTER),
        contracts: [{ ...CONTRACT, evidence: [{ start: 0, end: 5, quote: 'Other' }] }],
      }),
    ],
    [
      'a contract without words',
      (text) => ({
        ...extractedFrom(text, LEICESTER),
        contracts: [{ ...CONTRACT, evidence: [] }],
      }),
    ],
    [
      'a candidate whose words stand elsewhere',
      (text) =>
        extractedFrom(text, LEICESTER, {
          deliveryModel: {
            ...SILENT,
            candidates: [{ value: 'hybrid', evidence: [{ start: 0, end: 6, quote: 'hybrid' }] }],
          },
        }),
    ],
    [
      'a value that is none of its field',
      (text) =>
        extractedFrom(text, LEICESTER, {
          deliveryModel: {
            status: 'answered',
            value: 'by magic',
            confidence: 1,
            evidence: [],
            exemptions: [],
            derivation: null,
            candidates: [],
          },
        }),
    ],
  ])('never stores %s', async (_name, extract) => {
    const { id } = await uploadDocument(TEXT);
    await workUntilIdle(stepsWith(extract));
    expect(await findDocument(id)).toMatchObject({ status: 'failed', response: null });
    expect(await database().foiResponse.count()).toBe(0);
  });

  it('gives the job back when the worker is stopping', async () => {
    const { id } = await uploadDocument(TEXT);
    expect(await workNextJob({ steps: goodSteps, isStopping: () => true })).toBe(false);
    expect(await findDocument(id)).toMatchObject({ status: 'queued' });
  });
});

describe('saveReading', () => {
  it('writes one response however often it is repeated', async () => {
    await uploadDocument(TEXT);
    const claim = await claimJob(new Date());
    if (!claim) throw new Error('Nothing to claim');
    const source = { text: TEXT, mediaType: 'text/plain', pages: [] };
    const reading = { source, extracted: extractedFrom(TEXT, LEICESTER), readAt: new Date() };
    expect(await saveReading(claim, reading)).not.toBeNull();
    expect(await saveReading(claim, reading)).toBeNull();
    expect(await database().foiResponse.count()).toBe(1);
  });

  it('writes nothing for a document that was removed meanwhile', async () => {
    await uploadDocument(TEXT);
    const extract = (text: string) => extractedFrom(text, LEICESTER);
    const removing: ReadingSteps = {
      ...stepsWith(extract),
      read: async (bytes, fileName) => {
        await database().sourceDocument.deleteMany();
        return stepsWith(extract).read(bytes, fileName);
      },
    };
    expect(await workUntilIdle(removing)).toEqual([]);
    expect(await database().foiResponse.count()).toBe(0);
  });
});
