import { STATUS_CODES } from 'node:http';

/** What is wrong with a request, for programs (`code`) and people (`detail`). */
export interface Problem {
  readonly status: number;
  /** Stable name of the problem, for programs. */
  readonly code: string;
  /** What is wrong and what to do next, in a sentence or two. */
  readonly detail: string;
  /** Further members of the answer, such as the reasons for each file. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** The problem as an `application/problem+json` answer (RFC 9457). */
export function problemResponse({ status, code, detail, extra = {} }: Problem): Response {
  const body = { title: STATUS_CODES[status] ?? 'Error', status, code, detail, ...extra };
  return Response.json(body, {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  });
}
