import { ANY_OF_FILTERS } from '#lib/comparison/filters.ts';
import { provisionJson } from '#lib/exports/provision-json.ts';
import { countFacets, queryProvisions } from '#lib/store/read/published/query-provisions.ts';
import { answerQuery } from './answer-query.ts';

const FACETS = ANY_OF_FILTERS.map((filter) => filter.id);

/** One page of the published provisions, with the total and the counts of every filter. */
export function GET(request: Request): Promise<Response> {
  return answerQuery(request, async (query) => {
    const { provisions, total } = await queryProvisions(query);
    const facets = await countFacets(query, FACETS);
    const { page, pageSize } = query;
    return Response.json({ data: provisions.map(provisionJson), total, page, pageSize, facets });
  });
}
