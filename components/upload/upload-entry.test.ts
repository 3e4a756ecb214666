import { describe, expect, it } from 'vitest';
import type { DocumentSummary } from '#lib/domain/source-document.ts';
import { describeStage } from './describe-stage.ts';
import {
  changeUploads,
  earlierEntry,
  listUnsettledIds,
  summariseUploads,
  type UploadEntry,
} from './upload-entry.ts';

function documentWith(changes: Partial<DocumentSummary> = {}): DocumentSummary {
  return {
    id: 'd1',
    fileName: 'a.txt',
    sha256: '0'.repeat(64),
    byteLength: 10,
    origin: 'upload',
    status: 'queued',
    error: null,
    acceptedAt: '2026-01-01T12:00:00.000Z',
    readAt: null,
    response: null,
    ...changes,
  };
}

const response = {
  id: 'r1',
  state: 'needs_review' as const,
  councilName: 'Leicester City Council',
  councilSlug: 'leicester-city-council',
  fieldsToCheck: 3,
  detailsToCheck: [],
  rejectReason: null,
};

function newEntry(key: string, stage: UploadEntry['stage'] = { kind: 'waiting' }): UploadEntry {
  return {
    key,
    fileName: `${key}.txt`,
    byteLength: 5,
    file: new File(['words'], key),
    isPasted: false,
    stage,
  };
}

const stored = (document: DocumentSummary) => ({ kind: 'stored' as const, document, note: null });

describe('changeUploads', () => {
  it('puts new files first', () => {
    const list = changeUploads([newEntry('old')], { type: 'added', entries: [newEntry('new')] });
    expect(list.map(({ key }) => key)).toEqual(['new', 'old']);
  });

  it('shows a document of an earlier visit that is uploaded again only once', () => {
    const list = [newEntry('again'), earlierEntry(documentWith())];
    const stage = stored(documentWith());
    expect(changeUploads(list, { type: 'moved', key: 'again', stage })).toMatchObject([
      { key: 'again', stage },
    ]);
  });

  it('takes over what polling says, and leaves files alone that are not stored', () => {
    const list = [newEntry('waiting'), newEntry('sent', stored(documentWith()))];
    const documents = [documentWith({ status: 'read' })];
    expect(changeUploads(list, { type: 'polled', documents })).toMatchObject([
      { stage: { kind: 'waiting' } },
      { stage: { document: { status: 'read' } } },
    ]);
  });
});

describe('listUnsettledIds', () => {
  it('asks only for documents that may still change, each once', () => {
    const list = [
      newEntry('a', stored(documentWith({ id: 'a' }))),
      newEntry('b', stored(documentWith({ id: 'a', status: 'reading' }))),
      newEntry('c', stored(documentWith({ id: 'c', status: 'failed' }))),
      newEntry('d'),
    ];
    expect(listUnsettledIds(list)).toEqual(['a']);
  });
});

describe('summariseUploads', () => {
  it('counts the files of this visit', () => {
    const read = stored(documentWith({ status: 'read', response }));
    const list = [
      newEntry('a', read),
      newEntry('b', { kind: 'refused', message: 'Too large.', mayRetry: false }),
      newEntry('c', stored(documentWith({ status: 'failed' }))),
      earlierEntry(documentWith({ id: 'earlier' })),
    ];
    expect(summariseUploads(list)).toBe('1 of 3 files read, 1 could not be read, 1 not accepted.');
    expect(summariseUploads([])).toBe('');
  });
});

describe('describeStage', () => {
  const detailOf = (changes: Partial<NonNullable<DocumentSummary['response']>>) =>
    describeStage(stored(documentWith({ status: 'read', response: { ...response, ...changes } }))).detail;

  it('names the council and says what is left to check', () => {
    expect(detailOf({})).toBe('Leicester City Council: 3 values to check');
    expect(detailOf({ fieldsToCheck: 1 })).toBe('Leicester City Council: 1 value to check');
    expect(detailOf({ fieldsToCheck: 0 })).toBe('Leicester City Council: nothing left to check');
    expect(detailOf({ detailsToCheck: ['reference'] })).toBe(
      'Leicester City Council: 3 values, reference to check',
    );
    expect(detailOf({ councilName: null, fieldsToCheck: 0, detailsToCheck: ['council'] })).toBe(
      'Council not recognised: council to check',
    );
  });

  it('says why a document could not be read', () => {
    const error = { code: 'no_words', message: 'There are no words in this file.' };
    expect(describeStage(stored(documentWith({ status: 'failed', error })))).toMatchObject({
      state: 'Could not be read',
      tone: 'bad',
      detail: error.message,
    });
  });

  it('puts what is worth knowing of a duplicate first', () => {
    const stage = { ...stored(documentWith({ status: 'read', response })), note: 'Uploaded before.' };
    expect(describeStage(stage).detail).toBe('Uploaded before. Leicester City Council: 3 values to check');
  });
});
