import { RESPONSE_STATE_LABELS } from '#lib/domain/foi-response.ts';
import { factsOf, type ReviewOutcome, type ReviewResponse } from '#lib/domain/review-response.ts';
import { inTransaction, type Transaction } from '#lib/store/client.ts';
import { findResponse } from '#lib/store/read/review/find-response.ts';
import { saveAuditEntry } from '#lib/store/write/save-audit-entry.ts';

/** Why a change was refused. */
export interface Refusal {
  readonly reason: Exclude<ReviewOutcome, { ok: true }>['reason'];
  readonly message: string;
}

/** What a change was, for the audit. */
export interface Change {
  readonly action: string;
  readonly before: unknown;
  readonly after: unknown;
}

export const CHANGED_SINCE: Refusal = {
  reason: 'changed_since',
  message: 'Someone else changed this since you opened the page. Nothing was overwritten.',
};

function refused(refusal: Refusal, response: ReviewResponse | null): ReviewOutcome {
  return { ok: false, ...refusal, facts: response && factsOf(response) };
}

async function getFacts(transaction: Transaction, responseId: string) {
  const response = await findResponse(responseId, transaction);
  if (!response) throw new Error(`The response ${responseId} vanished during its own transaction`);
  return factsOf(response);
}

/**
 * Runs one change of a response that is under review in a transaction with its audit row, and raises the revision.
 * `work` makes the change and describes it, or refuses before it has written anything.
 */
export function changeUnderReview(
  { responseId, actor }: { readonly responseId: string; readonly actor: string },
  work: (transaction: Transaction, response: ReviewResponse) => Promise<Change | Refusal>,
): Promise<ReviewOutcome> {
  return inTransaction(async (transaction) => {
    const response = await findResponse(responseId, transaction);
    if (!response) {
      const message = 'There is no such response. It may have been removed.';
      return refused({ reason: 'no_such_response', message }, null);
    }
    if (response.state !== 'needs_review') {
      const state = RESPONSE_STATE_LABELS[response.state].toLowerCase();
      const message = `This response is “${state}”. Return it to review to change it.`;
      return refused({ reason: 'wrong_state', message }, response);
    }
    const result = await work(transaction, response);
    if ('reason' in result) return refused(result, response);
    await transaction.foiResponse.update({
      where: { id: responseId },
      data: { revision: { increment: 1 } },
    });
    await saveAuditEntry(transaction, { actor, subject: `response:${responseId}`, ...result });
    return { ok: true, facts: await getFacts(transaction, responseId) };
  });
}
