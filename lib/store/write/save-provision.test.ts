import { describe, expect, it } from 'vitest';
import { FIELDS } from '#lib/domain/questionnaire/questionnaire.ts';
import { answered, buildProvision, missing } from '#lib/testing/build-provision.ts';
import { publishProvisions } from '#lib/testing/publish-provisions.ts';
import { setUpTemporaryStore } from '#lib/testing/temporary-store.ts';
import { database, inTransaction } from '../client.ts';
import { readCells } from '../provision-cells.ts';
import { sqlTypeOf, statusColumnOf } from '../provision-columns.ts';
import { removeProvision } from './save-provision.ts';

setUpTemporaryStore();

const FACT_COLUMNS = [
  'councilId',
  'responseId',
  'slug',
  'gssCode',
  'councilName',
  'type',
  'nation',
  'region',
  'population',
  'isSample',
  'reference',
  'responseDate',
  'publishedAt',
  'cells',
  'searchText',
];

const northmoor = buildProvision({
  cells: {
    deliveryModel: answered('external'),
    providers: answered(['IPRS Health', 'Corvane']),
    referralRoutes: answered(['hr', 'self', 'hr']),
    referralCount: answered({ value: 320, qualifier: 'approx' }),
    referralPeriod: answered({ start: '2024-04-01', end: '2025-03-31' }),
    tenderPlanned: answered(false),
    annualCost: missing('withheld', 'FOIA 43(2)'),
  },
});

describe('the table Provision', () => {
  it('has exactly the columns that the questionnaire asks for', async () => {
    const columns = await database().$queryRaw<{ name: string; type: string; required: bigint }[]>`
      SELECT "name", "type", "notnull" AS "required" FROM pragma_table_info('Provision')`;
    const fieldColumns = columns.filter((column) => !FACT_COLUMNS.includes(column.name));
    const asked = FIELDS.flatMap((field) => [
      { name: field.id, type: sqlTypeOf(field), required: 0 },
      { name: statusColumnOf(field.id), type: 'TEXT', required: 1 },
    ]);
    const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name);
    expect(
      fieldColumns.map((column) => ({ ...column, required: Number(column.required) })).sort(byName),
    ).toEqual(asked.sort(byName));
    expect(columns).toHaveLength(FACT_COLUMNS.length + asked.length);
  });
});

describe('saveProvision', () => {
  it('keeps a value to sort by, the status and the whole cell of every field', async () => {
    await publishProvisions([northmoor], 'Staff refer themselves to Physio Direct.');
    const row = await database().provision.findFirstOrThrow({ include: { items: true } });
    expect(row).toMatchObject({
      councilName: 'Northmoor District Council',
      deliveryModel: 'external',
      providers: 'IPRS Health, Corvane',
      referralRoutes: 'HR, Self-referral, HR',
      referralCount: 320,
      referralPeriod: '2024-04-01/2025-03-31',
      tenderPlanned: false,
      annualCost: null,
      annualCostStatus: 'withheld',
    });
    expect(readCells(row.cells)).toEqual(northmoor.cells);
    expect(row.items.map(({ fieldId, value }) => `${fieldId}=${value}`).sort()).toEqual([
      'providers=Corvane',
      'providers=IPRS Health',
      'referralRoutes=hr',
      'referralRoutes=self',
    ]);
    expect(row.searchText).toContain('northmoor district council');
    expect(row.searchText).toContain('iprs health');
    expect(row.searchText).toContain('physio direct');
  });

  it('replaces what the council had published', async () => {
    await publishProvisions([northmoor]);
    await publishProvisions([{ ...buildProvision(), responseId: 'newer' }]);
    const rows = await database().provision.findMany({ include: { items: true } });
    expect(rows.map((row) => [row.responseId, row.providers, row.items])).toEqual([['newer', null, []]]);
  });

  it('moves a response that turns out to be another council’s', async () => {
    await publishProvisions([northmoor]);
    const fenbridge = buildProvision({ council: { slug: 'fenbridge', name: 'Fenbridge City Council' } });
    await publishProvisions([{ ...fenbridge, responseId: northmoor.responseId }]);
    const rows = await database().provision.findMany();
    expect(rows.map((row) => row.slug)).toEqual(['fenbridge']);
  });

  it('refuses a cell that does not fit the questionnaire, and leaves what was there', async () => {
    await database().provision.deleteMany();
    await publishProvisions([northmoor]);
    const wrong = buildProvision({ cells: { deliveryModel: answered('outsourced') } });
    await expect(publishProvisions([wrong])).rejects.toThrow();
    expect((await database().provision.findFirstOrThrow()).deliveryModel).toBe('external');
  });
});

describe('removeProvision', () => {
  it('takes the row and its items away', async () => {
    await publishProvisions([northmoor]);
    await inTransaction((transaction) => removeProvision(transaction, 'council-northmoor'));
    expect(await database().provision.count()).toBe(0);
    expect(await database().provisionItem.count()).toBe(0);
  });
});
