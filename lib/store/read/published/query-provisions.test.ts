import { describe, expect, it } from 'vitest';
import { answered, buildProvision, missing } from '#lib/testing/build-provision.ts';
import { publishProvisions } from '#lib/testing/publish-provisions.ts';
import { setUpTemporaryStore } from '#lib/testing/temporary-store.ts';
import { parseCompareQuery } from '#lib/url/compare-query.ts';
import { countFacets, countPublished, listProvisions, queryProvisions } from './query-provisions.ts';

const external = buildProvision({
  council: { slug: 'ashford', name: 'Ashford Borough Council', region: 'South East', population: 133_000 },
  cells: {
    deliveryModel: answered('external'),
    providers: answered(['IPRS Health', 'Zed & Sons 100%']),
    contractEnd: answered('2026-03-31'),
    referralCount: answered({ value: 1200, qualifier: 'exact' }),
    tenderPlanned: answered(true),
    annualCost: missing('withheld', 'FOIA 43(2)'),
  },
});
const inHouse = buildProvision({
  council: { slug: 'bexmoor', name: 'bexmoor Council', type: 'unitary', nation: 'Wales', region: 'Wales' },
  cells: {
    deliveryModel: answered('in_house'),
    providers: missing('not_applicable'),
    referralCount: answered({ value: 90, qualifier: 'approx' }),
    tenderPlanned: answered(false),
  },
});
const sample = buildProvision({
  council: { slug: 'calder', name: 'Calder O’Neill Council', population: null, isSample: true },
  cells: { deliveryModel: answered('hybrid'), providers: answered(['Corvane', 'IPRS Health']) },
});
const silent = buildProvision({ council: { slug: 'dun', name: 'Dùn Èideann Council', nation: 'Scotland' } });

setUpTemporaryStore(async () => {
  await publishProvisions([external], 'Back care for 100% of staff, cost_code 7; it\'s "free" C:\\physio');
  await publishProvisions([inHouse], 'Our own physiotherapists. 1000 of staff, costXcode');
  await publishProvisions([sample, silent]);
});

const queryOf = (search: string) => {
  const { query, notices } = parseCompareQuery(new URLSearchParams(search));
  expect(notices).toEqual([]);
  return query;
};
const found = async (search: string) =>
  (await listProvisions(queryOf(search))).map((provision) => provision.council.slug);

