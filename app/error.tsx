'use client';
import { Button, Group, Text, Title } from '@mantine/core';
import { TextLink } from '#components/ui/text-link.tsx';

interface Props {
  readonly error: Error & { readonly digest?: string };
  /** Asks the server for the page again. */
  readonly retry: () => void;
}

export default function ErrorPage({ error, retry }: Props) {
  return (
    <>
      <Title order={1} size="h2" mb="sm">
        Something went wrong on our side
      </Title>
      <Text maw="75ch" mb="md">
        Nothing that you saved is lost. Try again; if it happens once more, start the site again and look at
        what it prints
        {error.digest ? ` (this error is noted there as ${error.digest})` : ''}.
      </Text>
      <Group>
        <Button onClick={retry}>Try again</Button>
        <TextLink href="/">Compare councils</TextLink>
      </Group>
    </>
  );
}
