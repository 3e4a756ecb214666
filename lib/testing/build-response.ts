import { randomUUID } from 'node:crypto';
import type { Contract } from '#lib/domain/contract.ts';
import { evidenceAt } from '#lib/domain/evidence.ts';
import type { FieldReading } from '#lib/domain/field-value.ts';
import type { ResponseState } from '#lib/domain/foi-response.ts';
import { FIELD_IDS, type FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import { database } from '#lib/store/client.ts';

/** The text of every response that `buildResponse` makes. */
export const RESPONSE_TEXT =
  'Service Delivery Model\nExternal\n\nProvider\nIPRS Health\n\nEnds 30 November 2025\n';

/** The evidence for the first place where `words` stand in RESPONSE_TEXT. */
export function evidenceFor(words: string) {
  const start = RESPONSE_TEXT.indexOf(words);
  return evidenceAt(RESPONSE_TEXT, start, start + words.length);
}

/** A sure reading of nothing; `over` replaces parts of it. */
export function buildReading(over: Partial<FieldReading> = {}): FieldReading {
  const nothing = {
    value: null,
    confidence: 0.95,
    evidence: [],
    exemptions: [],
    derivation: null,
    candidates: [],
  };
  return { status: 'not_answered', ...nothing, ...over };
}

/** What a test says about the response it needs; the rest is filled in. */
export interface ResponseOptions {
  readonly contracts?: readonly Contract[];
  readonly state?: ResponseState;
  readonly councilSlug?: string | null;
  readonly readings?: Partial<Record<FieldId, FieldReading>>;
}

const DEFAULT_READINGS: Partial<Record<FieldId, FieldReading>> = {
  deliveryModel: buildReading({
    status: 'answered',
    value: 'external',
    evidence: [evidenceFor('External')],
  }),
  providers: buildReading({
    status: 'answered',
    value: ['IPRS Health'],
    evidence: [evidenceFor('IPRS Health')],
  }),
};

function fieldValueRows(documentId: string, readings: Partial<Record<FieldId, FieldReading>>) {
  return FIELD_IDS.map((fieldId) => {
    const reading = readings[fieldId] ?? buildReading();
    return {
      ...reading,
      fieldId,
      documentId,
      value: reading.value === null ? null : JSON.stringify(reading.value),
      evidence: JSON.stringify(reading.evidence),
      exemptions: JSON.stringify(reading.exemptions),
      candidates: JSON.stringify(reading.candidates),
      origin: 'extracted',
    };
  });
}

/** Puts a response that has been read into the store, with one document and a value for every field. Returns its id. */
export async function buildResponse(options: ResponseOptions = {}): Promise<string> {
  const { state = 'needs_review', councilSlug = 'leicester-city-council' } = options;
  const { readings = {}, contracts = [] } = options;
  const council =
    councilSlug && (await database().council.findUniqueOrThrow({ where: { slug: councilSlug } }));
  const documentId = randomUUID();
  const { id } = await database().foiResponse.create({
    data: {
      state,
      councilId: council ? council.id : null,
      authorityRead: council ? council.name : 'Nowhere Council',
      reference: 'FOI 1',
      responseDate: '2025-11-13',
      documents: {
        create: {
          id: documentId,
          sha256: randomUUID(),
          fileName: 'response.txt',
          mediaType: 'text/plain',
          byteLength: RESPONSE_TEXT.length,
          origin: 'upload',
          state: 'read',
          text: RESPONSE_TEXT,
        },
      },
      answers: {
        create: { documentId, questionId: 'delivery', spans: JSON.stringify([evidenceFor('External')]) },
      },
      contracts: {
        create: contracts.map((contract, position) => ({
          ...contract,
          documentId,
          position,
          evidence: JSON.stringify(contract.evidence),
        })),
      },
      fieldValues: { create: fieldValueRows(documentId, { ...DEFAULT_READINGS, ...readings }) },
    },
  });
  return id;
}
