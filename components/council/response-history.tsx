import { Title } from '@mantine/core';
import { TextLink } from '#components/ui/text-link.tsx';
import type { PastResponse } from '#lib/domain/council-profile.ts';
import { formatDate } from '#lib/domain/format-value.ts';
import classes from './council-profile.module.css';

interface ResponseHistoryProps {
  readonly slug: string;
  readonly history: readonly PastResponse[];
}

function describePast({ reference, responseDate, publishedAt }: PastResponse): string {
  const written = responseDate ? `written ${formatDate(responseDate)}` : 'date not stated';
  return `${reference ?? 'No reference'}, ${written}, published here ${formatDate(publishedAt.slice(0, 10))}`;
}

/** Every response of a council that was ever published; shown once there is more than one. */
export function ResponseHistory({ slug, history }: ResponseHistoryProps) {
  if (history.length < 2) return null;
  return (
    <section className={classes.section} aria-labelledby="history">
      <Title order={2} size="h4" id="history">
        Responses of this council
      </Title>
      <ul>
        {history.map((past) => (
          <li key={past.id}>
            <TextLink href={past.isCurrent ? `/councils/${slug}` : `/councils/${slug}?response=${past.id}`}>
              {describePast(past)}
            </TextLink>
            {past.isCurrent ? ' (current)' : ' (superseded)'}
          </li>
        ))}
      </ul>
    </section>
  );
}
