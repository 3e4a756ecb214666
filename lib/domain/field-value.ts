import { z } from 'zod';
import { type Evidence, evidenceSchema } from './evidence.ts';
import { isoDateSchema } from './iso-date.ts';
import type { FieldKind } from './questionnaire/field-kind.ts';
import { FIELDS, type Field, type FieldId } from './questionnaire/questionnaire.ts';

/** What a council's answer amounts to for one field. Only `answered` carries a value. */
export const STATUSES = [
  'answered',
  'narrative',
  'not_applicable',
  'not_held',
  'withheld',
  'elsewhere',
  'not_answered',
] as const;
export const statusSchema = z.enum(STATUSES);
export type Status = z.infer<typeof statusSchema>;

/** Words for a status: `label` on screen, `meaning` in help texts and the data dictionary. */
export const STATUS_WORDS: Record<Status, { readonly label: string; readonly meaning: string }> = {
  answered: { label: 'Answered', meaning: 'The council gave a value.' },
  narrative: {
    label: 'In words only',
    meaning: 'The council answered in words that carry no value of this type.',
  },
  not_applicable: {
    label: 'Not applicable',
    meaning: 'The council says that the question does not apply to it.',
  },
  not_held: { label: 'Not held', meaning: 'The council says that it does not hold or record this.' },
  withheld: { label: 'Withheld', meaning: 'Refused under an exemption or the cost limit.' },
  elsewhere: {
    label: 'Elsewhere',
    meaning: 'The council points to published information instead of answering.',
  },
  not_answered: { label: 'Not answered', meaning: 'Nothing is said about it.' },
};

export const QUALIFIERS = ['exact', 'approx', 'fewer_than', 'more_than', 'range'] as const;

/** A number with how firmly it was stated. `value` of a range is its midpoint; `min` and `max` occur only then. */
export const quantitySchema = z
  .object({
    value: z.number().nonnegative(),
    qualifier: z.enum(QUALIFIERS),
    min: z.number().nonnegative().optional(),
    max: z.number().nonnegative().optional(),
  })
  .refine(
    (number) => (number.qualifier === 'range') === (number.min !== undefined && number.max !== undefined),
    {
      message: 'A range needs a lowest and a highest number; any other number has neither.',
    },
  )
  .refine((number) => number.min === undefined || number.max === undefined || number.min <= number.max, {
    message: 'The lowest number must not be above the highest.',
  });
export type Quantity = z.infer<typeof quantitySchema>;

export const periodSchema = z
  .object({ start: isoDateSchema, end: isoDateSchema })
  .refine((period) => period.start <= period.end, { message: 'The period must not end before it starts.' });
export type Period = z.infer<typeof periodSchema>;

export type Value = string | boolean | readonly string[] | Quantity | Period;

const optionSchema = (options: readonly { readonly value: string }[]) =>
  z.enum(options.map((option) => option.value) as [string, ...string[]]);

const nameSchema = z.string().trim().min(1).max(200);

function schemaOfKind(type: FieldKind): z.ZodType<Value> {
  switch (type.kind) {
    case 'choice':
      return optionSchema(type.options);
    case 'choices':
      return z.array(optionSchema(type.options)).min(1);
    case 'names':
      return z.array(nameSchema).min(1).max(20);
    case 'text':
      return z.string().trim().min(1).max(500);
    case 'date':
      return isoDateSchema;
    case 'period':
      return periodSchema;
    case 'yes_no':
      return z.boolean();
    case 'quantity':
      return quantitySchema
        .refine((number) => type.range === true || number.qualifier !== 'range', {
          message: 'This field takes a single number, not a range.',
        })
        .refine((number) => type.unit !== 'percent' || number.value <= 100, {
          message: 'A percentage is at most 100.',
        });
  }
}

const schemas = new Map<FieldId, z.ZodType<Value>>(
  FIELDS.map((field) => [field.id, schemaOfKind(field.type)]),
);

/** The zod schema of the values of `field`. */
export function valueSchemaOf(field: Field): z.ZodType<Value> {
  const schema = schemas.get(field.id);
  if (!schema) throw new Error(`No schema for the field ${field.id}`);
  return schema;
}

/** Another value that the words of an answer may mean, with the words that say so. */
export interface Candidate {
  readonly value: Value;
  readonly evidence: readonly Evidence[];
  /** 0 to 1, where a rule of the field read it; left out for a value that merely stands in the words. */
  readonly confidence?: number | undefined;
}

/** At most so many candidates are kept of a field; each has a digit of its own at review. */
export const MAX_CANDIDATES = 5;

/** What is known of one field: its status, the value if answered, and the words that prove it. */
export interface FieldReading {
  readonly status: Status;
  /** Not null exactly when `status` is `answered`. */
  readonly value: Value | null;
  /** 0 to 1: how likely this reading is right. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Sections cited, as "FOIA 43(2)"; empty unless withheld or elsewhere. */
  readonly exemptions: readonly string[];
  /** One line that explains a derived value ("end = start + 3 years"), or null. */
  readonly derivation: string | null;
  /** Other readings of the same words, best first; none is the chosen value, no two are the same. */
  readonly candidates: readonly Candidate[];
}

/** A value as a string that is the same for equal values: names without regard to order and case. */
export function valueKey(value: Value): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  if ('qualifier' in value) {
    const { value: number, qualifier, min, max } = value;
    return JSON.stringify([number, qualifier, min ?? null, max ?? null]);
  }
  if ('start' in value) return JSON.stringify([value.start, value.end]);
  return JSON.stringify(value.map((item) => item.toLowerCase()).sort());
}

/** True if the chosen value and the candidates are all different values. */
function differ({ value, candidates }: Pick<FieldReading, 'value' | 'candidates'>): boolean {
  const keys = [...(value === null ? [] : [value]), ...candidates.map((other) => other.value)].map(valueKey);
  return new Set(keys).size === keys.length;
}

function candidateSchemaOf(field: Field) {
  return z.object({
    value: valueSchemaOf(field),
    evidence: z.array(evidenceSchema).min(1),
    confidence: z.number().min(0).max(1).optional(),
  });
}

/**
 * Checks one reading of `field` against the questionnaire: type of the value and the candidates, that a value is there
 * exactly when answered, and that no candidate repeats it.
 */
export function fieldReadingSchemaOf(field: Field) {
  return z
    .object({
      status: statusSchema,
      value: z.union([valueSchemaOf(field), z.null()]),
      confidence: z.number().min(0).max(1),
      evidence: z.array(evidenceSchema),
      exemptions: z.array(z.string().min(1)),
      derivation: z.string().nullable(),
      candidates: z.array(candidateSchemaOf(field)).max(MAX_CANDIDATES),
    })
    .refine((reading) => (reading.status === 'answered') === (reading.value !== null), {
      message: 'A value belongs to the status “answered” and to no other.',
    })
    .refine(differ, { message: 'A candidate must differ from the value and from the other candidates.' });
}
