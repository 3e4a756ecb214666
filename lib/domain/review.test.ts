import { describe, expect, it } from 'vitest';
import { FIELD_IDS } from './questionnaire/questionnaire.ts';
import { isSure, type Judgement, type Judgements, listChecks, needsLook } from './review.ts';

const judgement = (over: Partial<Judgement>): Judgement => ({
  id: 'x',
  fieldId: 'deliveryModel',
  documentId: 'd',
  status: 'not_answered',
  value: null,
  confidence: 0.95,
  evidence: [],
  exemptions: [],
  candidates: [],
  derivation: null,
  origin: 'extracted',
  decidedAt: '2026-01-01T00:00:00.000Z',
  ...over,
});
const allSure: Judgements = Object.fromEntries(FIELD_IDS.map((fieldId) => [fieldId, judgement({ fieldId })]));
const known = { councilId: 'c', reference: 'FOI 1', responseDate: '2025-01-01', detailsChecked: false };

describe('needsLook', () => {
  it('asks for unsure and missing readings, and trusts a person', () => {
    expect(needsLook(judgement({ confidence: 0.79 }))).toBe(true);
    expect(needsLook(judgement({ confidence: 0.8 }))).toBe(false);
    expect(needsLook(judgement({ confidence: 0.1, origin: 'reviewed' }))).toBe(false);
    expect(needsLook(undefined)).toBe(true);
  });
});

describe('listChecks', () => {
  it('finds nothing left in a sure response', () => {
    expect(isSure(listChecks({ ...known, judgements: allSure }))).toBe(true);
  });

  it('names the details that nobody knows, in order', () => {
    const unknown = { councilId: null, reference: null, responseDate: null, detailsChecked: false };
    const checks = listChecks({ ...unknown, judgements: allSure });
    expect(checks.details).toEqual(['council', 'reference', 'responseDate']);
    expect(isSure(checks)).toBe(false);
  });

  it('lets a person confirm a missing reference and date, but never a missing council', () => {
    const unknown = { councilId: null, reference: null, responseDate: null, detailsChecked: true };
    expect(listChecks({ ...unknown, judgements: allSure }).details).toEqual(['council']);
  });

  it('names the fields to look at in the order of the questionnaire', () => {
    const judgements = {
      ...allSure,
      tenderPlanned: judgement({ fieldId: 'tenderPlanned', confidence: 0.3 }),
      providers: judgement({ fieldId: 'providers', confidence: 0.3 }),
    };
    expect(listChecks({ ...known, judgements }).fields).toEqual(['providers', 'tenderPlanned']);
  });
});
