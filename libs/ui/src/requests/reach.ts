import { useSyncExternalStore } from 'react';

/** Whether the last request came through; the browser alone does not know of a platform that is away. */
let reached = true;
const listeners = new Set<() => void>();

export const tellReach = (isReached: boolean): void => {
  if (reached === isReached) return;
  reached = isReached;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

/** Whether the platform can be reached, as far as the browser and the last request tell. */
export const useReach = (): boolean => useSyncExternalStore(subscribe, () => reached && navigator.onLine);
