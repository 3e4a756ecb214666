import { Text } from '@mantine/core';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { CouncilFacts } from '#components/council/council-facts.tsx';
import { PublishedResponseView } from '#components/council/published-response.tsx';
import { ResponseHistory } from '#components/council/response-history.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { withShownText } from '#lib/domain/shown-text.ts';
import { findCouncilProfile } from '#lib/store/read/published/find-council-profile.ts';

interface Props {
  readonly params: Promise<{ slug: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

// One read for the page and its title.
const getProfile = cache((slug: string, responseId?: string) => findCouncilProfile(slug, responseId));

async function readProfile({ params, searchParams }: Props) {
  const [{ slug }, { response }] = await Promise.all([params, searchParams]);
  return getProfile(slug, typeof response === 'string' ? response : undefined);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await readProfile(props))?.council.name ?? 'Council not found' };
}

export default async function CouncilPage(props: Props) {
  const profile = await readProfile(props);
  if (!profile) notFound();
  const { council, response, history } = profile;
  return (
    <>
      <TextLink href="/councils" size="sm">
        Councils
      </TextLink>
      <CouncilFacts council={council} />
      {response ? (
        <PublishedResponseView
          slug={council.slug}
          response={{
            ...response,
            documents: withShownText(response.documents, Object.values(response.judgements)),
          }}
        />
      ) : (
        <Text maw="75ch">
          No response of this council has been published here yet. If you have one,{' '}
          <TextLink href="/upload" underline="always">
            upload it
          </TextLink>
          .
        </Text>
      )}
      <ResponseHistory slug={council.slug} history={history} />
    </>
  );
}
