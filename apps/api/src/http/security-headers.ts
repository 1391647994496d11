import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';
import { isHttps } from './origins.js';

/** Nothing of the platform asks a browser for any of these. */
const PERMISSIONS = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'browsing-topics'];

const TWO_YEARS = 2 * 365 * 86_400;

/**
 * What every answer says to browsers: an answer of the API is no page, is run, framed and loaded by nobody, and is kept by
 * nobody. A page says for itself what it needs (http/page.ts), and what may be kept says for how long. All of it is the same for
 * every answer, so helmet is asked once.
 */
export function securityHeaders(publicUrl: string): Readonly<Record<string, string>> {
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
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  set(request, response, (error) => {
    if (error) throw error as Error;
  });
  return {
    ...(response.getHeaders() as Record<string, string>),
    'permissions-policy': PERMISSIONS.map((name) => `${name}=()`).join(', '),
    'cache-control': 'no-store',
  };
}
