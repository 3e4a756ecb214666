import { getEnvironment } from '#lib/env/environment.ts';
import { type Problem, problemResponse } from './problem.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** The address that a header names, or null if it names none. */
function parseAddress(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/**
 * Why a request that would write is refused, or null if it may go ahead. Until there are accounts, only pages of
 * this site write, and only where the site is reached by a loopback name or by BASE_URL: a page elsewhere (foreign
 * Origin) and a foreign name that resolves to this machine (DNS rebinding: foreign Host) are both refused.
 */
export function findForeignWrite(
  headers: Pick<Headers, 'get'>,
  baseUrl: string = getEnvironment().baseUrl,
): Problem | null {
  const host = parseAddress(`http://${headers.get('host') ?? ''}`);
  const own = new URL(baseUrl);
  if (!host || !(LOOPBACK.test(host.hostname) || host.host === own.host)) {
    return {
      status: 403,
      code: 'foreign_host',
      detail: `Changes are accepted only at ${own.origin} or at a loopback address such as http://localhost. Open the site there, or set BASE_URL to the address that you use.`,
    };
  }
  const origin = headers.get('origin');
  if (origin !== null && parseAddress(origin)?.host !== host.host) {
    return {
      status: 403,
      code: 'foreign_origin',
      detail: 'This change was asked for by a page of another site, so it was refused.',
    };
  }
  return null;
}

/** The answer to a request of a foreign page, or null if the request may write; first line of every writing route. */
export function refuseForeignWrite(request: Request): Response | null {
  const problem = findForeignWrite(request.headers);
  return problem && problemResponse(problem);
}
