import type { ReviewOutcome } from '#lib/domain/review-response.ts';
import { findCouncilById } from '#lib/store/read/find-council.ts';
import { saveCouncilChoice } from '#lib/store/write/save-details.ts';
import { CHANGED_SINCE, changeUnderReview } from './change-under-review.ts';

export interface CouncilChoice {
  readonly responseId: string;
  readonly actor: string;
  /** The council that the person saw before the change. */
  readonly seenCouncilId: string | null;
  readonly councilId: string;
}

/** Keeps which council wrote a response. */
export function chooseCouncil({ seenCouncilId, councilId, ...who }: CouncilChoice): Promise<ReviewOutcome> {
  return changeUnderReview(who, async (transaction, response) => {
    if ((response.council?.id ?? null) !== seenCouncilId) return CHANGED_SINCE;
    const council = await findCouncilById(councilId, transaction);
    if (!council)
      return { reason: 'invalid', message: 'There is no such council. Choose one from the list.' };
    await saveCouncilChoice(transaction, response.id, council.id);
    const before = response.council && { council: response.council.slug };
    return { action: 'choose-council', before, after: { council: council.slug } };
  });
}
