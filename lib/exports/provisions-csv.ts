import { stringify } from 'csv-stringify/sync';
import type { Period, Quantity, Value } from '#lib/domain/field-value.ts';
import type { Provision } from '#lib/domain/provision.ts';
import { FIELDS, type Field } from '#lib/domain/questionnaire/questionnaire.ts';

type Scalar = string | number | boolean | null;

/** One column of the export. */
export interface CsvColumn {
  readonly heading: string;
  readonly read: (provision: Provision) => Scalar;
}

const FACTS: readonly CsvColumn[] = [
  { heading: 'gssCode', read: ({ council }) => council.gssCode },
  { heading: 'council', read: ({ council }) => council.name },
  { heading: 'type', read: ({ council }) => council.type },
  { heading: 'nation', read: ({ council }) => council.nation },
  { heading: 'region', read: ({ council }) => council.region },
  { heading: 'population', read: ({ council }) => council.population },
  { heading: 'sample', read: ({ council }) => council.isSample },
  { heading: 'reference', read: (provision) => provision.reference },
  { heading: 'responseDate', read: (provision) => provision.responseDate },
];

function isQuantity(value: Value | null): value is Quantity {
  return value !== null && typeof value === 'object' && 'qualifier' in value;
}

function isPeriod(value: Value | null): value is Period {
  return value !== null && typeof value === 'object' && 'start' in value;
}

/** The columns that hold the value of `field`: one, or several where a value has parts. */
function valueColumns(field: Field): readonly CsvColumn[] {
  const { id, type } = field;
  const part = (name: string, partOf: (value: Value | null) => Scalar | undefined): CsvColumn => ({
    heading: `${id}${name}`,
    read: ({ cells }) => partOf(cells[id].value) ?? null,
  });
  switch (type.kind) {
    case 'quantity':
      return [
        part('', (value) => (isQuantity(value) ? value.value : null)),
        part('Qualifier', (value) => (isQuantity(value) ? value.qualifier : null)),
        ...(type.range
          ? [
              part('Min', (value) => (isQuantity(value) ? value.min : null)),
              part('Max', (value) => (isQuantity(value) ? value.max : null)),
            ]
          : []),
      ];
    case 'period':
      return [
        part('Start', (value) => (isPeriod(value) ? value.start : null)),
        part('End', (value) => (isPeriod(value) ? value.end : null)),
      ];
    case 'choices':
    case 'names':
      return [part('', (value) => (Array.isArray(value) ? value.join('; ') : null))];
    default:
      return [part('', (value) => (typeof value === 'string' || typeof value === 'boolean' ? value : null))];
  }
}

/** Every column in order: facts, then for each field its value, its status and the exemptions cited. */
export const CSV_COLUMNS: readonly CsvColumn[] = [
  ...FACTS,
  ...FIELDS.flatMap((field) => [
    ...valueColumns(field),
    { heading: `${field.id}Status`, read: ({ cells }: Provision) => cells[field.id].status },
    {
      heading: `${field.id}Exemptions`,
      read: ({ cells }: Provision) => cells[field.id].exemptions.join('; '),
    },
  ]),
];

/**
 * The provisions as CSV (RFC 4180; UTF-8 with a byte order mark, so that Excel reads it as UTF-8). An empty value is
 * explained by the status beside it. Text that a spreadsheet would run as a formula is preceded by an apostrophe.
 */
export function provisionsCsv(provisions: readonly Provision[]): string {
  const rows = provisions.map((provision) => CSV_COLUMNS.map((column) => column.read(provision)));
  return stringify([CSV_COLUMNS.map((column) => column.heading), ...rows], {
    bom: true,
    record_delimiter: '\r\n',
    escape_formulas: true,
    cast: { boolean: String },
  });
}
