import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** The longest first: the portal lives under every other path. */
const APPS = [
  // It reads bar codes: a decoder is compiled in the browser. This word lets in that and no script.
  { folder: 'workbench', base: '/officer/', scripts: "'self' 'wasm-unsafe-eval'" },
  { folder: 'portal', base: '/', scripts: "'self'" },
] as const;

/** Where the build of a web app puts its files. */
const distOf = (folder: string): string => fileURLToPath(new URL(`../../../${folder}/dist`, import.meta.url));

/** What a page of the web apps may do: run and load what is ours, show pictures that were just chosen, and use the camera. */
const policy = (scripts: string, nonce: string): string =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    `script-src ${scripts}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
  ].join('; ');

interface BuiltApp {
  readonly base: string;
  readonly scripts: string;
  readonly html: string;
}

/** The web apps as they were built: their files, and the one page of each that shows whatever its path says. */
export class WebApps {
  private constructor(private readonly pages: readonly BuiltApp[]) {}

  /** Those that are built; where none is, the API stands alone. */
  static async load(): Promise<WebApps> {
    const pages = await Promise.all(
      APPS.map(async ({ folder, base, scripts }) => ({
        base,
        scripts,
        html: await readFile(join(distOf(folder), 'index.html'), 'utf8').catch(() => ''),
      })),
    );
    return new WebApps(pages.filter(({ html }) => html !== ''));
  }

  /** Their files under names that change with their content, so that a browser may keep them. */
  async serveFiles(server: FastifyInstance): Promise<void> {
    const apps = APPS.filter(({ base }) => this.pages.some((page) => page.base === base));
    for (const [at, { folder, base }] of apps.entries()) {
      await server.register(fastifyStatic, {
        root: join(distOf(folder), 'assets'),
        prefix: `${base}assets/`,
        decorateReply: at === 0,
        preCompressed: true,
        immutable: true,
        maxAge: '365d',
        index: false,
        cacheControl: true,
      });
      server.get(`${base}icon.svg`, (_, reply) =>
        reply.header('cache-control', 'public, max-age=86400').sendFile('icon.svg', distOf(folder)),
      );
    }
  }

  /** Answers a browser that asks for a page. @returns false where it asks for something else */
  sendPage(request: FastifyRequest, reply: FastifyReply): boolean {
    const path = request.url.split('?', 1)[0] ?? '';
    const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
    if (!wantsPage || path.startsWith('/api/') || path.includes('/assets/')) return false;
    const page = this.pages.find(({ base }) => `${path}/`.startsWith(base));
    if (!page) return false;
    const nonce = randomBytes(18).toString('base64');
    void reply
      .status(200)
      .type('text/html; charset=utf-8')
      .headers({
        'content-security-policy': policy(page.scripts, nonce),
        'permissions-policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()',
        // The page that signs by card opens the card service, which must find its way back.
        'cross-origin-opener-policy': 'same-origin-allow-popups',
      })
      .send(page.html.replaceAll('__NONCE__', nonce));
    return true;
  }
}
