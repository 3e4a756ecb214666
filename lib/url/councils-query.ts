import { z } from 'zod';

/** What the list of councils is narrowed to. */
const querySchema = z.object({
  q: z.string().trim().max(100).catch('').default(''),
  answered: z.enum(['yes', 'no']).nullable().catch(null).default(null),
});
export type CouncilsQuery = z.infer<typeof querySchema>;

/** The query that an address of the list of councils holds; nonsense is left out. */
export function parseCouncilsQuery(
  parameters: Readonly<Record<string, string | string[] | undefined>>,
): CouncilsQuery {
  const { q, answered } = parameters;
  return querySchema.parse({ q, answered });
}
