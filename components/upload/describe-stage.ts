import { RESPONSE_STATE_LABELS } from '#lib/domain/foi-response.ts';
import { DETAIL_LABELS } from '#lib/domain/review.ts';
import { DOCUMENT_STATE_LABELS, type DocumentSummary } from '#lib/domain/source-document.ts';
import type { Stage } from './upload-entry.ts';

type ReadResponse = NonNullable<DocumentSummary['response']>;

/** One upload in words. */
export interface StageWords {
  readonly state: string;
  readonly tone: 'busy' | 'good' | 'bad';
  readonly detail: string;
  readonly link: { readonly href: string; readonly label: string } | null;
}

/** "3 values, reference to check", or "nothing left to check". */
function describeChecks({ fieldsToCheck, detailsToCheck }: ReadResponse): string {
  const values = fieldsToCheck === 1 ? '1 value' : `${fieldsToCheck} values`;
  const details = detailsToCheck.map((detail) => DETAIL_LABELS[detail].toLowerCase());
  const left = [...(fieldsToCheck > 0 ? [values] : []), ...details].join(', ');
  return left === '' ? 'nothing left to check' : `${left} to check`;
}

function describeResponse(response: ReadResponse): StageWords {
  const { id, state, councilName, councilSlug, rejectReason } = response;
  const council = councilName ?? 'Council not recognised';
  const review = { href: `/review/${id}`, label: 'Review' };
  if (state === 'published') {
    const link = councilSlug ? { href: `/councils/${councilSlug}`, label: 'See the council' } : review;
    return { state: 'Published', tone: 'good', detail: council, link };
  }
  if (state === 'needs_review') {
    return { state: 'Read', tone: 'good', detail: `${council}: ${describeChecks(response)}`, link: review };
  }
  const reason = rejectReason ? `: ${rejectReason}` : '';
  return { state: RESPONSE_STATE_LABELS[state], tone: 'bad', detail: `${council}${reason}`, link: review };
}

function describeDocument({ status, error, response }: DocumentSummary): StageWords {
  if (status === 'read' && response) return describeResponse(response);
  const state = DOCUMENT_STATE_LABELS[status];
  if (status === 'failed') return { state, tone: 'bad', detail: error?.message ?? '', link: null };
  return { state, tone: 'busy', detail: '', link: null };
}

/** The words for where an upload stands. */
export function describeStage(stage: Stage): StageWords {
  switch (stage.kind) {
    case 'waiting':
      return { state: 'Waiting to be sent', tone: 'busy', detail: '', link: null };
    case 'sending': {
      const state = `Sending, ${Math.round(stage.share * 100)}%`;
      return { state, tone: 'busy', detail: '', link: null };
    }
    case 'refused':
      return { state: 'Not accepted', tone: 'bad', detail: stage.message, link: null };
    case 'stored': {
      const words = describeDocument(stage.document);
      return { ...words, detail: [stage.note, words.detail].filter(Boolean).join(' ') };
    }
  }
}
