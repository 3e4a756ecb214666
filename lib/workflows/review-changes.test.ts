import { describe, expect, it } from 'vitest';
import { database } from '#lib/store/client.ts';
import { findResponse } from '#lib/store/read/review/find-response.ts';
import { buildReading, buildResponse, evidenceFor } from '#lib/testing/build-response.ts';
import { setUpTemporaryStore } from '#lib/testing/temporary-store.ts';
import { addCouncil } from './add-council.ts';
import { chooseCouncil } from './choose-council.ts';
import { decideField, type FieldDecision } from './decide-field.ts';
import { loadRegister } from './load-register.ts';
import { publishResponse } from './publish-response.ts';
import { rejectResponse } from './reject-response.ts';
import { returnToReview } from './return-to-review.ts';
import { setDetails } from './set-details.ts';

setUpTemporaryStore(async () => {
  await loadRegister();
});

const actor = 'editor';

async function getResponse(id: string) {
  const response = await findResponse(id);
  if (!response) throw new Error('The response is missing');
  return response;
}

async function decisionOn(
  responseId: string,
  reading: Partial<FieldDecision['reading']>,
): Promise<FieldDecision> {
  const response = await getResponse(responseId);
  return {
    responseId,
    actor,
    fieldId: 'deliveryModel',
    seenId: response.judgements.deliveryModel?.id ?? null,
    documentId: response.documents[0]?.id ?? '',
    reading: { status: 'answered', value: 'hybrid', evidence: [], exemptions: [], ...reading },
  };
}

describe('decideField', () => {
  it('keeps the new judgement, supersedes the old one, and records both', async () => {
    const responseId = await buildResponse();
    const decision = await decisionOn(responseId, { evidence: [evidenceFor('External')] });
    expect(await decideField(decision)).toMatchObject({
      ok: true,
      facts: {
        revision: 1,
        judgements: { deliveryModel: { value: 'hybrid', origin: 'reviewed', confidence: 1 } },
      },
    });
    const rows = await database().fieldValue.findMany({ where: { responseId, fieldId: 'deliveryModel' } });
    expect(rows).toHaveLength(2);
    expect(rows.find((row) => row.id === decision.seenId)?.supersededAt).not.toBeNull();
    const audit = await database().auditEntry.findMany({ where: { subject: `response:${responseId}` } });
    expect(audit).toMatchObject([{ actor, action: 'decide-field' }]);
    expect(audit[0]?.before).toContain('external');
    expect(audit[0]?.after).toContain('hybrid');
  });

  it.each<[string, Partial<FieldDecision['reading']>, string]>([
    ['a value of another type', { value: '2025-01-01' }, 'invalid'],
    ['a value without the status answered', { status: 'not_held' }, 'invalid'],
    ['the status answered without a value', { value: null }, 'invalid'],
    ['exemptions on an answer', { exemptions: ['FOIA 43(2)'] }, 'invalid'],
    ['words that stand elsewhere', { evidence: [{ start: 0, end: 8, quote: 'External' }] }, 'invalid'],
  ])('refuses %s and changes nothing', async (_name, reading, reason) => {
    const responseId = await buildResponse();
    expect(await decideField(await decisionOn(responseId, reading))).toMatchObject({ ok: false, reason });
    expect(await getResponse(responseId)).toMatchObject({
      revision: 0,
      judgements: { deliveryModel: { value: 'external', origin: 'extracted' } },
    });
  });

  it('refuses a decision on a judgement that someone replaced meanwhile, and shows theirs', async () => {
    const responseId = await buildResponse();
    const mine = await decisionOn(responseId, { value: 'in_house' });
    await decideField(await decisionOn(responseId, { value: 'hybrid' }));
    expect(await decideField(mine)).toMatchObject({
      ok: false,
      reason: 'changed_since',
      facts: { judgements: { deliveryModel: { value: 'hybrid' } } },
    });
  });

  it('takes a candidate, and puts the replaced value among the candidates', async () => {
    const evidence = [evidenceFor('External')];
    const other = { value: 'hybrid', evidence: [evidenceFor('IPRS Health')] };
    const machine = buildReading({ status: 'answered', value: 'external', evidence, candidates: [other] });
    const responseId = await buildResponse({ readings: { deliveryModel: machine } });
    expect((await getResponse(responseId)).judgements.deliveryModel?.candidates).toEqual([other]);

    await decideField(await decisionOn(responseId, other));
    expect((await getResponse(responseId)).judgements.deliveryModel).toMatchObject({
      ...other,
      origin: 'reviewed',
      candidates: [{ value: 'external', evidence }],
    });

    await decideField(await decisionOn(responseId, { value: 'external', evidence }));
    expect((await getResponse(responseId)).judgements.deliveryModel).toMatchObject({
      value: 'external',
      candidates: [other],
    });
  });

  it('refuses to change a published response', async () => {
    const responseId = await buildResponse();
    const decision = await decisionOn(responseId, {});
    await publishResponse({ responseId, actor });
    expect(await decideField(decision)).toMatchObject({ ok: false, reason: 'wrong_state' });
  });
});

