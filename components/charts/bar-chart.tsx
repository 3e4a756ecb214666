'use client';
import {
  Bar,
  BarChart as BarDrawing,
  CartesianGrid,
  LabelList,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { Bar as BarModel } from '#lib/comparison/charts/bar-chart.ts';
import { CategoryTick, LABEL_WIDTH_PX } from './category-tick.tsx';
import { chartHeight } from './chart-height.ts';
import { ChartTip } from './chart-tip.tsx';

export interface BarChartProps {
  readonly bars: readonly BarModel[];
  readonly title: string;
  readonly measure: string;
  /** CSS colours by key of a bar; the others take the common colour. */
  readonly colours: Readonly<Record<string, string>>;
}

/** Where a bar lies, and its figure. */
interface BarEndProps {
  readonly x?: number | string | undefined;
  readonly y?: number | string | undefined;
  readonly width?: number | string | undefined;
  readonly height?: number | string | undefined;
  readonly value?: unknown;
}

/** The figure after the end of a bar, on one line. */
function BarEnd({ x, y, width, height, value }: BarEndProps) {
  return (
    <text
      x={Number(x) + Number(width) + 5}
      y={Number(y) + Number(height) / 2}
      dy="0.35em"
      fontSize={12}
      fill="var(--chart-text)"
    >
      {String(value)}
    </text>
  );
}

const AXIS_TEXT = { fontSize: 12, fill: 'var(--chart-text)' };

/** Horizontal bars from a common zero, each with its figure at the end. */
export function BarChart({ bars, title, measure, colours }: BarChartProps) {
  const labels = new Map(bars.map((bar) => [bar.key, bar.label]));
  const data = bars.map((bar) => ({ ...bar, fill: colours[bar.key] ?? 'var(--chart-bar)' }));
  return (
    <ResponsiveContainer width="100%" height={chartHeight(bars.length)}>
      <BarDrawing
        layout="vertical"
        data={data}
        margin={{ top: 0, right: 76, bottom: 0, left: 0 }}
        title={title}
      >
        <CartesianGrid horizontal={false} stroke="var(--chart-grid)" />
        <XAxis type="number" allowDecimals={false} tick={AXIS_TEXT} stroke="var(--chart-grid)" height={30} />
        <YAxis
          type="category"
          dataKey="key"
          width={LABEL_WIDTH_PX}
          interval={0}
          tickLine={false}
          stroke="var(--chart-grid)"
          tick={(tick) => <CategoryTick {...tick} labels={labels} />}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--mantine-color-default-hover)' }}
          content={({ active, payload }) => {
            const bar = bars.find((known) => known.key === payload?.[0]?.payload.key);
            return active && bar ? (
              <ChartTip title={bar.label} lines={[`${measure}: ${bar.text}`, bar.note]} />
            ) : null;
          }}
        />
        <Bar dataKey="value" name={measure} barSize={16} isAnimationActive={false}>
          <LabelList dataKey="text" content={BarEnd} />
        </Bar>
      </BarDrawing>
    </ResponsiveContainer>
  );
}
