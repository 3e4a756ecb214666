'use client';
import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent: a deep teal whose sixth shade passes AA on white. */
const accent: MantineColorsTuple = [
  '#eaf6f6',
  '#d3eaea',
  '#a6d4d5',
  '#75bdbf',
  '#4ea9ac',
  '#2f8f93',
  '#13686c',
  '#0f585c',
  '#0b484b',
  '#07383a',
];

export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Inter Variable', system-ui, sans-serif", fontWeight: '600' },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 4 },
  autoContrast: true,
  colors: { accent },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
});
