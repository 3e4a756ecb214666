const BAR_PX = 26;
const AXIS_PX = 34;

/** The height in pixels of a chart with so many horizontal bars. */
export function chartHeight(bars: number): number {
  return bars * BAR_PX + AXIS_PX;
}
