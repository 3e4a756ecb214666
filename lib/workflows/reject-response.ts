import { z } from 'zod';
import { factsOf, type ReviewOutcome } from '#lib/domain/review-response.ts';
import { moveWithAudit, type Step, withResponse } from './move-with-audit.ts';

const reasonSchema = z.string().trim().min(1).max(500);

/** Sets a response aside, with a person's reason. What it had published is taken out of the comparison. */
export function rejectResponse(step: Step & { readonly reason: string }): Promise<ReviewOutcome> {
  return withResponse(step, async (transaction, response) => {
    const reason = reasonSchema.safeParse(step.reason);
    if (!reason.success) {
      const message = 'Give the reason in up to 500 characters, so that others understand the decision.';
      return { ok: false, reason: 'invalid', message, facts: factsOf(response) };
    }
    return moveWithAudit(transaction, response, step, 'rejected', reason.data);
  });
}
