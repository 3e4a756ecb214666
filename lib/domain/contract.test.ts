import { describe, expect, it } from 'vitest';
import { judgedContracts, type StoredContract } from './contract.ts';
import type { FieldId } from './questionnaire/questionnaire.ts';
import type { Judgement } from './review.ts';

const contract: StoredContract = {
  provider: 'Acme Physio',
  start: '2023-04-01',
  end: '2026-03-31',
  latestEnd: null,
  scope: 'all staff',
  documentId: 'one',
  evidence: [{ start: 0, end: 4, quote: 'Acme' }],
};

const judgement = (fieldId: FieldId, over: Partial<Judgement>): Judgement => ({
  id: fieldId,
  fieldId,
  documentId: 'one',
  status: 'answered',
  value: null,
  confidence: 1,
  evidence: [{ start: 0, end: 4, quote: fieldId.slice(0, 4) }],
  exemptions: [],
  candidates: [],
  derivation: null,
  origin: 'reviewed',
  decidedAt: '2026-01-01T00:00:00.000Z',
  ...over,
});

describe('the contracts of a response as it is judged', () => {
  it('follow the fields where there is one, but for what no field holds', () => {
    const providers = judgement('providers', { value: ['Bluebird Physio'] });
    const contractEnd = judgement('contractEnd', { value: '2027-03-31' });
    expect(judgedContracts([contract], { providers, contractEnd })).toEqual([
      {
        provider: 'Bluebird Physio',
        start: null,
        end: '2027-03-31',
        latestEnd: null,
        scope: 'all staff',
        documentId: 'one',
        evidence: [...providers.evidence, ...contractEnd.evidence],
      },
    ]);
  });

  it('are none where a reviewer says that none of it applies', () => {
    const providers = judgement('providers', { status: 'not_applicable' });
    expect(judgedContracts([contract], { providers })).toEqual([]);
  });

  it('are one where a reviewer found what was not read', () => {
    const contractStart = judgement('contractStart', { value: '2024-01-01', evidence: [] });
    expect(judgedContracts([], { contractStart })).toMatchObject([
      { provider: null, start: '2024-01-01', evidence: [] },
    ]);
  });

  it('stay as they were read where there are several', () => {
    const both = [contract, { ...contract, provider: 'Beta Physio' }];
    expect(judgedContracts(both, { providers: judgement('providers', { value: ['Other'] }) })).toBe(both);
  });
});
