'use client';
import { createTheme, defaultVariantColorsResolver, type MantineColorsTuple } from '@mantine/core';

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
  // Mantine chooses the text on a filled button for light colours alone; on the dark scheme's lighter teal it is black.
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input);
    const isAccent = input.color === undefined || input.color === 'accent';
    return input.variant === 'filled' && isAccent ? { ...colours, color: 'light-dark(#fff, #000)' } : colours;
  },
  colors: { accent },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
});
