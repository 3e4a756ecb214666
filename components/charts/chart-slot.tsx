'use client';
import dynamic from 'next/dynamic';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { BarChartProps } from './bar-chart.tsx';
import { chartHeight } from './chart-height.ts';
import classes from './chart-slot.module.css';
import type { ContractsChartProps } from './contracts-chart.tsx';

// The drawing library is the largest script of the page: it is fetched when a chart comes near the screen.
const BarChart = dynamic(() => import('./bar-chart.tsx').then((module) => module.BarChart), { ssr: false });
const ContractsChart = dynamic(
  () => import('./contracts-chart.tsx').then((module) => module.ContractsChart),
  {
    ssr: false,
  },
);

const NEAR = '200px';

/** A bar chart that is drawn when it comes near the screen; its place is kept. */
export function BarChartSlot(props: BarChartProps) {
  return (
    <Slot bars={props.bars.length}>
      <BarChart {...props} />
    </Slot>
  );
}

/** Contracts over time, drawn when they come near the screen; their place is kept. */
export function ContractsSlot(props: ContractsChartProps) {
  return (
    <Slot bars={props.bars.length}>
      <ContractsChart {...props} />
    </Slot>
  );
}

function Slot({ bars, children }: { readonly bars: number; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        setIsNear(true);
        observer.disconnect();
      },
      { rootMargin: NEAR },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className={classes.slot} style={{ height: chartHeight(bars) }}>
      {isNear && children}
    </div>
  );
}
