import { createContext } from 'react';

/** Tells the page of a case that the case is no longer where it was when the page was opened, so that nothing was changed. */
export const MovedOnMeanwhile = createContext<() => void>(() => undefined);
