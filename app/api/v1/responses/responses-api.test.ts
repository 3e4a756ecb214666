import { describe, expect, it } from 'vitest';
import { buildResponse } from '#lib/testing/build-response.ts';
import { setUpTemporaryStore } from '#lib/testing/temporary-store.ts';
import { loadRegister } from '#lib/workflows/load-register.ts';
import { GET as getCouncil } from '../councils/[slug]/route.ts';
import { POST as publish } from './[id]/publish/route.ts';
import { GET as getResponse } from './[id]/route.ts';

setUpTemporaryStore(async () => {
  await loadRegister();
});

const at = (path: string, init: RequestInit = {}) =>
  new Request(`http://localhost:3000/api/v1/${path}`, {
    ...init,
    headers: { host: 'localhost:3000', ...init.headers },
  });
const withId = (id: string) => ({ params: Promise.resolve({ id }) });

async function postPublish(id: string, headers: Record<string, string> = {}) {
  const answer = await publish(at(`responses/${id}/publish`, { method: 'POST', headers }), withId(id));
  return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.json() };
}

describe('the API of responses', () => {
  it('gives metadata and every field with its evidence', async () => {
    const id = await buildResponse();
    const answer = await getResponse(at(`responses/${id}`), withId(id));
    const body = await answer.json();
    expect(body).toMatchObject({ id, state: 'needs_review', authority: 'Leicester City Council' });
    expect(Object.keys(body.fields)).toHaveLength(26);
    expect(body.fields.providers).toMatchObject({
      status: 'answered',
      value: ['IPRS Health'],
      evidence: [{ quote: 'IPRS Health' }],
    });
  });

  it('publishes, and the council then shows it', async () => {
    const id = await buildResponse();
    expect(await postPublish(id)).toMatchObject({
      status: 200,
      body: { state: 'published', council: 'leicester-city-council' },
    });
    const slug = 'leicester-city-council';
    const answer = await getCouncil(at(`councils/${slug}`), { params: Promise.resolve({ slug }) });
    expect(await answer.json()).toMatchObject({ slug, gssCode: 'E06000016', response: { id } });
  });

  it('says as problem+json why it does not publish', async () => {
    const type = 'application/problem+json';
    const unknown = await buildResponse({ councilSlug: null });
    expect(await postPublish(unknown)).toMatchObject({
      status: 409,
      type,
      body: { code: 'unknown_council' },
    });
    expect(await postPublish('nowhere')).toMatchObject({ status: 404, type });
    const id = await buildResponse();
    expect(await postPublish(id, { origin: 'https://evil.example' })).toMatchObject({ status: 403, type });
  });

  it('answers 404 for a response or council that is not there', async () => {
    expect((await getResponse(at('responses/x'), withId('x'))).status).toBe(404);
    const context = { params: Promise.resolve({ slug: 'x' }) };
    expect((await getCouncil(at('councils/x'), context)).status).toBe(404);
  });
});
