import { isSure } from '#lib/domain/review.ts';
import { checksOf } from '#lib/domain/review-response.ts';
import { findResponse } from '#lib/store/read/review/find-response.ts';
import { publishResponse } from './publish-response.ts';

/**
 * Publishes a response that waits for review if nothing in it is left to check: council known, reference and date
 * stated, every value sure. Returns whether it did.
 */
export async function publishIfSure(responseId: string, actor: string): Promise<boolean> {
  const response = await findResponse(responseId);
  if (response?.state !== 'needs_review') return false;
  if (!isSure(checksOf(response))) return false;
  const outcome = await publishResponse({ responseId, actor, revision: response.revision });
  return outcome.ok;
}
