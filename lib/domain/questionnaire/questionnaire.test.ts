import { describe, expect, it } from 'vitest';
import { SECTIONS } from './definition.ts';
import { FIELD_IDS, FIELDS, getQuestionOf, isFieldId, optionsOf, QUESTIONS } from './questionnaire.ts';

describe('the questionnaire', () => {
  it('has the eleven sections of the request, in order', () => {
    expect(SECTIONS.map((section) => section.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('names every field and question once', () => {
    expect(new Set(FIELD_IDS).size).toBe(26);
    expect(FIELD_IDS).toHaveLength(26);
    expect(new Set(QUESTIONS.map((question) => question.id)).size).toBe(QUESTIONS.length);
  });

  it('gives every choice at least two options with words of their own', () => {
    for (const field of FIELDS.filter((known) => known.type.kind.startsWith('choice'))) {
      const labels = optionsOf(field).map((option) => option.label);
      expect(labels.length, field.id).toBeGreaterThan(1);
      expect(new Set(labels).size, field.id).toBe(labels.length);
    }
  });

  it('finds the question of a field', () => {
    expect(getQuestionOf('referralPeriod').id).toBe('referral_volume');
    expect(isFieldId('referralPeriod')).toBe(true);
    expect(isFieldId('constructor')).toBe(false);
  });
});
