import type { CompareQuery } from './compare-query.ts';
import type { FacetCounts } from './facets.ts';
import { type AnyOfId, getAnyOfFilter, optionLabel } from './filters.ts';

/** One value to tick, with how many councils ticking it would show. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** One filter as the panel beside the table shows it. */
export interface FilterGroup {
  readonly id: AnyOfId;
  readonly label: string;
  readonly options: readonly FilterOption[];
}

/** The filters that the panel offers, most asked for first. */
export const PANEL_FILTERS: readonly AnyOfId[] = [
  'deliveryModel',
  'providers',
  'region',
  'type',
  'triagedBy',
  'tenderPlanned',
  'sample',
];

/** All the values of a filter in their own order; where councils name them, those that occur or are chosen. */
function valuesOf(id: AnyOfId, query: CompareQuery, facets: FacetCounts): readonly string[] {
  const { options } = getAnyOfFilter(id);
  if (options !== null) return options.map((option) => option.value);
  const occurring = (facets[id] ?? []).map((facet) => facet.value);
  return [...new Set([...occurring, ...(query.anyOf[id] ?? [])])];
}

/**
 * The groups of the filter panel. Left out is a filter of which no value occurs, and
 * samples unless there are others beside them.
 */
export function filterGroups(query: CompareQuery, facets: FacetCounts): readonly FilterGroup[] {
  return PANEL_FILTERS.map((id) => {
    const counts = new Map(facets[id]?.map(({ value, count }) => [value, count]));
    const options = valuesOf(id, query, facets).map((value) => ({
      value,
      label: optionLabel(id, value),
      count: counts.get(value) ?? 0,
    }));
    return { id, label: getAnyOfFilter(id).label, options };
  }).filter(({ id, options }) => {
    const occurring = options.filter((option) => option.count > 0).length;
    return query.anyOf[id] !== undefined || occurring >= (id === 'sample' ? 2 : 1);
  });
}
