import { listDocuments } from '#lib/store/read/list-documents.ts';
import type { UploadOutcome } from '#lib/workflows/accept-upload.ts';
import { type Problem, problemResponse } from '../../problem.ts';
import { refuseForeignWrite } from '../../write-guard.ts';
import { documentAnswer, uploadAnswer } from './document-answer.ts';
import { type ReceivedFiles, receiveFiles } from './receive-files.ts';

export const dynamic = 'force-dynamic';

const MAX_IDS = 500;

const PROBLEMS: Record<Extract<ReceivedFiles, { ok: false }>['code'], Problem> = {
  not_multipart: {
    status: 415,
    code: 'not_multipart',
    detail: 'Send the files as multipart/form-data, each as a part named “file” with a file name.',
  },
  broken_multipart: {
    status: 400,
    code: 'broken_multipart',
    detail: 'The upload broke off before its end. Send the files again; those that arrived whole were kept.',
  },
};

const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  too_large: 413,
  unsupported_format: 415,
  not_text: 415,
  not_stored: 503,
};

/** The problem of an upload of which nothing was accepted: its status is that of the first file. */
function allRefused(outcomes: readonly UploadOutcome[]): Problem {
  const [first] = outcomes;
  if (!first || first.ok) {
    return {
      status: 400,
      code: 'no_files',
      detail: 'There is no file in this upload. Send each as a part named “file” with a file name.',
    };
  }
  return {
    status: STATUS_BY_CODE[first.code] ?? 422,
    code: first.code,
    detail: outcomes.length === 1 ? first.message : 'None of these files could be accepted; see each.',
    extra: { documents: outcomes.map(uploadAnswer) },
  };
}

/** Accepts the `file` parts of a multipart form: 202 with one entry a file in order, or a problem if all are refused. */
export async function POST(request: Request): Promise<Response> {
  const refusal = refuseForeignWrite(request);
  if (refusal) return refusal;
  const received = await receiveFiles(request);
  if (!received.ok) return problemResponse(PROBLEMS[received.code]);
  const { outcomes } = received;
  if (!outcomes.some((outcome) => outcome.ok)) return problemResponse(allRefused(outcomes));
  return Response.json({ documents: outcomes.map(uploadAnswer) }, { status: 202 });
}

/** The documents named by `ids`, separated by commas; unknown ids are left out. */
export async function GET(request: Request): Promise<Response> {
  const ids = new URL(request.url).searchParams.getAll('ids').flatMap((list) => list.split(','));
  const wanted = ids.filter((id) => id !== '');
  if (wanted.length === 0 || wanted.length > MAX_IDS) {
    return problemResponse({
      status: 400,
      code: 'bad_ids',
      detail: `Name 1 to ${MAX_IDS} documents, as in /api/v1/documents?ids=ID,ID.`,
    });
  }
  const documents = await listDocuments(wanted);
  return Response.json(
    { documents: documents.map(documentAnswer) },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}
