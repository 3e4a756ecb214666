'use client';
import classes from './chart-tip.module.css';

const LONGEST_LINE = 160;

interface Props {
  readonly title: string;
  /** Empty lines are left out. */
  readonly lines: readonly string[];
}

/** What is shown beside the mark that a reader points at. */
export function ChartTip({ title, lines }: Props) {
  return (
    <div className={classes.tip}>
      <strong>{title}</strong>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <span key={line}>{line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line}</span>
        ))}
    </div>
  );
}
