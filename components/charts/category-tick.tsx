'use client';

/** Where the axis puts a tick. */
interface TickPlace {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: string };
}

interface Props extends TickPlace {
  readonly labels: ReadonlyMap<string, string>;
}

/** How wide the names beside the bars are, in pixels. */
export const LABEL_WIDTH_PX = 172;
const LONGEST_LABEL = 23;

/** The name beside a bar, cut where it is too long; whole on hover and in the table. */
export function CategoryTick({ x, y, payload, labels }: Props) {
  const label = labels.get(payload?.value ?? '') ?? '';
  const isCut = label.length > LONGEST_LABEL;
  return (
    <text x={x} y={y} dy="0.35em" textAnchor="end" fontSize={12} fill="var(--chart-text)">
      {isCut ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label}
      {isCut && <title>{label}</title>}
    </text>
  );
}
