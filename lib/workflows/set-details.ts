import { type ResponseDetails, responseDetailsSchema } from '#lib/domain/foi-response.ts';
import type { ReviewOutcome } from '#lib/domain/review-response.ts';
import { saveDetails } from '#lib/store/write/save-details.ts';
import { CHANGED_SINCE, changeUnderReview } from './change-under-review.ts';

export interface DetailsDecision {
  readonly responseId: string;
  readonly actor: string;
  /** What the person saw before the change. */
  readonly seen: ResponseDetails;
  readonly details: ResponseDetails;
}

/** Keeps reference, date and re-use of a response, and that a person has checked them. */
export function setDetails({ seen, details, ...who }: DetailsDecision): Promise<ReviewOutcome> {
  return changeUnderReview(who, async (transaction, response) => {
    const { reference, responseDate, reuse } = response;
    const before: ResponseDetails = { reference, responseDate, reuse };
    const isStale =
      seen.reference !== reference || seen.responseDate !== responseDate || seen.reuse !== reuse;
    if (isStale) return CHANGED_SINCE;
    const parsed = responseDetailsSchema.safeParse(details);
    if (!parsed.success) {
      const message = parsed.error.issues[0]?.message ?? 'These details cannot be kept.';
      return { reason: 'invalid', message };
    }
    await saveDetails(transaction, response.id, parsed.data);
    return { action: 'set-details', before, after: parsed.data };
  });
}
