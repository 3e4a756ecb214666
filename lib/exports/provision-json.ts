import type { Status, Value } from '#lib/domain/field-value.ts';
import type { Provision } from '#lib/domain/provision.ts';
import { FIELDS, type FieldId } from '#lib/domain/questionnaire/questionnaire.ts';

/** One field as the API gives it; `exemptions` only where some are cited. */
export interface FieldJson {
  readonly status: Status;
  readonly value: Value | null;
  readonly exemptions?: readonly string[];
}

/** A provision as the API gives it. */
export interface ProvisionJson {
  readonly gssCode: string | null;
  readonly slug: string;
  readonly council: string;
  readonly type: string;
  readonly nation: string;
  readonly region: string;
  readonly population: number | null;
  /** True for a fictional council of the sample set. */
  readonly sample: boolean;
  readonly reference: string | null;
  readonly responseDate: string | null;
  readonly publishedAt: string;
  readonly fields: Readonly<Partial<Record<FieldId, FieldJson>>>;
}

/** `provision` in the shape of the API and of the JSON export. */
export function provisionJson(provision: Provision): ProvisionJson {
  const { name, isSample, ...council } = provision.council;
  const fields = FIELDS.map((field): [FieldId, FieldJson] => {
    const { status, value, exemptions } = provision.cells[field.id];
    return [field.id, exemptions.length > 0 ? { status, value, exemptions } : { status, value }];
  });
  return {
    ...council,
    council: name,
    sample: isSample,
    reference: provision.reference,
    responseDate: provision.responseDate,
    publishedAt: provision.publishedAt,
    fields: Object.fromEntries(fields),
  };
}
