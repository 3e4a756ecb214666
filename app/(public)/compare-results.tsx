import { ChartsGrid } from '#components/charts/charts-grid.tsx';
import { ActiveFilters } from '#components/comparison/active-filters.tsx';
import { ComparisonTable } from '#components/comparison/comparison-table.tsx';
import { NothingMatches } from '#components/comparison/empty-results.tsx';
import { Pager } from '#components/comparison/pager.tsx';
import { Toolbar } from '#components/comparison/toolbar.tsx';
import { activeFilters } from '#lib/comparison/active-filters.ts';
import { rowView } from '#lib/comparison/cells.ts';
import { contractsChart } from '#lib/comparison/charts/contracts.ts';
import { deliveryModelsChart } from '#lib/comparison/charts/delivery-models.ts';
import { providersChart } from '#lib/comparison/charts/providers.ts';
import { referralsChart } from '#lib/comparison/charts/referrals.ts';
import { getColumn } from '#lib/comparison/columns.ts';
import { type CompareQuery, withoutFilters } from '#lib/comparison/compare-query.ts';
import { councilsInWords } from '#lib/comparison/coverage.ts';
import type { IsoDate } from '#lib/domain/iso-date.ts';
import type { Provision } from '#lib/domain/provision.ts';
import classes from './compare-page.module.css';
import { shownPage } from './shown-page.ts';

interface Props {
  readonly query: CompareQuery;
  /** All that the query asks for, in its order. */
  readonly provisions: readonly Provision[];
  readonly today: IsoDate;
}

/** The councils that the query asks for: one page of them in the table, all of them in the charts. */
export function CompareResults({ query, provisions, today }: Props) {
  const cleared = withoutFilters(query);
  const filters = <ActiveFilters filters={activeFilters(query)} cleared={cleared} />;
  if (provisions.length === 0) {
    return (
      <div className={classes.results}>
        {filters}
        <NothingMatches cleared={cleared} />
      </div>
    );
  }
  const page = shownPage(query, provisions.length);
  const first = (page - 1) * query.pageSize;
  const onPage = provisions.slice(first, first + query.pageSize);
  const columns = [getColumn('council'), ...query.columns.map(getColumn)];
  return (
    <div className={classes.results}>
      {filters}
      <Toolbar query={query} columns={columns} count={councilsInWords(provisions.length)} />
      <ComparisonTable
        columns={columns}
        rows={onPage.map((provision) => rowView(provision, query.columns))}
        caption="Councils and their answers"
      />
      <Pager query={{ ...query, page }} total={provisions.length} />
      <ChartsGrid
        charts={{
          deliveryModels: deliveryModelsChart(provisions),
          providers: providersChart(provisions),
          contracts: contractsChart(provisions, today),
          referrals: referralsChart(provisions),
        }}
      />
    </div>
  );
}
