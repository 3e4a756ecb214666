import { provisionJson } from '#lib/exports/provision-json.ts';
import { listProvisions } from '#lib/store/read/published/query-provisions.ts';
import { answerQuery, downloadHeaders } from '../provisions/answer-query.ts';

/** Every provision of the query, sorted, as a JSON file; its page is not regarded. */
export function GET(request: Request): Promise<Response> {
  return answerQuery(request, async (query) => {
    const data = (await listProvisions(query)).map(provisionJson);
    const headers = downloadHeaders('application/json', 'json', new Date());
    return Response.json({ data, total: data.length }, { headers });
  });
}
