import { evidenceAt } from '#lib/domain/evidence.ts';
import type { ExtractedResponse } from '#lib/domain/extracted-response.ts';
import type { FieldReading } from '#lib/domain/field-value.ts';
import { FIELD_IDS, type FieldId } from '#lib/domain/questionnaire/questionnaire.ts';

/** The reading of a field about which nothing is said. */
export const SILENT: FieldReading = {
  status: 'not_answered',
  value: null,
  confidence: 0.9,
  evidence: [],
  exemptions: [],
  derivation: null,
  candidates: [],
};

/** An extraction of `text` that says it is the council's with this slug and found nothing else, but for `changes`. */
export function extractedFrom(
  text: string,
  council: { readonly name: string; readonly slug: string } | null,
  changes: Partial<Record<FieldId, FieldReading>> = {},
): ExtractedResponse {
  const fields = Object.fromEntries(FIELD_IDS.map((id) => [id, changes[id] ?? SILENT]));
  return {
    authority: council && {
      value: council.name,
      slug: council.slug,
      gssCode: null,
      confidence: 0.9,
      evidence: [],
    },
    reference: null,
    responseDate: null,
    reuse: null,
    answers: [{ questionId: 'delivery', spans: [evidenceAt(text, 0, text.length)] }],
    fields: fields as Record<FieldId, FieldReading>,
    contracts: [],
    warnings: council ? [] : ['No council could be recognised.'],
  };
}
