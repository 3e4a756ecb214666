import type { CompareQuery } from '#lib/comparison/compare-query.ts';
import { parseCompareQuery } from '#lib/url/compare-query.ts';
import { problemResponse } from '../../problem.ts';

/**
 * Answers with `answer` for the query in the URL of `request`, or with a problem that names each parameter that
 * cannot be used: a program must not take the answer to another question for the answer to its own.
 */
export async function answerQuery(
  request: Request,
  answer: (query: CompareQuery) => Promise<Response>,
): Promise<Response> {
  const { query, notices } = parseCompareQuery(new URL(request.url).searchParams);
  if (notices.length === 0) return answer(query);
  const detail = `${notices.map((notice) => notice.message).join(' ')} Correct or leave out what is named.`;
  return problemResponse({ status: 400, code: 'bad_parameter', detail, extra: { parameters: notices } });
}

/** Headers that make a browser save an export as a file named after the day. */
export function downloadHeaders(contentType: string, extension: string, now: Date): HeadersInit {
  const fileName = `staff-physiotherapy-by-council-${now.toISOString().slice(0, 10)}.${extension}`;
  return {
    'Content-Type': contentType,
    'Content-Disposition': `attachment; filename="${fileName}"`,
    'Cache-Control': 'no-store',
  };
}