describe('setDetails', () => {
  it('keeps the details, counts them as checked, and refuses a stale page', async () => {
    const responseId = await buildResponse();
    const seen = { reference: 'FOI 1', responseDate: '2025-11-13', reuse: null };
    const details = { reference: null, responseDate: '2025-11-14', reuse: 'ogl' as const };
    expect(await setDetails({ responseId, actor, seen, details })).toMatchObject({
      ok: true,
      facts: { ...details, detailsChecked: true },
    });
    expect(await setDetails({ responseId, actor, seen, details })).toMatchObject({ reason: 'changed_since' });
  });

  it('refuses a date that does not exist', async () => {
    const responseId = await buildResponse();
    const seen = { reference: 'FOI 1', responseDate: '2025-11-13', reuse: null };
    const details = { ...seen, responseDate: '2025-02-30' };
    expect(await setDetails({ responseId, actor, seen, details })).toMatchObject({ reason: 'invalid' });
  });
});

describe('the council of a response', () => {
  it('can be chosen from the register', async () => {
    const responseId = await buildResponse({ councilSlug: null });
    const leeds = await database().council.findUniqueOrThrow({ where: { slug: 'leeds-city-council' } });
    const choice = { responseId, actor, seenCouncilId: null, councilId: leeds.id };
    expect(await chooseCouncil(choice)).toMatchObject({ facts: { council: { slug: 'leeds-city-council' } } });
    expect(await chooseCouncil(choice)).toMatchObject({ reason: 'changed_since' });
  });

  it('can be entered by hand, once, and then be published', async () => {
    const responseId = await buildResponse({ councilSlug: null });
    const entry = {
      name: 'Fen & Isle Council',
      type: 'unitary',
      nation: 'England',
      population: null,
    } as const;
    const council = { ...entry, region: 'East of England' } as const;
    expect(await addCouncil({ responseId, actor, seenCouncilId: null, council })).toMatchObject({ ok: true });
    expect(await publishResponse({ responseId, actor })).toMatchObject({
      ok: true,
      councilSlug: 'fen-and-isle-council',
    });
    const other = await buildResponse({ councilSlug: null });
    expect(await addCouncil({ responseId: other, actor, seenCouncilId: null, council })).toMatchObject({
      reason: 'invalid',
    });
  });
});

describe('rejecting and returning to review', () => {
  it('needs a reason, and takes what was published out of the comparison', async () => {
    const responseId = await buildResponse();
    await publishResponse({ responseId, actor });
    expect(await rejectResponse({ responseId, actor, reason: 'x' })).toMatchObject({ reason: 'wrong_state' });
    await returnToReview({ responseId, actor });
    expect(await database().provision.count({ where: { responseId } })).toBe(1);
    expect(await rejectResponse({ responseId, actor, reason: '  ' })).toMatchObject({ reason: 'invalid' });
    expect(await rejectResponse({ responseId, actor, reason: 'Not about physiotherapy' })).toMatchObject({
      ok: true,
      facts: { state: 'rejected', rejectReason: 'Not about physiotherapy' },
    });
    expect(await database().provision.count({ where: { responseId } })).toBe(0);
    expect(await returnToReview({ responseId, actor })).toMatchObject({
      facts: { state: 'needs_review', rejectReason: null },
    });
  });
});
