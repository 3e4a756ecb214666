import { z } from 'zod';
import { responseStateSchema } from './foi-response.ts';
import { DETAILS } from './review.ts';

/** Where a document stands between upload and review. */
const DOCUMENT_STATES = ['queued', 'reading', 'read', 'failed'] as const;
export const documentStateSchema = z.enum(DOCUMENT_STATES);
export type DocumentState = z.infer<typeof documentStateSchema>;

export const DOCUMENT_STATE_LABELS: Record<DocumentState, string> = {
  queued: 'Waiting to be read',
  reading: 'Being read',
  read: 'Read',
  failed: 'Could not be read',
};

/** How a document came into the store. */
const DOCUMENT_ORIGINS = ['upload', 'paste', 'command', 'sample'] as const;
export const documentOriginSchema = z.enum(DOCUMENT_ORIGINS);
export type DocumentOrigin = z.infer<typeof documentOriginSchema>;

/** What is known of a document without its text: where it stands, and the response that it became. */
export const documentSummarySchema = z.object({
  id: z.string(),
  fileName: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  byteLength: z.int().nonnegative(),
  origin: documentOriginSchema,
  status: documentStateSchema,
  /** Why it could not be read: a code for programs, a sentence for people. */
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  /** ISO instants. */
  acceptedAt: z.string(),
  readAt: z.string().nullable(),
  response: z
    .object({
      id: z.string(),
      state: responseStateSchema,
      /** The council in the register, or null if it was not recognised. */
      councilName: z.string().nullable(),
      councilSlug: z.string().nullable(),
      /** What a person should look at before publishing: how many fields, and which facts of the whole. */
      fieldsToCheck: z.int().nonnegative(),
      detailsToCheck: z.array(z.enum(DETAILS)),
      rejectReason: z.string().nullable(),
    })
    .nullable(),
});
export type DocumentSummary = z.infer<typeof documentSummarySchema>;

/** True once nothing more will happen to the document by itself. */
export function isSettled(status: DocumentState): boolean {
  return status === 'read' || status === 'failed';
}

/** The largest file that is accepted. */
export const MAX_DOCUMENT_BYTES = 25 * 1024 * 1024;
export const TOO_LARGE_MESSAGE = 'This file is larger than 25 MB. Upload only the response itself.';
