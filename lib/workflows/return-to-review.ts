import type { ReviewOutcome } from '#lib/domain/review-response.ts';
import { moveWithAudit, type Step, withResponse } from './move-with-audit.ts';

/** Opens a published, superseded or rejected response for changes. What is published stays until it is replaced. */
export function returnToReview(step: Step): Promise<ReviewOutcome> {
  return withResponse(step, (transaction, response) =>
    moveWithAudit(transaction, response, step, 'needs_review', null),
  );
}
