import { Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { TextLink } from '#components/ui/text-link.tsx';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFoundPage() {
  return (
    <>
      <Title order={1} size="h2" mb="sm">
        Page not found
      </Title>
      <Text maw="75ch">
        If you typed the address, check that it is right. If you followed a link, what it pointed to may have
        been removed or renamed.
      </Text>
      <ul>
        <li>
          <TextLink href="/">Compare councils</TextLink>
        </li>
        <li>
          <TextLink href="/councils">Find a council</TextLink>
        </li>
        <li>
          <TextLink href="/review">Go to the review queue</TextLink>
        </li>
      </ul>
    </>
  );
}
