import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** A page with all that it may do. */
export interface Page {
  readonly html: string;
  /** its content security policy */
  readonly policy: string;
}

/** What a page needs beyond showing text. */
export interface PageNeeds {
  /** what stands between `<style>` and `</style>`, to the letter */
  readonly style: string;
  /** what stands between `<script>` and `</script>`, to the letter */
  readonly script?: string;
  /** where its form goes: `'self'` in quotes, or an origin */
  readonly formTo?: string;
  /** the one site that may show it in a frame; nobody where absent */
  readonly framedBy?: string;
  /** cut off from our origin, but for these; `''` for none */
  readonly sandbox?: string;
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The strictest policy under which a page still works: style and script are known by their hash, and nothing is loaded. */
export function pagePolicy({ style, script, formTo = "'none'", framedBy = "'none'", sandbox }: PageNeeds): string {
  return [
    "default-src 'none'",
    "base-uri 'none'",
    `frame-ancestors ${framedBy}`,
    `style-src ${hashOf(style)}`,
    `form-action ${formTo}`,
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    ...(sandbox === undefined ? [] : [`sandbox ${sandbox}`.trim()]),
  ].join('; ');
}

export const sendPage = (reply: FastifyReply, { html, policy }: Page, status = 200): void =>
  void reply
    .status(status)
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policy)
    .header('x-robots-tag', 'noindex')
    .send(html);
