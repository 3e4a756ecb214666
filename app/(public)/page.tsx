import { Title } from '@mantine/core';
import { CompareControlsProvider } from '#components/comparison/compare-controls.tsx';
import { NothingPublished } from '#components/comparison/empty-results.tsx';
import { FilterRail } from '#components/comparison/filter-rail.tsx';
import { Notices } from '#components/comparison/notices.tsx';
import { SummaryStrip } from '#components/comparison/summary-strip.tsx';
import { activeFilters } from '#lib/comparison/active-filters.ts';
import { filterGroups, PANEL_FILTERS } from '#lib/comparison/filter-groups.ts';
import { summarise } from '#lib/comparison/summary.ts';
import { REGISTER } from '#lib/domain/register/register.ts';
import { countFacets, countPublished, listProvisions } from '#lib/store/read/published/query-provisions.ts';
import { type PageSearchParams, parseCompareQuery, searchOfPage } from '#lib/url/compare-query.ts';
import classes from './compare-page.module.css';
import { CompareResults } from './compare-results.tsx';
import { pageNotices } from './shown-page.ts';
import { todayInLondon } from './today.ts';

interface Props {
  readonly searchParams: Promise<PageSearchParams>;
}

/** The comparison: the whole state of it is in the address. */
export default async function ComparePage({ searchParams }: Props) {
  const { query, notices } = parseCompareQuery(searchOfPage(await searchParams));
  const [provisions, facets, published] = await Promise.all([
    listProvisions(query),
    countFacets(query, PANEL_FILTERS),
    countPublished(),
  ]);
  const today = todayInLondon();
  const messages = [...notices.map((notice) => notice.message), ...pageNotices(query, provisions.length)];
  return (
    <>
      <Title order={1} size="h2" className={classes.title}>
        How councils provide physiotherapy for their staff
      </Title>
      <Notices messages={messages} />
      {published.all === 0 ? (
        <NothingPublished />
      ) : (
        <CompareControlsProvider query={query}>
          <SummaryStrip
            summary={summarise(provisions, today)}
            published={published}
            registered={REGISTER.length}
          />
          <div className={classes.layout}>
            <FilterRail
              groups={filterGroups(query, facets)}
              active={activeFilters(query).length}
              total={provisions.length}
            />
            <CompareResults query={query} provisions={provisions} today={today} />
          </div>
        </CompareControlsProvider>
      )}
    </>
  );
}
