import { mayMove, RESPONSE_STATE_LABELS, type ResponseState } from '#lib/domain/foi-response.ts';
import { factsOf, type ReviewOutcome, type ReviewResponse } from '#lib/domain/review-response.ts';
import { inTransaction, type Transaction } from '#lib/store/client.ts';
import { findResponse } from '#lib/store/read/review/find-response.ts';
import { moveResponse } from '#lib/store/write/move-response.ts';
import { saveAuditEntry } from '#lib/store/write/save-audit-entry.ts';
import { removeProvision } from '#lib/store/write/save-provision.ts';

/** Which response a person moves to another state, and who does it. */
export interface Step {
  readonly responseId: string;
  readonly actor: string;
}

/** Moves a response to another state with its audit row; a rejected one is taken out of the comparison. */
export async function moveWithAudit(
  transaction: Transaction,
  response: ReviewResponse,
  { actor }: Step,
  to: ResponseState,
  rejectReason: string | null,
): Promise<ReviewOutcome> {
  if (!mayMove(response.state, to)) {
    const message = `This response is “${RESPONSE_STATE_LABELS[response.state].toLowerCase()}”; reload the page to see what can be done with it.`;
    return { ok: false, reason: 'wrong_state', message, facts: factsOf(response) };
  }
  if (to === 'rejected' && response.live) await removeProvision(transaction, response.live.councilId);
  await moveResponse(transaction, response.id, to, { rejectReason });
  await saveAuditEntry(transaction, {
    actor,
    action: to === 'rejected' ? 'reject-response' : 'return-to-review',
    subject: `response:${response.id}`,
    before: { state: response.state },
    after: { state: to, rejectReason },
  });
  const now = await findResponse(response.id, transaction);
  return { ok: true, facts: factsOf(now ?? response) };
}

/** Runs `work` on the response in a transaction; says so if there is none. */
export function withResponse(
  step: Step,
  work: (transaction: Transaction, response: ReviewResponse) => Promise<ReviewOutcome>,
): Promise<ReviewOutcome> {
  return inTransaction(async (transaction) => {
    const response = await findResponse(step.responseId, transaction);
    if (response) return work(transaction, response);
    const message = 'There is no such response. It may have been removed.';
    return { ok: false, reason: 'no_such_response', message, facts: null };
  });
}
