import { Title } from '@mantine/core';
import type { Metadata } from 'next';
import { CouncilList } from '#components/council/council-list.tsx';
import { listCouncilEntries } from '#lib/store/read/published/list-council-entries.ts';
import { parseCouncilsQuery } from '#lib/url/councils-query.ts';

export const metadata: Metadata = { title: 'Councils' };

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CouncilsPage({ searchParams }: Props) {
  const query = parseCouncilsQuery(await searchParams);
  const councils = await listCouncilEntries();
  return (
    <>
      <Title order={1} size="h2">
        Councils
      </Title>
      <CouncilList councils={councils} query={query} />
    </>
  );
}
