import { z } from 'zod';
import { COLUMNS, type ColumnId } from '#lib/comparison/columns.ts';
import { MAX_PAGE_SIZE } from '#lib/comparison/compare-query.ts';
import {
  ANY_OF_FILTERS,
  type AnyOfFilter,
  RANGE_FILTERS,
  type RangeFilter,
} from '#lib/comparison/filters.ts';
import { STATUS_WORDS, STATUSES } from '#lib/domain/field-value.ts';
import { isoDateSchema } from '#lib/domain/iso-date.ts';
import { FIELDS } from '#lib/domain/questionnaire/questionnaire.ts';

/** Where the values of a parameter go in the query. */
export type Target =
  | { readonly part: 'anyOf' | 'statuses'; readonly id: string }
  | { readonly part: 'ranges'; readonly id: string; readonly side: 'gte' | 'lte' }
  | { readonly part: 'words' | 'sort' | 'columns' | 'page' | 'pageSize' };

/** One parameter that the URL of the comparison may carry. */
export interface Parameter {
  readonly name: string;
  readonly target: Target;
  /** True if it may be repeated, for any-of. */
  readonly repeats: boolean;
  /** Checks one value; its messages end a sentence that begins with the value in quotation marks. */
  readonly schema: z.ZodType;
}

const MAX_NAME_LENGTH = 200;
const MAX_WORDS_LENGTH = 200;

const columnIds = COLUMNS.map((column) => column.id) as [ColumnId, ...ColumnId[]];

const numberSchema = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,4})?$/, 'is not a number such as 250.')
  .transform(Number);

const wholeNumberSchema = (maximum: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'is not a whole number.')
    .transform(Number)
    .refine((number) => number >= 1 && number <= maximum, `is not a number from 1 to ${maximum}.`);

const listOf = <T>(member: z.ZodType<T, string>) =>
  z
    .string()
    .transform((text) => [...new Set(text.split(','))])
    .pipe(z.array(member));

const sortSchema = listOf(
  z
    .string()
    .transform((text) => ({ id: text.replace(/^-/, ''), descending: text.startsWith('-') }))
    .pipe(
      z.object({
        id: z.enum(columnIds, 'names a column that does not exist.'),
        descending: z.boolean(),
      }),
    ),
).refine((sort) => new Set(sort.map(({ id }) => id)).size === sort.length, 'names a column twice.');

const columnsSchema = listOf(z.enum(columnIds, 'names a column that does not exist.')).transform((ids) =>
  ids.filter((id) => id !== 'council'),
);

function valueSchema({ options, label }: AnyOfFilter): z.ZodType {
  if (options === null) {
    return z.string().max(MAX_NAME_LENGTH, `is longer than ${MAX_NAME_LENGTH} characters.`);
  }
  const values = options.map((option) => option.value) as [string, ...string[]];
  return z.enum(values, `is not a choice for ${label}. The choices are ${values.join(', ')}.`);
}

function rangeParameters({ id, of }: RangeFilter): readonly Parameter[] {
  const date = z.string().refine((text) => isoDateSchema.safeParse(text).success, {
    error: 'is not a date in the form 2025-11-30.',
  });
  return (['gte', 'lte'] as const).map((side) => ({
    name: `${id}.${side}`,
    target: { part: 'ranges', id, side },
    repeats: false,
    schema: of === 'date' ? date : numberSchema,
  }));
}

const statusesInWords = STATUSES.map((status) => `${status} (${STATUS_WORDS[status].label.toLowerCase()})`);

/** Every parameter of the comparison, made from the questionnaire. */
export const PARAMETERS: readonly Parameter[] = [
  ...ANY_OF_FILTERS.map((filter) => ({
    name: filter.id,
    target: { part: 'anyOf' as const, id: filter.id },
    repeats: true,
    schema: valueSchema(filter),
  })),
  ...RANGE_FILTERS.flatMap(rangeParameters),
  ...FIELDS.map((field) => ({
    name: `status.${field.id}`,
    target: { part: 'statuses' as const, id: field.id },
    repeats: true,
    schema: z.enum(STATUSES, `is not a status. The statuses are ${statusesInWords.join(', ')}.`),
  })),
  {
    name: 'q',
    target: { part: 'words' },
    repeats: false,
    schema: z.string().max(MAX_WORDS_LENGTH, `is longer than ${MAX_WORDS_LENGTH} characters.`),
  },
  { name: 'sort', target: { part: 'sort' }, repeats: false, schema: sortSchema },
  { name: 'columns', target: { part: 'columns' }, repeats: false, schema: columnsSchema },
  { name: 'page', target: { part: 'page' }, repeats: false, schema: wholeNumberSchema(1_000_000) },
  {
    name: 'pageSize',
    target: { part: 'pageSize' },
    repeats: false,
    schema: wholeNumberSchema(MAX_PAGE_SIZE),
  },
];
