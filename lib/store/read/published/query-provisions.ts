import { Prisma } from '#generated/prisma/client.ts';
import type { CompareQuery } from '#lib/comparison/compare-query.ts';
import type { FacetCounts } from '#lib/comparison/facets.ts';
import type { AnyOfId } from '#lib/comparison/filters.ts';
import type { Council, CouncilType } from '#lib/domain/council.ts';
import type { Provision } from '#lib/domain/provision.ts';
import { database } from '../../client.ts';
import { readCells } from '../../provision-cells.ts';
import { facetSql, orderSql, whereSql } from './provision-sql.ts';

interface ProvisionRow {
  slug: string;
  gssCode: string | null;
  councilName: string;
  type: CouncilType;
  nation: Council['nation'];
  region: Council['region'];
  population: number | bigint | null;
  isSample: boolean | number | bigint;
  responseId: string;
  reference: string | null;
  responseDate: string | null;
  publishedAt: Date | string;
  cells: string;
}

const COLUMNS = Prisma.raw(
  [
    'slug',
    'gssCode',
    'councilName',
    'type',
    'nation',
    'region',
    'population',
    'isSample',
    'responseId',
    'reference',
    'responseDate',
    'publishedAt',
    'cells',
  ]
    .map((name) => `"${name}"`)
    .join(),
);

/** SELECT of every provision that `query` asks for, in its order. */
export function listSql(query: CompareQuery): Prisma.Sql {
  return Prisma.sql`SELECT ${COLUMNS} FROM "Provision" ${whereSql(query)} ${orderSql(query)}`;
}

function provisionOf(row: ProvisionRow): Provision {
  const { slug, gssCode, type, nation, region, responseId, reference, responseDate } = row;
  return {
    council: {
      slug,
      gssCode,
      name: row.councilName,
      type,
      nation,
      region,
      population: row.population === null ? null : Number(row.population),
      isSample: Boolean(row.isSample),
    },
    responseId,
    reference,
    responseDate,
    publishedAt: new Date(row.publishedAt).toISOString(),
    cells: readCells(row.cells),
  };
}

/** Every provision that `query` asks for, in its order; its page is not regarded. For charts and exports. */
export async function listProvisions(query: CompareQuery): Promise<readonly Provision[]> {
  const rows = await database().$queryRaw<ProvisionRow[]>(listSql(query));
  return rows.map(provisionOf);
}

/** One page of the provisions that `query` asks for, in its order, and how many there are in all. */
export async function queryProvisions(
  query: CompareQuery,
): Promise<{ readonly provisions: readonly Provision[]; readonly total: number }> {
  const { page, pageSize } = query;
  const rows = await database().$queryRaw<ProvisionRow[]>(
    Prisma.sql`${listSql(query)} LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`,
  );
  const isWhole = page === 1 && rows.length < pageSize;
  const total = isWhole ? rows.length : await countProvisions(query);
  return { provisions: rows.map(provisionOf), total };
}

async function countProvisions(query: CompareQuery): Promise<number> {
  const [row] = await database().$queryRaw<{ total: number | bigint }[]>(
    Prisma.sql`SELECT COUNT(*) AS "total" FROM "Provision" ${whereSql(query)}`,
  );
  return Number(row?.total ?? 0);
}

/** How many councils are published: all, and those of them that are fictional samples. */
export async function countPublished(): Promise<{ readonly all: number; readonly samples: number }> {
  const all = await database().provision.count();
  const samples = await database().provision.count({ where: { isSample: true } });
  return { all, samples };
}

/** SELECT of the values of each filter asked for and how many councils have each. */
export function facetsSql(query: CompareQuery, ids: readonly AnyOfId[]): Prisma.Sql {
  return Prisma.join(
    ids.map((id) => facetSql(id, query)),
    ' UNION ALL ',
  );
}

/**
 * For each filter asked for: its values and how many councils have each, most first. A filter's own choice is not
 * regarded in its counts, so that they say what choosing another value would show.
 */
export async function countFacets(query: CompareQuery, ids: readonly AnyOfId[]): Promise<FacetCounts> {
  const rows = await database().$queryRaw<{ facet: AnyOfId; value: string; count: number | bigint }[]>(
    facetsSql(query, ids),
  );
  const facets: { [Id in AnyOfId]?: { value: string; count: number }[] } = Object.fromEntries(
    ids.map((id) => [id, []]),
  );
  for (const { facet, value, count } of rows) facets[facet]?.push({ value, count: Number(count) });
  for (const values of Object.values(facets)) {
    values.sort((one, other) => other.count - one.count || one.value.localeCompare(other.value, 'en-GB'));
  }
  return facets;
}
