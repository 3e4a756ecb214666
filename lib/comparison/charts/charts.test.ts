import { describe, expect, it } from 'vitest';
import { answered, buildProvision, missing } from '#lib/testing/build-provision.ts';
import { generateProvisions } from '#lib/testing/generate-provisions.ts';
import { coverageWords } from '../coverage.ts';
import { contractsChart } from './contracts.ts';
import { deliveryModelsChart } from './delivery-models.ts';
import { providersChart } from './providers.ts';
import { referralsChart } from './referrals.ts';

const TODAY = '2026-06-15';

const ashford = buildProvision({
  council: { slug: 'ashford', name: 'Ashford' },
  cells: {
    deliveryModel: answered('external'),
    providers: answered(['IPRS Health', 'Corvane']),
    contractStart: answered('2023-04-01'),
    contractEnd: answered('2026-03-31'),
    contractLatestEnd: answered('2028-03-31'),
    referralCount: answered({ value: 320, qualifier: 'approx' }),
    referralPeriod: answered({ start: '2024-04-01', end: '2025-03-31' }),
  },
});
const bexley = buildProvision({
  council: { slug: 'bexley', name: 'Bexley' },
  cells: {
    deliveryModel: answered('external'),
    providers: answered(['IPRS Health']),
    contractStart: missing('not_held'),
    contractEnd: answered('2027-03-31'),
    referralCount: answered({ value: 547, qualifier: 'exact' }),
  },
});
const calder = buildProvision({
  council: { slug: 'calder', name: 'Calder' },
  cells: {
    deliveryModel: answered('in_house'),
    providers: missing('not_applicable'),
    contractEnd: missing('withheld', 'FOIA 43(2)'),
    referralCount: missing('not_held'),
  },
});
const dun = buildProvision({
  council: { slug: 'dun', name: 'Dun' },
  cells: {
    contractStart: answered('2025-01-01'),
    contractEnd: answered('2026-12-31'),
    contractLatestEnd: answered('2026-12-31'),
  },
});
const all = [ashford, bexley, calder, dun];

describe('deliveryModelsChart', () => {
  it('counts councils by model in fixed order, and leaves out those that gave none', () => {
    const { bars, coverage } = deliveryModelsChart(all);
    expect(bars.map((bar) => [bar.key, bar.value, bar.text])).toEqual([
      ['in_house', 1, '1, 33%'],
      ['external', 2, '2, 67%'],
      ['hybrid', 0, '0, 0%'],
      ['none', 0, '0, 0%'],
    ]);
    expect(coverageWords(coverage)).toBe('3 of 4 councils; 1 not answered');
  });
});

describe('providersChart', () => {
  it('ranks providers by councils, with their names', () => {
    const { bars, coverage } = providersChart(all);
    expect(bars.map((bar) => [bar.label, bar.value, bar.note])).toEqual([
      ['IPRS Health', 2, 'Ashford, Bexley'],
      ['Corvane', 1, 'Ashford'],
    ]);
    expect(coverageWords(coverage)).toBe('2 of 4 councils; 1 not applicable, 1 not answered');
  });
});

describe('referralsChart', () => {
  it('ranks councils and never draws a missing number', () => {
    const { bars, coverage } = referralsChart(all);
    expect(bars.map((bar) => [bar.label, bar.value, bar.text, bar.note])).toEqual([
      ['Bexley', 547, '547', 'Not answered'],
      ['Ashford', 320, 'about 320', 'Apr 2024 to Mar 2025'],
    ]);
    expect(coverageWords(coverage)).toBe('2 of 4 councils; 1 not held, 1 not answered');
  });

  it('draws the largest of many and keeps the others for the table', () => {
    const chart = referralsChart(generateProvisions(400));
    expect(chart.drawn).toBe(20);
    expect(chart.bars).toHaveLength(chart.coverage.answered);
    expect(chart.bars.length).toBeGreaterThan(200);
  });
});

describe('contractsChart', () => {
  it('draws contracts whose start and end are known, with the extension that is open', () => {
    const { bars, drawn, coverage } = contractsChart(all, TODAY);
    expect(bars.map(({ key, start, end, latestEnd }) => [key, start, end, latestEnd])).toEqual([
      ['ashford', '2023-04-01', '2026-03-31', '2028-03-31'],
      ['dun', '2025-01-01', '2026-12-31', null],
    ]);
    expect(drawn).toEqual(['ashford', 'dun']);
    expect(coverageWords(coverage)).toBe('2 of 4 councils; 1 not held, 1 withheld');
  });

  it('draws of many those that end next', () => {
    const { bars, drawn } = contractsChart(generateProvisions(400), TODAY);
    const ends = bars.filter((bar) => drawn.includes(bar.key)).map((bar) => bar.end);
    const next = bars.map((bar) => bar.end).filter((end) => end >= TODAY);
    expect(ends).toEqual(next.slice(0, 20));
  });
});

describe('every chart', () => {
  it('stands no council at all', () => {
    const charts = [
      deliveryModelsChart([]),
      providersChart([]),
      referralsChart([]),
      contractsChart([], TODAY),
    ];
    for (const { coverage } of charts) expect(coverageWords(coverage)).toBe('0 of 0 councils');
  });
});
