import type { FieldContext, Finding } from './reading.ts';
import { type Parts, readShares } from './shares.ts';
import { readLoneShare, readShareInOrder } from './shares-in-order.ts';

type Plan = 'selfManagedPercent' | 'assistedPercent';

const PLANS: Parts<Plan> = {
  selfManagedPercent:
    /\bself[- ]?(?:manag\w*|help|care|guided|directed)|\bexercises?\b|\bonline programmes?\b|\badvice only\b/i,
  assistedPercent:
    /\bassisted\b|\bhands[- ]?on\b|\bmanual (?:therapy|treatment)\b|\bsupervised\b|\btreatment (?:sessions?|in clinic)\b|\bphysiotherapist-led\b/i,
};

/** The share of cases that end in the plan that `context.field` names. */
export function readPlanShare(context: FieldContext): Finding | null {
  const plan = context.field as Plan;
  const { segment, all, own } = context;
  const shares = readShares(segment.origin === 'prose' ? own : all, PLANS);
  const stated = shares.get(plan);
  if (stated) return stated;
  if (segment.origin === 'prose') return null;
  if (segment.fields.length === 1) return readLoneShare(all);
  return readShareInOrder(all, PLANS, plan === 'selfManagedPercent' ? 0 : 1);
}
