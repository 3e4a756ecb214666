/** A span of a text that belongs to something, named by `key`. */
export interface KeyedSpan<Key extends string> {
  readonly start: number;
  readonly end: number;
  readonly key: Key;
}

/** A stretch of a text that is covered by the same spans all along; `keys` is empty for plain text. */
export interface TextSegment<Key extends string> {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly Key[];
}

/**
 * Cuts a text of `length` at every edge of `spans`, which may overlap. The segments follow each other without gaps
 * from 0 to `length`; spans, or parts of them, outside the text are ignored. Keys stand in the order of `spans`.
 */
export function segmentText<Key extends string>(
  length: number,
  spans: readonly KeyedSpan<Key>[],
): readonly TextSegment<Key>[] {
  const inside = spans
    .map(({ start, end, key }) => ({ start: Math.max(0, start), end: Math.min(length, end), key }))
    .filter(({ start, end }) => start < end);
  const edges = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((start, index) => {
    const covering = inside.filter((span) => span.start <= start && start < span.end);
    return { start, end: edges[index + 1] ?? length, keys: [...new Set(covering.map(({ key }) => key))] };
  });
}
