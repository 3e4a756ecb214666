import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';

/** The words that mention each option of a choice between two sides, and the option that means both of them. */
export interface OptionWords {
  readonly sides: readonly (readonly [option: string, words: RegExp])[];
  readonly both: readonly [option: string, words: RegExp];
}

const COUNCIL =
  /\b(?:internal(?:ly)?|in[- ]?house|(?:the |our |own )?(?:council|authority|occupational health|OH team|HR))\b/i;
const PROVIDER =
  /\b(?:provider|supplier|contractor|external(?:ly)?|outsourced|third[- ]party|commissioned|contracted out)\b/i;
const BOTH = /\b(?:both|hybrid|mix(?:ture)?|combination|jointly)\b/i;

const WHO: OptionWords = {
  sides: [
    ['internal', COUNCIL],
    ['provider', PROVIDER],
  ],
  both: ['both', BOTH],
};

/** Looser than the rules that read these fields: whatever a person might take the words to mean. */
export const OPTION_WORDS: Partial<Record<FieldId, OptionWords>> = {
  deliveryModel: {
    sides: [
      ['in_house', /\b(?:in[- ]?house|internal(?:ly)?|directly employed|employs?)\b/i],
      ['external', PROVIDER],
      [
        'none',
        /\bno(?:t| longer)\s(?:currently\s|presently\s)?(?:provide|offer|deliver|have|operate|commission)\b|\bno (?:such |physiotherapy )?service\b/i,
      ],
    ],
    both: ['hybrid', BOTH],
  },
  triagedBy: WHO,
  educationDeliveredBy: WHO,
  systemOperator: {
    sides: [
      ['council', COUNCIL],
      ['provider', PROVIDER],
    ],
    both: ['both', BOTH],
  },
};
