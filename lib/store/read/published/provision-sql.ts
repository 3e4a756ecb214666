import { Prisma } from '#generated/prisma/client.ts';
import type { ColumnId } from '#lib/comparison/columns.ts';
import type { CompareQuery, Range } from '#lib/comparison/compare-query.ts';
import type { AnyOfId, RangeId } from '#lib/comparison/filters.ts';
import { FIELDS, type FieldId, isFieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import { isSetField, statusColumnOf } from '../../provision-columns.ts';
import { foldText } from '../../search-text.ts';

/**
 * The comparison's query as SQL over Provision. Every value is a bound parameter; identifiers come from the
 * questionnaire and the lists here alone, never from a reader. Plain SQL that SQLite and PostgreSQL both take.
 */

const FACT_COLUMNS = {
  council: 'councilName',
  gssCode: 'gssCode',
  type: 'type',
  nation: 'nation',
  region: 'region',
  population: 'population',
  responseDate: 'responseDate',
  sample: 'isSample',
} as const;

const setFields = new Set<string>(FIELDS.filter(isSetField).map((field) => field.id));
const yesNoFields = new Set<string>(
  FIELDS.filter((field) => field.type.kind === 'yes_no').map((field) => field.id),
);
const textColumns = new Set<string>([
  'council',
  ...FIELDS.filter((field) => isSetField(field) || field.type.kind === 'text').map((field) => field.id),
]);

/** The column of Provision, quoted, that holds the fact or field `id`. */
function columnSql(id: ColumnId | AnyOfId | RangeId): Prisma.Sql {
  return Prisma.raw(`"${isFieldId(id) ? id : FACT_COLUMNS[id]}"`);
}

/** True if the values of `id` are members of sets, kept in ProvisionItem. */
export function isSetId(id: AnyOfId): id is AnyOfId & FieldId {
  return setFields.has(id);
}

/** True if `id` is kept as a truth value, which URLs write as "true" and "false". */
export function isTruthId(id: AnyOfId): boolean {
  return id === 'sample' || yesNoFields.has(id);
}

function anyOfSql(id: AnyOfId, values: readonly string[]): Prisma.Sql {
  if (isSetId(id)) {
    return Prisma.sql`"councilId" IN (SELECT "councilId" FROM "ProvisionItem"
      WHERE "fieldId" = ${id} AND "value" IN (${Prisma.join([...values])}))`;
  }
  const bound = isTruthId(id) ? values.map((value) => value === 'true') : [...values];
  return Prisma.sql`${columnSql(id)} IN (${Prisma.join(bound)})`;
}

function rangeSql(id: RangeId, { gte, lte }: Range): readonly Prisma.Sql[] {
  return [
    ...(gte === undefined ? [] : [Prisma.sql`${columnSql(id)} >= ${gte}`]),
    ...(lte === undefined ? [] : [Prisma.sql`${columnSql(id)} <= ${lte}`]),
  ];
}

/** The words of a free text that must all occur, as patterns for LIKE with "\" as its escape. */
function likePatterns(words: string): readonly string[] {
  const folded = foldText(words).split(' ');
  return folded.filter((word) => word !== '').map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}

/** The condition of `query`, as a WHERE clause; without the filter `except`, for counting its alternatives. */
export function whereSql(query: CompareQuery, except?: AnyOfId): Prisma.Sql {
  const conditions = [
    ...entriesOf(query.anyOf)
      .filter(([id]) => id !== except)
      .map(([id, values]) => anyOfSql(id, values)),
    ...entriesOf(query.ranges).flatMap(([id, range]) => rangeSql(id, range)),
    ...entriesOf(query.statuses).map(
      ([id, statuses]) =>
        Prisma.sql`${Prisma.raw(`"${statusColumnOf(id)}"`)} IN (${Prisma.join([...statuses])})`,
    ),
    ...likePatterns(query.words).map((pattern) => Prisma.sql`"searchText" LIKE ${pattern} ESCAPE '\\'`),
  ];
  return conditions.length > 0 ? Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}` : Prisma.empty;
}

/** The order of `query`, as an ORDER BY clause: what is missing comes last both ways; ties by name of council. */
export function orderSql({ sort }: CompareQuery): Prisma.Sql {
  const terms = sort.flatMap(({ id, descending }) => {
    const column = columnSql(id);
    const compared = textColumns.has(id) ? Prisma.sql`LOWER(${column})` : column;
    return [
      Prisma.sql`${column} IS NULL`,
      Prisma.sql`${compared} ${Prisma.raw(descending ? 'DESC' : 'ASC')}`,
    ];
  });
  return Prisma.sql`ORDER BY ${Prisma.join([...terms, Prisma.sql`LOWER("councilName")`, Prisma.sql`"slug"`])}`;
}

/** SELECT of the values of one filter and how many councils have each; `query` without that filter applies. */
export function facetSql(id: AnyOfId, query: CompareQuery): Prisma.Sql {
  const where = whereSql(query, id);
  if (isSetId(id)) {
    return Prisma.sql`SELECT ${id} AS "facet", "value", COUNT(*) AS "count" FROM "ProvisionItem"
      WHERE "fieldId" = ${id} AND "councilId" IN (SELECT "councilId" FROM "Provision" ${where}) GROUP BY "value"`;
  }
  const column = columnSql(id);
  const value = isTruthId(id) ? Prisma.sql`CASE WHEN ${column} THEN 'true' ELSE 'false' END` : column;
  const answered = Prisma.sql`${column} IS NOT NULL`;
  const condition =
    where === Prisma.empty ? Prisma.sql`WHERE ${answered}` : Prisma.sql`${where} AND ${answered}`;
  return Prisma.sql`SELECT ${id} AS "facet", ${value} AS "value", COUNT(*) AS "count" FROM "Provision" ${condition}
    GROUP BY ${column}`;
}

function entriesOf<Key extends string, T>(
  record: Readonly<Partial<Record<Key, T>>>,
): readonly (readonly [Key, T])[] {
  // Object.entries forgets the keys' type; these records are made by parseCompareQuery alone.
  return Object.entries(record) as [Key, T][];
}
