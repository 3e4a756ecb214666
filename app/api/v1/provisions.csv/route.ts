import { provisionsCsv } from '#lib/exports/provisions-csv.ts';
import { listProvisions } from '#lib/store/read/published/query-provisions.ts';
import { answerQuery, downloadHeaders } from '../provisions/answer-query.ts';

/** Every provision of the query, sorted, as a CSV file; its page is not regarded. */
export function GET(request: Request): Promise<Response> {
  return answerQuery(request, async (query) => {
    const headers = downloadHeaders('text/csv; charset=utf-8; header=present', 'csv', new Date());
    return new Response(provisionsCsv(await listProvisions(query)), { headers });
  });
}
