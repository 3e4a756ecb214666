import type { Prisma } from '#generated/prisma/client.ts';
import { type Contract, contractSchema } from '#lib/domain/contract.ts';
import { type Evidence, standsInText } from '#lib/domain/evidence.ts';
import type { ExtractedResponse } from '#lib/domain/extracted-response.ts';
import { type Candidate, type FieldReading, fieldReadingSchemaOf } from '#lib/domain/field-value.ts';
import { FIELDS, type Field } from '#lib/domain/questionnaire/questionnaire.ts';
import type { SourceText } from '#lib/domain/source-text.ts';
import { inTransaction, type Transaction } from '../client.ts';
import { type Claim, isHeld } from './job-queue.ts';

/** What reading one document yielded. */
export interface Reading {
  readonly source: SourceText;
  readonly extracted: ExtractedResponse;
  readonly readAt: Date;
}

/** Extraction broke its promise: a quote does not stand where its evidence says, or a value is not of its field's type. */
class BadReadingError extends Error {}

function evidenceJson(spans: readonly Evidence[], text: string): string {
  const wrong = spans.find((span) => !standsInText(span, text));
  if (wrong) {
    throw new BadReadingError(`Evidence at ${wrong.start}–${wrong.end} is not what stands in the text`);
  }
  return JSON.stringify(spans);
}

function candidatesJson(candidates: readonly Candidate[], text: string): string {
  for (const { evidence } of candidates) evidenceJson(evidence, text);
  return JSON.stringify(candidates);
}

function fieldValueRow(field: Field, reading: FieldReading, text: string) {
  const parsed = fieldReadingSchemaOf(field).safeParse(reading);
  if (!parsed.success) throw new BadReadingError(`${field.id}: ${parsed.error.issues[0]?.message}`);
  return {
    fieldId: field.id,
    status: reading.status,
    value: reading.value === null ? null : JSON.stringify(reading.value),
    confidence: reading.confidence,
    evidence: evidenceJson(reading.evidence, text),
    exemptions: JSON.stringify(reading.exemptions),
    derivation: reading.derivation,
    candidates: candidatesJson(reading.candidates, text),
    origin: 'extracted',
  };
}

function contractRow(contract: Contract, position: number, text: string) {
  const parsed = contractSchema.safeParse(contract);
  if (!parsed.success)
    throw new BadReadingError(`Contract ${position + 1}: ${parsed.error.issues[0]?.message}`);
  return { ...parsed.data, position, evidence: evidenceJson(contract.evidence, text) };
}

/** The rows of a response, all evidence checked against the text. Throws BadReadingError. */
function responseRows({ source: { text }, extracted }: Reading, documentId: string) {
  const { authority, reference, responseDate, reuse, warnings } = extracted;
  for (const fact of [authority, reference, responseDate, reuse]) evidenceJson(fact?.evidence ?? [], text);
  return {
    authorityRead: authority?.value ?? null,
    reference: reference?.value ?? null,
    responseDate: responseDate?.value ?? null,
    reuse: reuse?.value ?? null,
    identification: JSON.stringify({ authority, reference, responseDate, reuse }),
    warnings: JSON.stringify(warnings),
    answers: {
      create: extracted.answers.map(({ questionId, spans }) => ({
        documentId,
        questionId,
        spans: evidenceJson(spans, text),
      })),
    },
    contracts: {
      create: extracted.contracts.map((contract, position) => ({
        documentId,
        ...contractRow(contract, position, text),
      })),
    },
    fieldValues: {
      create: FIELDS.map((field) => ({
        documentId,
        ...fieldValueRow(field, extracted.fields[field.id], text),
      })),
    },
  } satisfies Partial<Prisma.FoiResponseCreateInput>;
}

async function findCouncilId(transaction: Transaction, extracted: ExtractedResponse): Promise<string | null> {
  const slug = extracted.authority?.slug;
  if (!slug) return null;
  return (await transaction.council.findUnique({ where: { slug }, select: { id: true } }))?.id ?? null;
}

/**
 * Keeps what was read from the claimed document: its text, and a response that needs review, all or nothing; the job is
 * done then. Returns the id of the response, or null if the claim was lost meanwhile and nothing was written.
 * Throws BadReadingError.
 */
export function saveReading(claim: Claim, reading: Reading): Promise<string | null> {
  const { jobId, documentId } = claim;
  const rows = responseRows(reading, documentId);
  return inTransaction(async (transaction) => {
    if (!(await isHeld(transaction, claim))) return null;
    const { origin } = await transaction.sourceDocument.findUniqueOrThrow({
      where: { id: documentId },
      select: { origin: true },
    });
    const councilId = await findCouncilId(transaction, reading.extracted);
    const response = await transaction.foiResponse.create({
      data: { ...rows, councilId, state: 'needs_review', isSample: origin === 'sample' },
      select: { id: true },
    });
    await transaction.sourceDocument.update({
      where: { id: documentId },
      data: {
        state: 'read',
        mediaType: reading.source.mediaType,
        text: reading.source.text,
        pages: JSON.stringify(reading.source.pages),
        readAt: reading.readAt,
        responseId: response.id,
      },
    });
    await transaction.job.update({ where: { id: jobId }, data: { state: 'done', leaseUntil: null } });
    return response.id;
  });
}
