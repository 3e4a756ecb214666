import { z } from 'zod';
import { type DocumentSummary, documentSummarySchema } from '#lib/domain/source-document.ts';

const ADDRESS = '/api/v1/documents';

const refusedSchema = z.object({ fileName: z.string(), error: z.object({ message: z.string() }) });
const acceptedSchema = documentSummarySchema.extend({ note: z.string().nullable() });
const answerSchema = z.object({ documents: z.array(z.union([acceptedSchema, refusedSchema])).min(1) });
const problemSchema = z.object({ detail: z.string() });
const pollSchema = z.object({ documents: z.array(documentSummarySchema) });

/** What became of a file that was sent. */
export type SendOutcome =
  | { readonly ok: true; readonly document: DocumentSummary; readonly note: string | null }
  | { readonly ok: false; readonly message: string; readonly mayRetry: boolean };

const LOST: SendOutcome = {
  ok: false,
  message:
    'The connection was lost while this file was being sent. Check that the site is running and try again.',
  mayRetry: true,
};

function readAnswer(status: number, body: string): SendOutcome {
  const json = parseJson(body);
  const answer = answerSchema.safeParse(json);
  if (status === 202 && answer.success) {
    const [first] = answer.data.documents;
    if (first && 'error' in first && !('id' in first)) {
      return { ok: false, message: first.error.message, mayRetry: false };
    }
    if (first && 'id' in first) return { ok: true, document: first, note: first.note };
  }
  const problem = problemSchema.safeParse(json);
  return problem.success ? { ok: false, message: problem.data.detail, mayRetry: status >= 500 } : LOST;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/**
 * Sends one file. Calls `onProgress` with the share of it that is sent, 0 to 1. Never rejects. It uses XMLHttpRequest
 * because fetch does not tell how much of a body has been sent.
 */
export function sendFile(
  file: File,
  { isPasted, onProgress }: { readonly isPasted: boolean; readonly onProgress: (share: number) => void },
): Promise<SendOutcome> {
  const form = new FormData();
  form.append('origin', isPasted ? 'paste' : 'upload');
  form.append('file', file);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(readAnswer(request.status, request.responseText));
    request.onerror = () => resolve(LOST);
    request.onabort = () => resolve(LOST);
    request.open('POST', ADDRESS);
    request.send(form);
  });
}

/** Where the documents with these ids stand now; none if the site cannot be reached. */
export async function pollDocuments(ids: readonly string[]): Promise<readonly DocumentSummary[]> {
  try {
    const answer = await fetch(`${ADDRESS}?ids=${ids.join(',')}`);
    const parsed = pollSchema.safeParse(await answer.json());
    return parsed.success ? parsed.data.documents : [];
  } catch {
    return [];
  }
}
