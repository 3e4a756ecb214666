import { z } from 'zod';

/**
 * The words that prove a value: a span of the canonical text of one document.
 * `start` (inclusive) and `end` (exclusive) are UTF-16 offsets; `quote` is exactly that slice.
 */
export const evidenceSchema = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    quote: z.string().min(1),
    /** 1-based page, where the format has pages. */
    page: z.int().positive().optional(),
  })
  .refine((span) => span.start < span.end, { message: 'Evidence must not be empty.' });
export type Evidence = z.infer<typeof evidenceSchema>;

/** The evidence for `text.slice(start, end)`. Throws RangeError if the span is empty or outside the text. */
export function evidenceAt(text: string, start: number, end: number): Evidence {
  if (start < 0 || end > text.length || start >= end) throw new RangeError(`No evidence at ${start}–${end}`);
  return { start, end, quote: text.slice(start, end) };
}

/** True if the quote stands in `text` exactly where the evidence says. */
export function standsInText(evidence: Evidence, text: string): boolean {
  return text.slice(evidence.start, evidence.end) === evidence.quote;
}
