'use server';
import { headers } from 'next/headers';
import type { z } from 'zod';
import type { PublishResult } from '#components/review/review-actions.ts';
import { factsOf, type ReviewOutcome } from '#lib/domain/review-response.ts';
import { findResponse } from '#lib/store/read/review/find-response.ts';
import { addCouncil } from '#lib/workflows/add-council.ts';
import { chooseCouncil } from '#lib/workflows/choose-council.ts';
import { decideField } from '#lib/workflows/decide-field.ts';
import { publishResponse } from '#lib/workflows/publish-response.ts';
import { rejectResponse } from '#lib/workflows/reject-response.ts';
import { returnToReview } from '#lib/workflows/return-to-review.ts';
import { setDetails } from '#lib/workflows/set-details.ts';
import { findForeignWrite } from '../../../api/write-guard.ts';
import {
  addCouncilSchema,
  chooseCouncilSchema,
  decideFieldSchema,
  publishSchema,
  rejectSchema,
  returnSchema,
  setDetailsSchema,
} from './action-schemas.ts';

/** Who is named in the audit until there are accounts. */
const ACTOR = 'editor';

/** Why an action is refused before it does anything: asked for by a foreign page, or malformed. Null if it may go on. */
async function findProblem(parsed: z.ZodSafeParseResult<unknown>): Promise<string | null> {
  const foreign = findForeignWrite(await headers());
  if (foreign) return foreign.detail;
  return parsed.success ? null : (parsed.error.issues[0]?.message ?? 'This change could not be understood.');
}

async function run<T>(
  schema: z.ZodType<T>,
  input: unknown,
  change: (input: T & { actor: string }) => Promise<ReviewOutcome>,
): Promise<ReviewOutcome> {
  const parsed = schema.safeParse(input);
  const problem = await findProblem(parsed);
  if (problem !== null || !parsed.success) {
    return { ok: false, reason: 'invalid', message: problem ?? '', facts: null };
  }
  return change({ ...parsed.data, actor: ACTOR });
}

export async function decideFieldAction(input: unknown): Promise<ReviewOutcome> {
  return run(decideFieldSchema, input, decideField);
}

export async function setDetailsAction(input: unknown): Promise<ReviewOutcome> {
  return run(setDetailsSchema, input, setDetails);
}

export async function chooseCouncilAction(input: unknown): Promise<ReviewOutcome> {
  return run(chooseCouncilSchema, input, chooseCouncil);
}

export async function addCouncilAction(input: unknown): Promise<ReviewOutcome> {
  return run(addCouncilSchema, input, addCouncil);
}

export async function rejectAction(input: unknown): Promise<ReviewOutcome> {
  return run(rejectSchema, input, rejectResponse);
}

export async function returnToReviewAction(input: unknown): Promise<ReviewOutcome> {
  return run(returnSchema, input, returnToReview);
}

export async function publishAction(input: unknown): Promise<PublishResult> {
  const parsed = publishSchema.safeParse(input);
  const problem = await findProblem(parsed);
  if (problem !== null || !parsed.success) return { problem, facts: null };
  const outcome = await publishResponse({ ...parsed.data, actor: ACTOR });
  const response = await findResponse(parsed.data.responseId);
  return { problem: outcome.ok ? null : outcome.message, facts: response && factsOf(response) };
}
