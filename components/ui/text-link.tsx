'use client';
import { Anchor, type AnchorProps } from '@mantine/core';
import Link from 'next/link';
import type { ReactNode } from 'react';

interface TextLinkProps extends AnchorProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly prefetch?: boolean;
}

/** A link to another page of the site. */
export function TextLink({ href, ...props }: TextLinkProps) {
  return <Anchor component={Link} href={href} {...props} />;
}
