import { type Candidate, type FieldReading, MAX_CANDIDATES, type Value, valueKey } from './field-value.ts';

/** `candidates` without those equal to `chosen` or to one before, cut to as many as are kept. */
export function distinctCandidates(candidates: readonly Candidate[], chosen: Value | null): Candidate[] {
  const seen = new Set(chosen === null ? [] : [valueKey(chosen)]);
  const distinct = candidates.filter(({ value }) => {
    const key = valueKey(value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return distinct.slice(0, MAX_CANDIDATES);
}

/**
 * The candidates once a person has put `value` in the place of what `seen` says: the replaced value comes first, so
 * that it can be taken back.
 */
export function candidatesAfter(
  seen: Pick<FieldReading, 'value' | 'evidence' | 'candidates'>,
  value: Value | null,
): Candidate[] {
  const { evidence, candidates } = seen;
  const replaced = seen.value === null || evidence.length === 0 ? [] : [{ value: seen.value, evidence }];
  return distinctCandidates([...replaced, ...candidates], value);
}
