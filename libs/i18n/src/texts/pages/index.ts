import { shell } from './shell.js';

/** The areas that both web apps use. */
export const pages = { shell } as const;
