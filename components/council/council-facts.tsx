import { Text, Title } from '@mantine/core';
import { councilTypeLabel } from '#lib/domain/council.ts';
import type { StoredCouncil } from '#lib/domain/review-response.ts';
import classes from './council-profile.module.css';
import { SampleMark } from './sample-mark.tsx';

/** Name and register facts of a council. */
export function CouncilFacts({ council }: { readonly council: StoredCouncil }) {
  const { name, type, nation, region, population, gssCode, domain, isSample } = council;
  const facts: readonly (readonly [string, string])[] = [
    ['Type', councilTypeLabel(type)],
    ['Area', region === nation ? nation : `${region}, ${nation}`],
    ['Population', population === null ? 'Not known' : population.toLocaleString('en-GB')],
    ['GSS code', gssCode ?? 'None'],
    ['Website', domain ?? 'Not known'],
  ];
  return (
    <>
      <Title order={1} size="h2" className={classes.name}>
        {name} {isSample ? <SampleMark /> : null}
      </Title>
      {isSample ? (
        <Text size="sm" c="dimmed">
          A fictional council of the sample set. Nothing here is about a real one.
        </Text>
      ) : null}
      <dl className={classes.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
