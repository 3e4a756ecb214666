import { publishedResponseJson } from '#lib/exports/response-json.ts';
import { findCouncilProfile } from '#lib/store/read/published/find-council-profile.ts';
import { problemResponse } from '../../../problem.ts';

/** One council: its facts, its current response with evidence (null if it has none), and its earlier ones. */
export async function GET(
  _request: Request,
  context: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const profile = await findCouncilProfile((await context.params).slug);
  if (!profile) {
    const detail = 'There is no council of this name. GET /api/v1/provisions lists those that have answered.';
    return problemResponse({ status: 404, code: 'no_such_council', detail });
  }
  const { id: _id, isSample, ...council } = profile.council;
  return Response.json({
    ...council,
    sample: isSample,
    response: profile.response && publishedResponseJson(profile.response),
    history: profile.history.map(({ isCurrent, ...past }) => ({ ...past, current: isCurrent })),
  });
}
