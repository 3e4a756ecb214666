import { z } from 'zod';

/** Where the sample set stands; a store that never had it has none of these. Removed samples never come back. */
export const sampleDataStateSchema = z.enum(['loading', 'loaded', 'removed']);
export type SampleDataState = z.infer<typeof sampleDataStateSchema>;
