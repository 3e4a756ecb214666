import { findPercentages } from '../kinds/percentages.ts';
import { CONFIDENT, type FieldContext, type Finding, found, LIKELY } from './reading.ts';
import { type Parts, readShares } from './shares.ts';

type Plan = 'selfManagedPercent' | 'assistedPercent';

const PLANS: Parts<Plan> = {
  selfManagedPercent:
    /\bself[- ]?manag\w*|\bexercise (?:videos?|programmes?|plans?)\b|\bonline programmes?\b|\bself[- ]?help\b/i,
  assistedPercent: /\bassisted\b|\bhands[- ]?on\b|\bmanual (?:therapy|treatment)\b/i,
};

/** The share of cases that end in the plan that `context.field` names. */
export function readPlanShare(context: FieldContext): Finding | null {
  const plan = context.field as Plan;
  const { segment, all, own } = context;
  const shares = readShares(segment.origin === 'prose' ? own : all, PLANS);
  const stated = shares.get(plan);
  if (stated) return stated;
  if (segment.origin === 'prose') return null;
  return segment.fields.length === 1 ? lonePercentage(context) : pairInOrder(context);
}

function lonePercentage({ all }: FieldContext): Finding | null {
  for (const sentence of all) {
    const [mention] = findPercentages(sentence.text);
    if (mention) return found(mention.quantity, sentence, mention.start, mention.end, CONFIDENT + 0.02);
  }
  return null;
}

/** "60% / 40%" without words follows the order of the question. */
function pairInOrder({ field, all }: FieldContext): Finding | null {
  const mentions = all.flatMap((sentence) =>
    findPercentages(sentence.text).map((mention) => ({ sentence, mention })),
  );
  const named = all.some(
    ({ text }) => PLANS.selfManagedPercent.test(text) || PLANS.assistedPercent.test(text),
  );
  const chosen = mentions[field === 'selfManagedPercent' ? 0 : 1];
  if (mentions.length !== 2 || named || !chosen) return null;
  return found(chosen.mention.quantity, chosen.sentence, chosen.mention.start, chosen.mention.end, LIKELY);
}
