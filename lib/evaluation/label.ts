import { z } from 'zod';
import { type Status, statusSchema, type Value, valueSchemaOf } from '#lib/domain/field-value.ts';
import { reuseSchema } from '#lib/domain/foi-response.ts';
import { isoDateSchema } from '#lib/domain/iso-date.ts';
import { FIELDS, type Field, type FieldId } from '#lib/domain/questionnaire/questionnaire.ts';

/** What a careful person read for one field. `value` is not null exactly when `status` is `answered`. */
export interface LabelledField {
  readonly status: Status;
  readonly value: Value | null;
  readonly exemptions?: readonly string[] | undefined;
}

const exemptionSchema = z.string().regex(/^(FOIA|FOISA|EIR) \d+[A-Z]?(\(\d+\))?(\([a-z]+\))?$/);

const labelledFieldSchema = (field: Field) =>
  z
    .strictObject({
      status: statusSchema,
      value: z.union([valueSchemaOf(field), z.null()]),
      exemptions: z.array(exemptionSchema).min(1).optional(),
    })
    .refine((label) => (label.status === 'answered') === (label.value !== null), {
      message: 'A value belongs to the status “answered” and to no other.',
    })
    .refine((label) => label.status !== 'withheld' || label.exemptions !== undefined, {
      message: 'A refusal names the section that it rests on.',
    })
    .refine((label) => !label.exemptions || label.status === 'withheld' || label.status === 'elsewhere', {
      message: 'Sections belong to “withheld” and “elsewhere” only.',
    });

const labelledFieldsSchema = z
  .strictObject(Object.fromEntries(FIELDS.map((field) => [field.id, labelledFieldSchema(field)])))
  .transform((fields) => fields as Record<FieldId, LabelledField>);

/** The right reading of one response, as samples/README.md describes: facts about the whole, and every field. */
export const labelSchema = z.strictObject({
  authority: z.string().trim().min(1),
  reference: z.string().trim().min(1).nullable(),
  responseDate: isoDateSchema.nullable(),
  reuse: reuseSchema.nullable(),
  fields: labelledFieldsSchema,
});
export type Label = z.infer<typeof labelSchema>;
