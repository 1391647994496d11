import { readFile } from 'node:fs/promises';
import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiConfig } from '../api-config.js';
import { Open } from '../session/session-guard.js';
import { signInPage } from './sign-in-page.js';

const ASSETS = new URL('../../assets/', import.meta.url);

/** The page with the bridge to the card readers of a visitor's own machine, for whoever comes without the portal. */
@ApiExcludeController()
@Open()
@Controller('sign-in')
export class SignInPageController {
  constructor(private readonly config: ApiConfig) {}

  @Get('certificate')
  page(@Res() reply: FastifyReply): void {
    const { cardServiceUrl, publicUrl } = this.config;
    void reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .header('x-content-type-options', 'nosniff')
      // The window of the card service has to reach its opener: no `cross-origin-opener-policy: same-origin` here.
      .header('cross-origin-opener-policy', 'unsafe-none')
      .header(
        'content-security-policy',
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
      )
      .send(signInPage(cardServiceUrl, publicUrl));
  }

  @Get('certificate.js')
  script(@Res() reply: FastifyReply): Promise<void> {
    return send(reply, 'certificate-sign-in.js', 'text/javascript; charset=utf-8');
  }

  @Get('certificate.css')
  style(@Res() reply: FastifyReply): Promise<void> {
    return send(reply, 'certificate-sign-in.css', 'text/css; charset=utf-8');
  }
}

async function send(reply: FastifyReply, file: string, type: string): Promise<void> {
  const bytes = await readFile(new URL(file, ASSETS));
  void reply.type(type).header('cache-control', 'no-cache').header('x-content-type-options', 'nosniff').send(bytes);
}
