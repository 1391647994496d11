import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** How often to ask where events do not come through. */
const POLL_MS = 15_000;
/** The route that says where a case stands. */
const STANDING = '/api/cases/{caseNo}';

/**
 * Keeps what is shown of a case up to date: by server-sent events, and by asking every quarter of a minute while they do not
 * come through. Whatever was read of the case is read again after each change.
 */
export function useWatchedCase(caseNo: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    const readAgain = (ofCase: (key: string) => boolean = () => true): void => {
      void queries.invalidateQueries({
        predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(caseNo) && ofCase(String(queryKey[1])),
      });
    };
    const events = new EventSource(`/api/cases/${caseNo}/events`);
    let polling: ReturnType<typeof setInterval> | undefined;
    let last = '';
    const stopPolling = (): void => {
      clearInterval(polling);
      polling = undefined;
    };
    events.addEventListener('open', stopPolling);
    events.addEventListener('error', () => {
      polling ??= setInterval(() => readAgain(), POLL_MS);
    });
    events.addEventListener('progress', (event: MessageEvent<string>) => {
      // The first event says what stands now; what was read before it may be older, most likely by a step that the page itself caused.
      if (last === '') readAgain((path) => path === STANDING);
      else if (last !== event.data) readAgain();
      last = event.data;
    });
    return () => {
      stopPolling();
      events.close();
    };
  }, [caseNo, queries]);
}
