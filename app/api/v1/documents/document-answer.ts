import type { DocumentSummary } from '#lib/domain/source-document.ts';
import type { UploadOutcome } from '#lib/workflows/accept-upload.ts';

/** A document as the API shows it. */
export function documentAnswer(document: DocumentSummary) {
  const url = `/api/v1/documents/${document.id}`;
  return { ...document, responseId: document.response?.id ?? null, url, originalUrl: `${url}/original` };
}

/** What became of one file of an upload: the document, or the reason why it was refused. */
export function uploadAnswer(outcome: UploadOutcome) {
  if (!outcome.ok) {
    const { fileName, code, message } = outcome;
    return { fileName, error: { code, message } };
  }
  const { document, duplicate, note } = outcome;
  return { ...documentAnswer(document), duplicate, note };
}
