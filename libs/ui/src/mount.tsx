import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import type { AnyRouter } from '@tanstack/react-router';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { startLanguage } from './language/language.js';
import { cssVariables, theme } from './look/theme.js';
import { Late } from './parts/late.js';
import { newQueryClient } from './requests/query-client.js';

/** The page's policy lets in no style without it. */
const nonce = (): string => document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';

/** Starts a web app in the page's `#app`. */
export async function mount(router: AnyRouter): Promise<void> {
  const place = document.getElementById('app');
  if (!place) throw new Error('the page has no place for the app');
  await startLanguage(['shell']);
  createRoot(place).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        forceColorScheme="light"
        getStyleNonce={nonce}
        deduplicateInlineStyles
      >
        <QueryClientProvider client={newQueryClient()}>
          <Suspense fallback={<Late />}>
            <RouterProvider router={router} />
          </Suspense>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
