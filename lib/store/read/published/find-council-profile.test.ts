import { describe, expect, it } from 'vitest';
import { findResponse } from '#lib/store/read/review/find-response.ts';
import { buildReading, buildResponse } from '#lib/testing/build-response.ts';
import { setUpTemporaryStore } from '#lib/testing/temporary-store.ts';
import { decideField } from '#lib/workflows/decide-field.ts';
import { loadRegister } from '#lib/workflows/load-register.ts';
import { publishResponse } from '#lib/workflows/publish-response.ts';
import { returnToReview } from '#lib/workflows/return-to-review.ts';
import { findCouncilProfile } from './find-council-profile.ts';
import { listCouncilEntries } from './list-council-entries.ts';

setUpTemporaryStore(async () => {
  await loadRegister();
});

const actor = 'editor';

/** Changes the delivery model of a response under review to “hybrid”. */
async function changeModel(responseId: string) {
  const response = await findResponse(responseId);
  return decideField({
    responseId,
    actor,
    fieldId: 'deliveryModel',
    seenId: response?.judgements.deliveryModel?.id ?? null,
    documentId: response?.documents[0]?.id ?? '',
    reading: { status: 'answered', value: 'hybrid', evidence: [], exemptions: [] },
  });
}

describe('findCouncilProfile', () => {
  it('knows a council that has not answered, and no other', async () => {
    expect(await findCouncilProfile('leeds-city-council')).toMatchObject({ response: null, history: [] });
    expect(await findCouncilProfile('nowhere')).toBeNull();
  });

  it('shows the values as they were published, not what is changed under review', async () => {
    const responseId = await buildResponse();
    await publishResponse({ responseId, actor });
    await returnToReview({ responseId, actor });
    await changeModel(responseId);
    const before = await findCouncilProfile('leicester-city-council');
    expect(before?.response?.judgements.deliveryModel?.value).toBe('external');
    await publishResponse({ responseId, actor });
    const after = await findCouncilProfile('leicester-city-council');
    expect(after?.response?.judgements.deliveryModel).toMatchObject({ value: 'hybrid', origin: 'reviewed' });
    expect(Object.keys(after?.response?.judgements ?? {})).toHaveLength(26);
  });

  it('keeps an earlier response readable beside the current one', async () => {
    const councilSlug = 'coventry-city-council';
    const first = await buildResponse({ councilSlug });
    await publishResponse({ responseId: first, actor });
    const none = buildReading({ status: 'answered', value: 'none' });
    const second = await buildResponse({ councilSlug, readings: { deliveryModel: none } });
    await publishResponse({ responseId: second, actor });
    const current = await findCouncilProfile(councilSlug);
    expect(current?.response).toMatchObject({ id: second, isCurrent: true });
    expect(current?.history.map(({ id, isCurrent }) => [id, isCurrent])).toEqual([
      [second, true],
      [first, false],
    ]);
    const earlier = await findCouncilProfile(councilSlug, first);
    expect(earlier?.response).toMatchObject({ id: first, isCurrent: false });
    expect(earlier?.response?.judgements.deliveryModel?.value).toBe('external');
  });

  it('never shows a response that was not published', async () => {
    const waiting = await buildResponse({ councilSlug: 'derby-city-council' });
    expect(await findCouncilProfile('derby-city-council', waiting)).toBeNull();
  });
});

describe('listCouncilEntries', () => {
  it('says of every council whether it has answered', async () => {
    const entries = await listCouncilEntries();
    const answered = entries.filter(({ hasAnswered }) => hasAnswered).map(({ slug }) => slug);
    expect(answered).toEqual(['coventry-city-council', 'leicester-city-council']);
    expect(entries.length).toBeGreaterThan(300);
  });
});
