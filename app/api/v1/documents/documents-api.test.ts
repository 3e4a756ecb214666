import { describe, expect, it } from 'vitest';
import { database } from '#lib/store/client.ts';
import { setUpTemporaryStore } from '#lib/testing/temporary-store.ts';
import { GET as getOriginal } from './[id]/original/route.ts';
import { GET as getOne } from './[id]/route.ts';
import { GET as getMany, POST } from './route.ts';

setUpTemporaryStore();

const ADDRESS = 'http://localhost:3000/api/v1/documents';
const contextOf = (id: string) => ({ params: Promise.resolve({ id }) });

function formOf(...files: readonly (readonly [string, string | Uint8Array<ArrayBuffer>])[]): FormData {
  const form = new FormData();
  for (const [name, content] of files) form.append('file', new File([content], name));
  return form;
}

function send(body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  return POST(
    new Request(ADDRESS, { method: 'POST', body, headers: { host: 'localhost:3000', ...headers } }),
  );
}

async function problemOf(answer: Response) {
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  return { status: answer.status, body: await answer.json() };
}

describe('POST /api/v1/documents', () => {
  it('accepts several files in their order', async () => {
    const answer = await send(formOf(['a.txt', 'Words of A.'], ['🏛 b.md', '# Words of B.']));
    expect(answer.status).toBe(202);
    const { documents } = await answer.json();
    expect(documents).toMatchObject([
      { fileName: 'a.txt', duplicate: false, status: 'queued', error: null, responseId: null },
      { fileName: '🏛 b.md', duplicate: false, status: 'queued' },
    ]);
    expect(documents[0].url).toBe(`/api/v1/documents/${documents[0].id}`);
    expect(documents[0].sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says which file is a duplicate', async () => {
    const answer = await send(formOf(['x.txt', 'Twice.'], ['y.txt', 'Twice.']));
    const { documents } = await answer.json();
    expect(documents).toMatchObject([{ duplicate: false }, { duplicate: true, id: documents[0].id }]);
  });

  it('keeps the good files and reports the refused ones', async () => {
    const answer = await send(formOf(['empty.txt', ''], ['good.txt', 'Good words.'], ['x.pdf', '%PDF-1.4']));
    expect(answer.status).toBe(202);
    expect((await answer.json()).documents).toMatchObject([
      { fileName: 'empty.txt', error: { code: 'empty' } },
      { fileName: 'good.txt', status: 'queued' },
      { fileName: 'x.pdf', error: { code: 'unsupported_format' } },
    ]);
  });

  it('answers 413 to a file of 30 MB', async () => {
    const { status, body } = await problemOf(
      await send(formOf(['big.txt', new Uint8Array(30 * 1024 * 1024).fill(0x61)])),
    );
    expect(status).toBe(413);
    expect(body).toMatchObject({ code: 'too_large', documents: [{ fileName: 'big.txt' }] });
    expect(body.detail).toContain('25 MB');
  });

  it('takes the file after one that is too large', async () => {
    const big = new Uint8Array(26 * 1024 * 1024).fill(0x61);
    const answer = await send(formOf(['big.txt', big], ['small.txt', 'Small words.']));
    expect((await answer.json()).documents).toMatchObject([
      { error: { code: 'too_large' } },
      { status: 'queued' },
    ]);
  });

  it('marks pasted text', async () => {
    const form = new FormData();
    form.append('origin', 'paste');
    form.append('file', new File(['Pasted words.'], 'pasted.txt'));
    expect((await (await send(form)).json()).documents).toMatchObject([{ origin: 'paste' }]);
  });

  it.each([
    ['a body that is no form', 'hello', 'text/plain', 415, 'not_multipart'],
    ['a form without its boundary', 'hello', 'multipart/form-data', 415, 'not_multipart'],
    [
      'a form that is cut off',
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nHal',
      'multipart/form-data; boundary=x',
      400,
      'broken_multipart',
    ],
    [
      'a form that is cut off in a header',
      '--x\r\nContent-Disposition: form-da',
      'multipart/form-data; boundary=x',
      400,
      'broken_multipart',
    ],
    ['a form that is no form', 'rubbish', 'multipart/form-data; boundary=x', 400, 'broken_multipart'],
    [
      'a form without files',
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n',
      'multipart/form-data; boundary=x',
      400,
      'no_files',
    ],
  ])('answers %s with what is wrong', async (_name, body, type, status, code) => {
    const before = await database().sourceDocument.count();
    const problem = await problemOf(await send(body, { 'content-type': type }));
    expect(problem).toMatchObject({ status, body: { code } });
    expect(await database().sourceDocument.count()).toBe(before);
  });

  it.each([
    ['Origin', { origin: 'https://evil.example' }, 'foreign_origin'],
    ['Host', { host: 'evil.example' }, 'foreign_host'],
  ])('refuses a foreign %s and stores nothing', async (_name, headers, code) => {
    const before = await database().sourceDocument.count();
    const problem = await problemOf(await send(formOf(['evil.txt', 'Evil words.']), headers));
    expect(problem).toMatchObject({ status: 403, body: { code } });
    expect(await database().sourceDocument.count()).toBe(before);
  });
});

describe('GET /api/v1/documents', () => {
  it('tells where documents stand, one or many', async () => {
    const { documents } = await (
      await send(formOf(['p.txt', 'Polled words.'], ['q.txt', 'More of them.']))
    ).json();
    const [first, second] = documents;
    const one = await getOne(new Request(ADDRESS), contextOf(first.id));
    expect(await one.json()).toMatchObject({ id: first.id, status: 'queued', error: null, responseId: null });
    const many = await getMany(new Request(`${ADDRESS}?ids=${first.id},${second.id},unknown`));
    expect((await many.json()).documents).toHaveLength(2);
  });

  it('answers 404 to an unknown document', async () => {
    const problem = await problemOf(await getOne(new Request(ADDRESS), contextOf('unknown')));
    expect(problem).toMatchObject({ status: 404, body: { code: 'no_such_document' } });
    expect((await getOriginal(new Request(ADDRESS), contextOf('unknown'))).status).toBe(404);
  });

  it('asks for ids if there are none', async () => {
    expect(await problemOf(await getMany(new Request(ADDRESS)))).toMatchObject({ status: 400 });
  });

  it('gives the original back as a download that runs nothing', async () => {
    const page = '<!doctype html><script>alert(1)</script><p>Our answer to Übung “5”.</p>';
    const { documents } = await (await send(formOf(['Ant"wort ü.html', page]))).json();
    const answer = await getOriginal(new Request(ADDRESS), contextOf(documents[0].id));
    expect(await answer.text()).toBe(page);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; .*filename\*=UTF-8''Ant.*%C3%BC.html$/,
    );
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
