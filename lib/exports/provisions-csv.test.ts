import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { answered, buildProvision, missing } from '#lib/testing/build-provision.ts';
import { CSV_COLUMNS, provisionsCsv } from './provisions-csv.ts';

const leicester = buildProvision({
  council: { slug: 'leicester', name: 'Leicester City Council', gssCode: 'E06000016' },
  cells: {
    providers: answered(['IPRS Health', 'Smith, "Jones" & Co\nGroup']),
    contractEnd: answered('2025-11-30'),
    referralCount: answered({ value: 547, qualifier: 'approx' }),
    referralPeriod: answered({ start: '2024-10-01', end: '2025-09-30' }),
    sessionsPerCase: answered({ value: 5, qualifier: 'range', min: 4, max: 6 }),
    tenderPlanned: answered(false),
    telephonePercent: answered({ value: 0, qualifier: 'exact' }),
    annualCost: missing('withheld', 'FOIA 43(2)', 'FOIA 40(2)'),
    procurementReference: answered('=HYPERLINK("http://example.org")'),
  },
});

const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

describe('provisionsCsv', () => {
  it('gives values that a reader of RFC 4180 gets back, with the reason beside what is missing', () => {
    const [row] = read(provisionsCsv([leicester]));
    expect(row).toMatchObject({
      gssCode: 'E06000016',
      council: 'Leicester City Council',
      sample: 'false',
      providers: 'IPRS Health; Smith, "Jones" & Co\nGroup',
      providersStatus: 'answered',
      contractEnd: '2025-11-30',
      referralCount: '547',
      referralCountQualifier: 'approx',
      referralPeriodStart: '2024-10-01',
      referralPeriodEnd: '2025-09-30',
      sessionsPerCase: '5',
      sessionsPerCaseMin: '4',
      sessionsPerCaseMax: '6',
      tenderPlanned: 'false',
      telephonePercent: '0',
      annualCost: '',
      annualCostQualifier: '',
      annualCostStatus: 'withheld',
      annualCostExemptions: 'FOIA 43(2); FOIA 40(2)',
      kpis: '',
      kpisStatus: 'not_answered',
    });
  });

  it('begins with the byte order mark and the GSS code, and ends every line with CRLF', () => {
    const csv = provisionsCsv([leicester]);
    expect(csv.startsWith('\uFEFFgssCode,council,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it.each(['=1+1', '+44 116', '-2', '@SUM(A1)', '\tx', '＝1'])(
    'makes %j harmless in a spreadsheet',
    (text) => {
      const [row] = read(provisionsCsv([buildProvision({ council: { name: text } })]));
      expect(row?.council).toBe(`'${text}`);
    },
  );

  it('keeps the headings where there is no row, and names each column once', () => {
    expect(provisionsCsv([]).trimEnd().split(',')).toHaveLength(CSV_COLUMNS.length);
    expect(new Set(CSV_COLUMNS.map((column) => column.heading)).size).toBe(CSV_COLUMNS.length);
  });
});
