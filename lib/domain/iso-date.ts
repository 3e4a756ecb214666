import { isValid, parseISO } from 'date-fns';
import { z } from 'zod';

/** A calendar date "YYYY-MM-DD" that exists; no time, no zone. */
export const isoDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the date as year-month-day, for example 2025-11-30.')
  .refine((text) => isValid(parseISO(text)), 'There is no such date in the calendar.');
export type IsoDate = z.infer<typeof isoDateSchema>;
