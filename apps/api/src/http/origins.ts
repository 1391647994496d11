import type { ApiConfig } from '../api-config.js';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** The origin itself and, on this machine, its other names: people open whichever they like. */
const namesOf = (url: string): readonly string[] => {
  const { protocol, hostname, port, origin } = new URL(url);
  if (!LOOPBACK.includes(hostname)) return [origin];
  return LOOPBACK.map((host) => `${protocol}//${host}${port === '' ? '' : `:${port}`}`);
};

export const ownOrigins = ({ publicUrl }: Pick<ApiConfig, 'publicUrl'>): ReadonlySet<string> =>
  new Set(namesOf(publicUrl));

/** Where the Temporal UI may be opened from; it alone may ask the codec from another origin. */
export const temporalUiOrigins = (config: Pick<ApiConfig, 'temporalUiUrl' | 'temporalUiPort'>): ReadonlySet<string> =>
  new Set(namesOf(config.temporalUiUrl ?? `http://localhost:${config.temporalUiPort}`));
