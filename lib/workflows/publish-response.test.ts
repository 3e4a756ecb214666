import { describe, expect, it } from 'vitest';
import { database } from '#lib/store/client.ts';
import { buildReading, buildResponse } from '#lib/testing/build-response.ts';
import { setUpTemporaryStore } from '#lib/testing/temporary-store.ts';
import { loadRegister } from './load-register.ts';
import { publishResponse } from './publish-response.ts';

setUpTemporaryStore(async () => {
  await loadRegister();
});

const actor = 'editor';

describe('publishResponse', () => {
  it('makes the provision of the council from the current values', async () => {
    const responseId = await buildResponse();
    const outcome = await publishResponse({ responseId, actor, at: new Date('2026-01-02T03:04:05Z') });
    expect(outcome).toEqual({ ok: true, councilSlug: 'leicester-city-council', superseded: [] });
    const row = await database().provision.findUniqueOrThrow({ where: { responseId } });
    expect(row).toMatchObject({
      slug: 'leicester-city-council',
      deliveryModel: 'external',
      deliveryModelStatus: 'answered',
      annualCost: null,
      annualCostStatus: 'not_answered',
      reference: 'FOI 1',
      publishedAt: new Date('2026-01-02T03:04:05Z'),
    });
    expect(row.searchText).toContain('iprs health');
  });

  it('replaces the earlier response of the same council, which becomes superseded, and records both', async () => {
    const councilSlug = 'coventry-city-council';
    const first = await buildResponse({ councilSlug });
    await publishResponse({ responseId: first, actor });
    const inHouse = buildReading({ status: 'answered', value: 'in_house' });
    const second = await buildResponse({ councilSlug, readings: { deliveryModel: inHouse } });
    expect(await publishResponse({ responseId: second, actor })).toMatchObject({ superseded: [first] });
    const provisions = await database().provision.findMany({ where: { slug: councilSlug } });
    expect(provisions.map((row) => [row.responseId, row.deliveryModel])).toEqual([[second, 'in_house']]);
    expect(await database().foiResponse.findUnique({ where: { id: first } })).toMatchObject({
      state: 'superseded',
    });
    const audit = await database().auditEntry.findMany({ where: { subject: `response:${second}` } });
    expect(audit).toMatchObject([{ actor, action: 'publish-response' }]);
  });

  it('refuses an unknown council and leaves everything as it was', async () => {
    const responseId = await buildResponse({ councilSlug: null });
    expect(await publishResponse({ responseId, actor })).toMatchObject({
      ok: false,
      reason: 'unknown_council',
    });
    expect(await database().provision.findUnique({ where: { responseId } })).toBeNull();
    expect(await database().foiResponse.findUnique({ where: { id: responseId } })).toMatchObject({
      state: 'needs_review',
      revision: 0,
    });
  });

  it('refuses a response that is not there, not ready, or changed since it was seen', async () => {
    expect(await publishResponse({ responseId: 'nowhere', actor })).toMatchObject({
      reason: 'no_such_response',
    });
    const failed = await buildResponse({ state: 'failed' });
    expect(await publishResponse({ responseId: failed, actor })).toMatchObject({ reason: 'wrong_state' });
    const changed = await buildResponse();
    expect(await publishResponse({ responseId: changed, actor, revision: 7 })).toMatchObject({
      reason: 'changed_since',
    });
  });
});
