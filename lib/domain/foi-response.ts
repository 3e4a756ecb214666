import { z } from 'zod';
import { isoDateSchema } from './iso-date.ts';

/** Where a response stands on its way from upload to comparison. */
export const RESPONSE_STATES = [
  'received',
  'reading',
  'needs_review',
  'published',
  'failed',
  'rejected',
  'superseded',
] as const;
export const responseStateSchema = z.enum(RESPONSE_STATES);
export type ResponseState = z.infer<typeof responseStateSchema>;

export const RESPONSE_STATE_LABELS: Record<ResponseState, string> = {
  received: 'Waiting to be read',
  reading: 'Being read',
  needs_review: 'Needs review',
  published: 'Published',
  failed: 'Could not be read',
  rejected: 'Rejected',
  superseded: 'Superseded',
};

const MOVES: Record<ResponseState, readonly ResponseState[]> = {
  received: ['reading', 'failed'],
  reading: ['needs_review', 'failed', 'received'],
  needs_review: ['published', 'rejected'],
  published: ['superseded', 'needs_review'],
  failed: ['received', 'rejected'],
  rejected: ['needs_review'],
  superseded: ['published', 'needs_review'],
};

/** True if a response may go from one state to the other. */
export function mayMove(from: ResponseState, to: ResponseState): boolean {
  return MOVES[from].includes(to);
}

/** Terms of re-use: the Open Government Licence, or something narrower. */
export const reuseSchema = z.enum(['ogl', 'restricted']);
export type Reuse = z.infer<typeof reuseSchema>;

export const REUSE_LABELS: Record<Reuse, string> = {
  ogl: 'Open Government Licence',
  restricted: 'Restricted: private study, non-commercial, or permission needed',
};

/** What a reviewer may set about a response as a whole. */
export const responseDetailsSchema = z.object({
  reference: z.string().trim().min(1).max(100).nullable(),
  responseDate: isoDateSchema.nullable(),
  reuse: reuseSchema.nullable(),
});
export type ResponseDetails = z.infer<typeof responseDetailsSchema>;
