import { QueryClient } from '@tanstack/react-query';
import { Refused } from './refused.js';

/** What was read is shown at once and read again behind it; what was refused is not asked for again. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (count, error) => !(error instanceof Refused) && count < 2,
        throwOnError: false,
      },
      mutations: { retry: false },
    },
  });
