'use client';
import {
  Bar,
  BarChart as BarDrawing,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { ContractBar } from '#lib/comparison/charts/contracts.ts';
import { CategoryTick, LABEL_WIDTH_PX } from './category-tick.tsx';
import { chartHeight } from './chart-height.ts';
import { ChartTip } from './chart-tip.tsx';
import { timeScale } from './time-scale.ts';

export interface ContractsChartProps {
  readonly bars: readonly ContractBar[];
  readonly title: string;
  /** ISO date. */
  readonly today: string;
}

const AXIS_TEXT = { fontSize: 12, fill: 'var(--chart-text)' };

/** One bar a contract from start to end, the possible extension lighter, and a line for today. */
export function ContractsChart({ bars, title, today }: ContractsChartProps) {
  const labels = new Map(bars.map((bar) => [bar.key, bar.label]));
  const scale = timeScale(bars, today);
  const data = bars.map((bar) => ({
    key: bar.key,
    before: scale.daysOf(bar.start),
    term: scale.daysOf(bar.end) - scale.daysOf(bar.start),
    extension: bar.latestEnd === null ? 0 : scale.daysOf(bar.latestEnd) - scale.daysOf(bar.end),
  }));
  return (
    <ResponsiveContainer width="100%" height={chartHeight(bars.length)}>
      <BarDrawing
        layout="vertical"
        data={data}
        margin={{ top: 0, right: 16, bottom: 0, left: 0 }}
        title={title}
      >
        <CartesianGrid horizontal={false} stroke="var(--chart-grid)" />
        <XAxis
          type="number"
          domain={[0, scale.days]}
          ticks={scale.ticks.map((tick) => tick.days)}
          tickFormatter={(days: number) => scale.ticks.find((tick) => tick.days === days)?.label ?? ''}
          tick={AXIS_TEXT}
          stroke="var(--chart-grid)"
          height={30}
        />
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
            if (!active || !bar) return null;
            const { start, end, latestEnd } = bar.texts;
            return (
              <ChartTip
                title={bar.label}
                lines={[bar.provider, `Start: ${start}`, `End: ${end}`, `Latest end: ${latestEnd}`]}
              />
            );
          }}
        />
        <Bar dataKey="before" stackId="time" barSize={14} fill="none" isAnimationActive={false} />
        <Bar
          dataKey="term"
          name="Agreed term"
          stackId="time"
          barSize={14}
          fill="var(--chart-bar)"
          isAnimationActive={false}
        />
        <Bar
          dataKey="extension"
          name="Possible extension"
          stackId="time"
          barSize={14}
          fill="var(--chart-bar-lighter)"
          isAnimationActive={false}
        />
        <ReferenceLine x={scale.daysOf(today)} stroke="var(--chart-today)" strokeWidth={2} />
      </BarDrawing>
    </ResponsiveContainer>
  );
}
