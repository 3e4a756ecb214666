import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import './global.css';
import { ColorSchemeScript, MantineProvider, mantineHtmlProps } from '@mantine/core';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SiteFooter } from '#components/shell/site-footer.tsx';
import { SiteHeader } from '#components/shell/site-header.tsx';
import { theme } from '#components/shell/theme.ts';
import { REGISTER_CREDIT } from '#lib/domain/register/register.ts';
import { SampleDataNotice } from './sample-data-notice.tsx';

export const metadata: Metadata = {
  title: { default: 'Council Physio Compare', template: '%s – Council Physio Compare' },
  description: 'How UK councils provide physiotherapy for their staff, from their own answers.',
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en-GB" {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" />
      </head>
      <body>
        <MantineProvider theme={theme} defaultColorScheme="auto">
          <a className="skip-link" href="#main">
            Skip to main content
          </a>
          <SiteHeader />
          <SampleDataNotice />
          <main id="main" className="page">
            {children}
          </main>
          <SiteFooter credit={REGISTER_CREDIT} />
        </MantineProvider>
      </body>
    </html>
  );
}
