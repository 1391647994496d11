import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import { isHttps } from './origins.js';

/** Nothing of the platform asks a browser for any of these. */
const PERMISSIONS = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'browsing-topics'];

const TWO_YEARS = 2 * 365 * 86_400;

export type SetHeaders = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Sets what every answer says to browsers: an answer of the API is no page, is run, framed and loaded by nobody, and is kept
 * by nobody. A page says for itself what it needs (http/page.ts), and what may be kept says for how long.
 */
export function securityHeaders(publicUrl: string): SetHeaders {
  const set = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: true,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    // On plain HTTP, which only this machine's own stack speaks, browsers would ignore it.
    strictTransportSecurity: isHttps(publicUrl) && { maxAge: TWO_YEARS, includeSubDomains: true },
    // Not `no-referrer`: under it browsers send `Origin: null` with forms of our own, as if they were another site's.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  const permissions = PERMISSIONS.map((name) => `${name}=()`).join(', ');
  return (request, response) => {
    set(request, response, (error) => {
      if (error) throw error as Error;
    });
    response.setHeader('permissions-policy', permissions);
    response.setHeader('cache-control', 'no-store');
  };
}
