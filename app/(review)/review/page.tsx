import { Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { connection } from 'next/server';
import { Queue } from '#components/review/queue.tsx';
import { listQueue } from '#lib/store/read/review/list-queue.ts';

export const metadata: Metadata = { title: 'Review' };

export default async function ReviewQueuePage() {
  await connection();
  const queue = await listQueue();
  return (
    <>
      <Title order={1} size="h2">
        Review
      </Title>
      <Text c="dimmed" maw="75ch">
        Every response is checked here beside its own words before it is published.
      </Text>
      <Queue queue={queue} now={new Date()} />
    </>
  );
}
