'use client';
import { ActionIcon, Group, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import classes from './site-header.module.css';

const PAGES = [
  { href: '/', label: 'Compare' },
  { href: '/councils', label: 'Councils' },
  { href: '/upload', label: 'Upload' },
  { href: '/review', label: 'Review' },
] as const;

function isCurrent(pathname: string, href: string): boolean {
  return href === '/' ? pathname === '/' : pathname.startsWith(href);
}

/** Name of the site, its pages and the light/dark switch; the first thing on every page. */
export function SiteHeader() {
  const pathname = usePathname();
  return (
    <header className={classes.header}>
      <Group className={classes.bar} justify="space-between" wrap="nowrap">
        <Link href="/" className={classes.name}>
          Council Physio Compare
        </Link>
        <Group component="nav" aria-label="Main" gap={0} wrap="nowrap">
          {PAGES.map(({ href, label }) => (
            <Link
              key={href}
              href={href}
              className={classes.link}
              aria-current={isCurrent(pathname, href) ? 'page' : undefined}
            >
              {label}
            </Link>
          ))}
          <ColourSchemeSwitch />
        </Group>
      </Group>
    </header>
  );
}

function ColourSchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: true });
  const other = scheme === 'light' ? 'dark' : 'light';
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={`Switch to ${other} colours`}
      onClick={() => setColorScheme(other)}
    >
      {other === 'dark' ? <IconMoon size={18} /> : <IconSun size={18} />}
    </ActionIcon>
  );
}
