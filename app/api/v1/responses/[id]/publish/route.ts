import { type PublishOutcome, publishResponse } from '#lib/workflows/publish-response.ts';
import { problemResponse } from '../../../../problem.ts';
import { refuseForeignWrite } from '../../../../write-guard.ts';

type Refusal = Extract<PublishOutcome, { ok: false }>;

const HTTP_STATUS: Record<Refusal['reason'], number> = {
  no_such_response: 404,
  wrong_state: 409,
  changed_since: 409,
  unknown_council: 409,
};

/** Publishes a response as it stands. */
export async function POST(
  request: Request,
  context: { params: Promise<{ id: string }> },
): Promise<Response> {
  const refusal = refuseForeignWrite(request);
  if (refusal) return refusal;
  const outcome = await publishResponse({ responseId: (await context.params).id, actor: 'api' });
  if (!outcome.ok) {
    const { reason, message } = outcome;
    return problemResponse({ status: HTTP_STATUS[reason], code: reason, detail: message });
  }
  const { councilSlug, superseded } = outcome;
  return Response.json({
    state: 'published',
    council: councilSlug,
    superseded,
    url: `/councils/${councilSlug}`,
  });
}
