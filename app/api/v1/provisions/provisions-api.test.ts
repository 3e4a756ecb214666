import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { answered, buildProvision, missing } from '#lib/testing/build-provision.ts';
import { publishProvisions } from '#lib/testing/publish-provisions.ts';
import { setUpTemporaryStore } from '#lib/testing/temporary-store.ts';
import { GET as getCsv } from '../provisions.csv/route.ts';
import { GET as getJson } from '../provisions.json/route.ts';
import { GET as getPage } from './route.ts';

setUpTemporaryStore(() =>
  publishProvisions([
    buildProvision({
      council: { slug: 'a', name: 'Aldminster City Council', gssCode: 'E06000099' },
      cells: {
        deliveryModel: answered('external'),
        providers: answered(['IPRS Health']),
        annualCost: missing('withheld', 'FOIA 43(2)'),
      },
    }),
    buildProvision({
      council: { slug: 'b', name: 'Brynaeron Council', isSample: true },
      cells: { deliveryModel: answered('in_house') },
    }),
    buildProvision({
      council: { slug: 'c', name: 'Calderbeck Council' },
      cells: { deliveryModel: answered('external') },
    }),
  ]),
);

const request = (search: string) => new Request(`http://localhost/api/v1/provisions?${search}`);

describe('GET /api/v1/provisions', () => {
  it('answers with a page, the total and the counts', async () => {
    const response = await getPage(request('deliveryModel=external&pageSize=1&sort=-council'));
    expect(response.status).toBe(200);
    const body = await response.json();
    expect(body).toMatchObject({ total: 2, page: 1, pageSize: 1 });
    expect(body.data.map((row: { council: string }) => row.council)).toEqual(['Calderbeck Council']);
    expect(body.facets.deliveryModel).toEqual([
      { value: 'external', count: 2 },
      { value: 'in_house', count: 1 },
    ]);
    expect(body.facets.providers).toEqual([{ value: 'IPRS Health', count: 1 }]);
  });

  it('gives a provision with status and value of every field', async () => {
    const body = await (await getPage(request('q=Aldminster'))).json();
    expect(body.data[0]).toMatchObject({
      gssCode: 'E06000099',
      slug: 'a',
      council: 'Aldminster City Council',
      sample: false,
      fields: {
        deliveryModel: { status: 'answered', value: 'external' },
        annualCost: { status: 'withheld', value: null, exemptions: ['FOIA 43(2)'] },
        kpis: { status: 'not_answered', value: null },
      },
    });
    expect(Object.keys(body.data[0].fields)).toHaveLength(26);
  });

  it.each([getPage, getCsv, getJson])('refuses what it does not understand, naming it', async (get) => {
    const response = await get(request('deliveryModel=banana&colour=red'));
    expect(response.status).toBe(400);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    const problem = await response.json();
    expect(problem.parameters.map((notice: { parameter: string }) => notice.parameter)).toEqual([
      'deliveryModel',
      'colour',
    ]);
    expect(problem.detail).toContain('“banana” is not a choice for Delivery model.');
  });
});

describe('the exports', () => {
  it('hold every row of the query, whatever its page, in its order', async () => {
    const search = 'deliveryModel=external&sort=-council&page=2&pageSize=1';
    const csv = await getCsv(request(search));
    expect(csv.headers.get('Content-Type')).toContain('text/csv');
    expect(csv.headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="[a-z-]+-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const bytes = Buffer.from(await csv.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows: { council: string }[] = parse(bytes, { bom: true, columns: true });
    const json = await (await getJson(request(search))).json();
    expect(rows.map((row) => row.council)).toEqual(['Calderbeck Council', 'Aldminster City Council']);
    expect(json.data.map((row: { council: string }) => row.council)).toEqual(rows.map((row) => row.council));
    expect(json.total).toBe(2);
  });
});
