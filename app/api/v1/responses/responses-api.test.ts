import { describe, expect, it } from 'vitest';
import { buildReading, buildResponse, evidenceFor } from '#lib/testing/build-response.ts';
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

  it('gives the other readings of the words while under review, and only the value once published', async () => {
    const candidates = [{ value: ['Bodyfit'], evidence: [evidenceFor('External')] }];
    const evidence = [evidenceFor('IPRS Health')];
    const providers = buildReading({ status: 'answered', value: ['IPRS Health'], evidence, candidates });
    const id = await buildResponse({ readings: { providers } });
    const body = await (await getResponse(at(`responses/${id}`), withId(id))).json();
    expect(body.fields.providers.candidates).toMatchObject(candidates);
    expect(body.fields.providers.candidates[0].evidence[0].documentId).toBe(body.documents[0].id);
    expect(body.fields.deliveryModel).not.toHaveProperty('candidates');
    await postPublish(id);
    const councilAt = { params: Promise.resolve({ slug: 'leicester-city-council' }) };
    const council = await getCouncil(at('councils/leicester-city-council'), councilAt);
    expect(JSON.stringify(await council.json())).not.toContain('Bodyfit');
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

  it('gives one contract as the fields tell of it', async () => {
    const contractStart = buildReading({ status: 'answered', value: '2022-12-01' });
    const id = await buildResponse({ readings: { contractStart } });
    const { contracts } = await (await getResponse(at(`responses/${id}`), withId(id))).json();
    expect(contracts).toMatchObject([
      { provider: 'IPRS Health', start: '2022-12-01', end: null, latestEnd: null, scope: null },
    ]);
    const none = buildReading({ status: 'not_applicable' });
    const inHouse = await buildResponse({ readings: { providers: none } });
    const answer = await getResponse(at(`responses/${inHouse}`), withId(inHouse));
    expect((await answer.json()).contracts).toEqual([]);
  });

  it('gives several contracts, before and after they are published', async () => {
    const slug = 'derby-city-council';
    const evidence = [evidenceFor('IPRS Health')];
    const dates = { start: null, end: '2025-11-30', latestEnd: null };
    const contracts = [
      { provider: 'IPRS Health', scope: 'schools', ...dates, evidence },
      { provider: 'Acme Physio', scope: null, ...dates, evidence },
    ];
    const id = await buildResponse({ councilSlug: slug, contracts });
    const read = await (await getResponse(at(`responses/${id}`), withId(id))).json();
    expect(read.contracts).toMatchObject(contracts);
    expect(read.contracts[0].evidence[0].documentId).toBe(read.documents[0].id);
    await postPublish(id);
    const council = await getCouncil(at(`councils/${slug}`), { params: Promise.resolve({ slug }) });
    expect((await council.json()).response.contracts).toEqual(read.contracts);
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
