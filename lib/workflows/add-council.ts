import { councilSchema } from '#lib/domain/council.ts';
import { type NewCouncil, newCouncilSchema, toCouncilEntry } from '#lib/domain/new-council.ts';
import type { ReviewOutcome } from '#lib/domain/review-response.ts';
import { findCouncilBySlug } from '#lib/store/read/find-council.ts';
import { createCouncil } from '#lib/store/write/create-council.ts';
import { saveCouncilChoice } from '#lib/store/write/save-details.ts';
import { CHANGED_SINCE, changeUnderReview } from './change-under-review.ts';

export interface CouncilEntry {
  readonly responseId: string;
  readonly actor: string;
  readonly seenCouncilId: string | null;
  readonly council: NewCouncil;
}

/** Enters a council that no register knows, and keeps it as the one that wrote the response. */
export function addCouncil({ seenCouncilId, council, ...who }: CouncilEntry): Promise<ReviewOutcome> {
  return changeUnderReview(who, async (transaction, response) => {
    if ((response.council?.id ?? null) !== seenCouncilId) return CHANGED_SINCE;
    const entered = newCouncilSchema.safeParse(council);
    if (!entered.success) {
      return { reason: 'invalid', message: entered.error.issues[0]?.message ?? 'Check what you entered.' };
    }
    const entry = councilSchema.safeParse(toCouncilEntry(entered.data));
    if (!entry.success) return { reason: 'invalid', message: 'Enter the council’s name in letters.' };
    const known = await findCouncilBySlug(entry.data.slug, transaction);
    if (known) {
      return { reason: 'invalid', message: `${known.name} is in the list already. Choose it there.` };
    }
    const councilId = await createCouncil(transaction, entry.data, 'reviewer');
    await saveCouncilChoice(transaction, response.id, councilId);
    const before = response.council && { council: response.council.slug };
    return { action: 'add-council', before, after: entry.data };
  });
}
