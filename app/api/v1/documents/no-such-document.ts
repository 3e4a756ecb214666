import { problemResponse } from '../../problem.ts';

/** The answer to a request for a document that is not in the store. */
export function noSuchDocument(): Response {
  return problemResponse({
    status: 404,
    code: 'no_such_document',
    detail: 'There is no such document. It may have been removed.',
  });
}