describe('listProvisions', () => {
  it('gives every council by name, whatever its case, just as it was published', async () => {
    const provisions = await listProvisions(queryOf(''));
    expect(provisions).toEqual([external, inHouse, sample, silent]);
  });

  it.each([
    ['deliveryModel=external', ['ashford']],
    ['deliveryModel=external&deliveryModel=hybrid', ['ashford', 'calder']],
    ['providers=IPRS Health', ['ashford', 'calder']],
    ['providers=IPRS Health&region=South East', ['ashford']],
    ['providers=Corvane&providers=Zed %26 Sons 100%25', ['ashford', 'calder']],
    ['providers=IPRS', []],
    ['type=unitary', ['bexmoor']],
    ['nation=Wales&nation=Scotland', ['bexmoor', 'dun']],
    ['tenderPlanned=false', ['bexmoor']],
    ['tenderPlanned=true&tenderPlanned=false', ['ashford', 'bexmoor']],
    ['sample=true', ['calder']],
    ['sample=false', ['ashford', 'bexmoor', 'dun']],
    ['referralCount.gte=90', ['ashford', 'bexmoor']],
    ['referralCount.gte=91', ['ashford']],
    ['referralCount.gte=0&referralCount.lte=90', ['bexmoor']],
    ['contractEnd.gte=2026-03-31&contractEnd.lte=2026-03-31', ['ashford']],
    ['contractEnd.lte=2026-03-30', []],
    ['population.lte=120000', ['bexmoor', 'dun']],
    ['status.annualCost=withheld', ['ashford']],
    ['status.annualCost=withheld&status.providers=not_applicable', []],
    ['status.providers=not_applicable&status.providers=answered', ['ashford', 'bexmoor', 'calder']],
  ])('filters by %s', async (search, slugs) => {
    expect(await found(search)).toEqual(slugs);
  });

  it.each([
    ['every word, in any order', 'staff care', ['ashford']],
    ['any case', 'BACK Care', ['ashford']],
    ['accents left out', 'dun eideann', ['dun']],
    ['names of providers', 'corvane', ['calder']],
    ['a percent sign as itself', '100%', ['ashford']],
    ['an underscore as itself', 'cost_code', ['ashford']],
    ['a backslash as itself', 'c:\\physio', ['ashford']],
    ['quotation marks', 'it\'s "free"', ['ashford']],
    ['SQL as words', '\'; DROP TABLE "Provision"; --', []],
  ])('searches the words: %s', async (_case, words, slugs) => {
    expect(await found(new URLSearchParams({ q: words }).toString())).toEqual(slugs);
  });

  it.each([
    ['referralCount', ['bexmoor', 'ashford', 'calder', 'dun']],
    ['-referralCount', ['ashford', 'bexmoor', 'calder', 'dun']],
    ['-council', ['dun', 'calder', 'bexmoor', 'ashford']],
    ['providers', ['calder', 'ashford', 'bexmoor', 'dun']],
    ['-tenderPlanned', ['ashford', 'bexmoor', 'calder', 'dun']],
    ['-population,-council', ['ashford', 'dun', 'bexmoor', 'calder']],
  ])('sorts by %s with what is missing last', async (sort, slugs) => {
    expect(await found(`sort=${sort}`)).toEqual(slugs);
  });
});

describe('queryProvisions', () => {
  it('gives one page and the total', async () => {
    const slugsOf = async (search: string) => {
      const { provisions, total } = await queryProvisions(queryOf(search));
      return [provisions.map((provision) => provision.council.slug), total];
    };
    expect(await slugsOf('pageSize=3')).toEqual([['ashford', 'bexmoor', 'calder'], 4]);
    expect(await slugsOf('pageSize=3&page=2')).toEqual([['dun'], 4]);
    expect(await slugsOf('pageSize=3&page=9')).toEqual([[], 4]);
    expect(await slugsOf('')).toEqual([['ashford', 'bexmoor', 'calder', 'dun'], 4]);
    expect(await slugsOf('q=nowhere')).toEqual([[], 0]);
  });
});

describe('countFacets', () => {
  it('counts councils for each value, most first', async () => {
    expect(await countFacets(queryOf(''), ['providers', 'tenderPlanned', 'nation', 'sample'])).toEqual({
      providers: [
        { value: 'IPRS Health', count: 2 },
        { value: 'Corvane', count: 1 },
        { value: 'Zed & Sons 100%', count: 1 },
      ],
      tenderPlanned: [
        { value: 'false', count: 1 },
        { value: 'true', count: 1 },
      ],
      nation: [
        { value: 'England', count: 2 },
        { value: 'Scotland', count: 1 },
        { value: 'Wales', count: 1 },
      ],
      sample: [
        { value: 'false', count: 3 },
        { value: 'true', count: 1 },
      ],
    });
  });

  it('regards every filter but its own', async () => {
    const query = queryOf('deliveryModel=external&providers=Corvane&providers=IPRS Health');
    expect(await countFacets(query, ['deliveryModel', 'providers'])).toEqual({
      deliveryModel: [
        { value: 'external', count: 1 },
        { value: 'hybrid', count: 1 },
      ],
      providers: [
        { value: 'IPRS Health', count: 1 },
        { value: 'Zed & Sons 100%', count: 1 },
      ],
    });
  });
});

describe('countPublished', () => {
  it('tells samples from real councils', async () => {
    expect(await countPublished()).toEqual({ all: 4, samples: 1 });
  });
});
