import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { textsPlugin } from './texts-plugin.js';

/** The API puts a fresh one in its place with every page (content security policy). */
const NONCE = '__NONCE__';

/** Where `npm run dev` finds the API; what is not a page of the web apps is asked of it. */
const SERVER = 'http://localhost:3000';
const OF_THE_API = ['/api', '/links', '/verify', '/sign-in/certificate', '/card-service'];

/**
 * How a web app is built, and served while one works on it.
 * @param base the path it lives under, e.g. `/officer/`
 * @param server where the API is, for `npm run dev`
 */
export function webApp(base: string, server = SERVER): UserConfig {
  const target = new URL(server).origin;
  return {
    base,
    plugins: [react(), textsPlugin(), compression({ algorithms: ['brotliCompress'], threshold: 1024 })],
    html: { cspNonce: NONCE },
    // No `<link rel="modulepreload">` polyfill and no data: addresses: the page's policy forbids both.
    build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0, reportCompressedSize: false },
    server: {
      proxy: Object.fromEntries(
        OF_THE_API.map((path) => [
          path,
          { target, configure: (proxy) => proxy.on('proxyReq', (request) => request.setHeader('origin', target)) },
        ]),
      ),
    },
  };
}
