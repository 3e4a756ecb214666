'use client';
import { Button } from '@mantine/core';
import { useActionState } from 'react';
import classes from './sample-banner.module.css';

interface SampleBannerProps {
  /** Removes the sample data for good; resolves to what went wrong, or null. */
  readonly remove: () => Promise<string | null>;
}

/** Says on every page that what is shown is fictional, and removes it at one click. */
export function SampleBanner({ remove }: SampleBannerProps) {
  const [problem, act, isRemoving] = useActionState<string | null>(remove, null);
  return (
    <section className={classes.banner} aria-label="Sample data">
      <p>
        <strong>Fictional sample data.</strong> The sample councils, their providers and figures are invented,
        to show how the site works.
      </p>
      <form action={act}>
        <Button type="submit" size="compact-sm" variant="default" loading={isRemoving}>
          Remove sample data
        </Button>
      </form>
      {problem && <p role="alert">{problem}</p>}
    </section>
  );
}
