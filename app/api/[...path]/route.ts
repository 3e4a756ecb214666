import { problemResponse } from '../problem.ts';

/** Any address below /api that no other route serves. */
function nothingHere(): Response {
  return problemResponse({
    status: 404,
    code: 'no_such_address',
    detail: 'There is nothing at this address. The README lists the addresses for programs.',
  });
}

export {
  nothingHere as DELETE,
  nothingHere as GET,
  nothingHere as PATCH,
  nothingHere as POST,
  nothingHere as PUT,
};
