import type { StoredContract } from '#lib/domain/contract.ts';
import type { PublishedResponse } from '#lib/domain/council-profile.ts';
import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import type { Judgement, Judgements } from '#lib/domain/review.ts';
import {
  checksOf,
  type ReviewAnswer,
  type ReviewDocument,
  type ReviewResponse,
} from '#lib/domain/review-response.ts';

function fieldJson(judgement: Judgement) {
  const { status, value, confidence, origin, evidence, exemptions, derivation, documentId } = judgement;
  return {
    status,
    value,
    confidence,
    origin,
    evidence: evidence.map((span) => ({ ...span, documentId })),
    ...(exemptions.length > 0 ? { exemptions } : {}),
    ...(derivation === null ? {} : { derivation }),
  };
}

/** One field under review: with the other readings of the same words, where there are any. */
function reviewedFieldJson(judgement: Judgement) {
  const { candidates, documentId } = judgement;
  const others = candidates.map(({ value, evidence }) => ({
    value,
    evidence: evidence.map((span) => ({ ...span, documentId })),
  }));
  return { ...fieldJson(judgement), ...(others.length > 0 ? { candidates: others } : {}) };
}

/** Every field with its evidence, each as `toJson` gives it. */
function fieldsJson<Json>(judgements: Judgements, toJson: (judgement: Judgement) => Json) {
  const entries = Object.entries(judgements) as [FieldId, Judgement][];
  return Object.fromEntries(entries.map(([id, judgement]) => [id, toJson(judgement)]));
}

function documentsJson(documents: readonly ReviewDocument[]) {
  return documents.map(({ id, fileName, mediaType, byteLength }) => ({
    id,
    fileName,
    mediaType,
    byteLength,
    url: `/api/v1/documents/${id}`,
  }));
}

function answersJson(answers: readonly ReviewAnswer[]) {
  return answers.map(({ questionId, documentId, spans }) => ({ questionId, documentId, spans }));
}

/** Every contract that the response tells of, as the API gives it; one where the main fields tell of one. */
function contractsJson(contracts: readonly StoredContract[]) {
  return contracts.map(({ documentId, evidence, ...contract }) => ({
    ...contract,
    evidence: evidence.map((span) => ({ ...span, documentId })),
  }));
}

/** A response under review or after it, as the API gives it: metadata, and every field with its evidence and candidates. */
export function responseJson(response: ReviewResponse) {
  const { id, state, reference, responseDate, reuse, council } = response;
  return {
    id,
    state,
    authority: council?.name ?? response.authorityRead,
    council: council && { slug: council.slug, name: council.name, gssCode: council.gssCode },
    reference,
    responseDate,
    reuse,
    sample: response.isSample,
    createdAt: response.createdAt,
    publishedAt: response.publishedAt,
    rejectReason: response.rejectReason,
    warnings: response.warnings,
    toCheck: checksOf(response),
    documents: documentsJson(response.documents),
    answers: answersJson(response.answers),
    contracts: contractsJson(response.contracts),
    fields: fieldsJson(response.judgements, reviewedFieldJson),
  };
}

/** A response as it was published, as the API gives it. */
export function publishedResponseJson(response: PublishedResponse) {
  const { id, reference, responseDate, reuse, publishedAt, isSample } = response;
  return {
    id,
    reference,
    responseDate,
    reuse,
    publishedAt,
    sample: isSample,
    documents: documentsJson(response.documents),
    answers: answersJson(response.answers),
    contracts: contractsJson(response.contracts),
    fields: fieldsJson(response.judgements, fieldJson),
  };
}
