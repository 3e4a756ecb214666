import { mayMove, RESPONSE_STATE_LABELS } from '#lib/domain/foi-response.ts';
import { makeProvision, type Provision } from '#lib/domain/provision.ts';
import type { ReviewResponse, StoredCouncil } from '#lib/domain/review-response.ts';
import { inTransaction, type Transaction } from '#lib/store/client.ts';
import { findResponse } from '#lib/store/read/review/find-response.ts';
import { moveResponse, supersedePublished } from '#lib/store/write/move-response.ts';
import { saveAuditEntry } from '#lib/store/write/save-audit-entry.ts';
import { saveProvision } from '#lib/store/write/save-provision.ts';

export interface PublishRequest {
  readonly responseId: string;
  /** Who publishes, for the audit. */
  readonly actor: string;
  /** The revision that the reviewer saw; left out, the response is published as it stands. */
  readonly revision?: number;
  readonly at?: Date;
}

export type PublishOutcome =
  | { readonly ok: true; readonly councilSlug: string; readonly superseded: readonly string[] }
  | {
      readonly ok: false;
      readonly reason: 'no_such_response' | 'wrong_state' | 'unknown_council' | 'changed_since';
      /** A sentence for the reader. */
      readonly message: string;
    };

type Refusal = Extract<PublishOutcome, { ok: false }>;

function refuse(reason: Refusal['reason'], message: string): Refusal {
  return { ok: false, reason, message };
}

function whyNot(response: ReviewResponse, revision: number | undefined): Refusal | null {
  if (!mayMove(response.state, 'published')) {
    const state = RESPONSE_STATE_LABELS[response.state].toLowerCase();
    return refuse('wrong_state', `This response is “${state}”. Only one that needs review can be published.`);
  }
  if (revision !== undefined && revision !== response.revision) {
    return refuse(
      'changed_since',
      'Someone changed this response since you opened it. Reload the page, look at the changes and publish again.',
    );
  }
  return null;
}

function provisionOf(response: ReviewResponse, council: StoredCouncil, at: Date): Provision {
  return makeProvision({
    council: { ...council, isSample: council.isSample || response.isSample },
    response: {
      responseId: response.id,
      reference: response.reference,
      responseDate: response.responseDate,
    },
    readings: response.judgements,
    publishedAt: at.toISOString(),
  });
}

/** The words by which search finds the response beside its values: the council's other names, the verbatim answers. */
function wordsOf(response: ReviewResponse, council: StoredCouncil): string {
  const answers = response.answers.flatMap((answer) => answer.spans.map((span) => span.quote));
  return [council.shortName, ...council.alternativeNames, ...answers].join('\n');
}

async function putLive(transaction: Transaction, response: ReviewResponse, council: StoredCouncil, at: Date) {
  const provision = { ...provisionOf(response, council, at), councilId: council.id };
  await saveProvision(transaction, provision, wordsOf(response, council));
}

/**
 * Makes a response the current one of its council: builds the provision, supersedes the earlier response and
 * records who did it, all or nothing.
 */
export function publishResponse(request: PublishRequest): Promise<PublishOutcome> {
  const { responseId, actor, revision } = request;
  return inTransaction(async (transaction) => {
    // Taken inside, after every decision that is published: what was current then can be told from the times.
    const at = request.at ?? new Date();
    const response = await findResponse(responseId, transaction);
    if (!response) return refuse('no_such_response', 'There is no such response. It may have been removed.');
    const refusal = whyNot(response, revision);
    if (refusal) return refusal;
    const { council } = response;
    if (!council) {
      return refuse('unknown_council', 'Choose the council that wrote this response, then publish it.');
    }
    await putLive(transaction, response, council, at);
    const superseded = await supersedePublished(transaction, council.id, response.id);
    await moveResponse(transaction, response.id, 'published', { publishedAt: at });
    await saveAuditEntry(transaction, {
      actor,
      action: 'publish-response',
      subject: `response:${response.id}`,
      before: { state: response.state },
      after: { state: 'published', council: council.slug, superseded },
    });
    return { ok: true, councilSlug: council.slug, superseded };
  });
}
