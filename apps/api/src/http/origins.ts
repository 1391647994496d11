import { LOOPBACK } from '@talent-window/config';
import type { ApiConfig } from '../api-config.js';

/** The origin itself and, on this machine, its other names: people open whichever they like. */
const namesOf = (url: string): readonly string[] => {
  const { protocol, hostname, port, origin } = new URL(url);
  if (!LOOPBACK.includes(hostname)) return [origin];
  return LOOPBACK.map((host) => `${protocol}//${host}${port === '' ? '' : `:${port}`}`);
};

export const ownOrigins = ({ publicUrl }: Pick<ApiConfig, 'publicUrl'>): ReadonlySet<string> =>
  new Set(namesOf(publicUrl));

type WhereTheUiIs = Pick<ApiConfig, 'temporalUiUrl' | 'temporalUiPort'>;

/** Where browsers find the Temporal UI; by default on this machine. */
export const temporalUiUrl = ({ temporalUiUrl: url, temporalUiPort: port }: WhereTheUiIs): string =>
  (url ?? `http://localhost:${port}`).replace(/\/$/, '');

/** Where the Temporal UI may be opened from; it alone may ask the codec from another origin. */
export const temporalUiOrigins = (config: WhereTheUiIs): ReadonlySet<string> => new Set(namesOf(temporalUiUrl(config)));

/** Whether browsers reach the platform by TLS alone. */
export const isHttps = (url: string): boolean => new URL(url).protocol === 'https:';
