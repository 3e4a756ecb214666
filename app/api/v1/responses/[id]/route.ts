import { responseJson } from '#lib/exports/response-json.ts';
import { findResponse } from '#lib/store/read/review/find-response.ts';
import { problemResponse } from '../../../problem.ts';

/** One response: its metadata, and every field with its evidence. */
export async function GET(
  _request: Request,
  context: { params: Promise<{ id: string }> },
): Promise<Response> {
  const response = await findResponse((await context.params).id);
  if (response) return Response.json(responseJson(response));
  const detail = 'There is no such response. It may have been removed.';
  return problemResponse({ status: 404, code: 'no_such_response', detail });
}
