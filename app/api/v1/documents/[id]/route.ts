import { findDocument } from '#lib/store/read/list-documents.ts';
import { documentAnswer } from '../document-answer.ts';
import { noSuchDocument } from '../no-such-document.ts';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** Where one document stands: status, error, response. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const document = await findDocument((await params).id);
  if (!document) return noSuchDocument();
  return Response.json(documentAnswer(document), { headers: { 'Cache-Control': 'no-store' } });
}
