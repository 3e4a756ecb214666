import { type ReactNode, useId } from 'react';
import { type Coverage, coverageWords } from '#lib/comparison/coverage.ts';
import classes from './chart-figure.module.css';

interface Props {
  readonly title: string;
  readonly coverage: Coverage;
  /** How many of how many are drawn, if not all. */
  readonly cut: { readonly drawn: number; readonly of: number; readonly words: string } | null;
  readonly drawing: ReactNode;
  /** The same figures as rows of a table, complete. */
  readonly table: ReactNode;
}

/** A chart with its title, what it rests on, and its figures as a table. */
export function ChartFigure({ title, coverage, cut, drawing, table }: Props) {
  const id = useId();
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <figcaption>
        <h3 id={id} className={classes.title}>
          {title}
        </h3>
        <p className={classes.coverage}>{coverageWords(coverage)}</p>
        {cut !== null && cut.drawn < cut.of && (
          <p className={classes.coverage}>
            {cut.words} {cut.drawn} of {cut.of} drawn; the table has them all.
          </p>
        )}
      </figcaption>
      {coverage.answered > 0 ? (
        <>
          {drawing}
          <details className={classes.details}>
            <summary>{title}: show as a table</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
            <section className={classes.scroller} aria-label={`${title}, as a table`} tabIndex={0}>
              {table}
            </section>
          </details>
        </>
      ) : (
        <p className={classes.none}>None of these councils gave an answer that can be drawn.</p>
      )}
    </figure>
  );
}
