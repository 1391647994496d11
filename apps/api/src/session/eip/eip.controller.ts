import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiOkResponse, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { bothTexts } from '@talent-window/i18n';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiConfig } from '../../api-config.js';
import { sendPage } from '../../http/page.js';
import { Problem } from '../../http/problem.js';
import { networkOf, SharedLimits } from '../../http/shared-limits.js';
import { Endpoint } from '../../openapi/endpoint.js';
import { SignedInOnly } from '../../openapi/signed-in-only.js';
import { DeskDoor } from '../desk-door.js';
import { SessionCookies } from '../session-cookies.js';
import { Open, Who } from '../session-guard.js';
import { newToken } from '../session-token.js';
import { Visitor, WebApp } from '../visitor.js';
import { EndSessionDto, FrontChannelQuery, LogoutTokenDto, OfficerSignInQuery } from './eip.dto.js';
import { eipPage, framePage } from './eip-page.js';
import { OfficerLogout } from './officer-logout.js';
import { OfficerSignIn } from './officer-sign-in.js';

/** Which browser began a sign-in. */
const BROWSER = 'tw_eip';

/** Officers' sign-in and log-out by the portal of the civil service (EIP). */
@ApiTags('session')
@Controller('session/eip')
export class EipController {
  constructor(
    private readonly config: ApiConfig,
    private readonly limits: SharedLimits,
    private readonly cookies: SessionCookies,
    private readonly desk: DeskDoor,
    private readonly signIn: OfficerSignIn,
    private readonly logout: OfficerLogout,
  ) {}

  @Open()
  @Get()
  @Endpoint({
    id: 'beginOfficerSignIn',
    may: 'anybody',
    summary: 'For a browser: begin an officer’s sign-in at the portal of the civil service',
    problems: [429],
  })
  @ApiResponse({ status: 303, description: 'To the portal of the civil service.' })
  async begin(
    @Query() { returnTo = '/', again }: OfficerSignInQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.shown(request, reply, async () => {
      await this.limits.take('officers-of-address', networkOf(request.ip));
      const browser = this.cookies.find(request, BROWSER) ?? newToken();
      const { url, expiresAt } = await this.signIn.begin(browser, { returnTo, isAskedAnew: again === 'yes' });
      this.cookies.set(reply, BROWSER, browser, expiresAt);
      void reply.header('cache-control', 'no-store').redirect(url, 303);
    });
  }

  @Open()
  @Get('callback')
  @Endpoint({
    id: 'finishOfficerSignIn',
    may: 'anybody',
    summary: 'Where the portal of the civil service sends the browser back; sets the cookie of the desk',
    problems: [400, 401, 403, 429],
  })
  @ApiResponse({ status: 303, description: 'To where the officer wanted to go.' })
  async finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.shown(request, reply, async () => {
      await this.limits.take('officers-of-address', networkOf(request.ip));
      const { returnTo, ...admitted } = await this.signIn.finish({
        path: request.url,
        browser: this.cookies.find(request, BROWSER),
        replaced: this.desk.tokenOf(request),
        cause: request.id,
      });
      this.desk.open(admitted, reply);
      void reply.header('cache-control', 'no-store').redirect(returnTo, 303);
    });
  }

  @SignedInOnly()
  @Post('end')
  @HttpCode(200)
  @Endpoint({
    id: 'endOfficerSession',
    may: 'signed-in',
    summary: 'Sign out of the desk, and learn where to sign out of the portal of the civil service too',
  })
  @ApiOkResponse({ type: EndSessionDto })
  async end(@Who() visitor: Visitor, @Res({ passthrough: true }) reply: FastifyReply): Promise<EndSessionDto> {
    for (const session of visitor.sessions) if (session.app === WebApp.Desk) await this.desk.close(session, reply);
    return { url: await this.logout.endAtProvider() };
  }

  @Open()
  @Get('ended')
  @Endpoint({
    id: 'showOfficerSignedOut',
    may: 'anybody',
    summary: 'Where an officer’s browser ends after the log-out',
  })
  @ApiProduces('text/html')
  @ApiOkResponse({ content: { 'text/html': { schema: { type: 'string' } } } })
  ended(@Res() reply: FastifyReply): void {
    const said = { headline: bothTexts('officers.signed-out'), detail: bothTexts('officers.signed-out-detail') };
    sendPage(reply, eipPage(said));
  }

  @Open()
  @Get('front-channel')
  @Endpoint({
    id: 'endOfficerSessionByFrame',
    may: 'anybody',
    summary: 'Front-channel log-out: a page that the portal of the civil service shows in a frame',
    description: 'The answer is the same whether there was a session or not.',
    problems: [429],
  })
  @ApiProduces('text/html')
  @ApiOkResponse({ content: { 'text/html': { schema: { type: 'string' } } } })
  async endByFrame(
    @Query() { iss, sid }: FrontChannelQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.limits.take('officers-of-address', networkOf(request.ip));
    await this.logout.endByFrame(iss, sid, request.id);
    sendPage(reply, framePage(new URL(this.config.singleSignOn.issuer).origin));
  }

  @Open()
  @Post('logout')
  @HttpCode(204)
  @ApiConsumes('application/x-www-form-urlencoded')
  @Endpoint({
    id: 'endOfficerSessionByToken',
    may: 'anybody',
    summary: 'Back-channel log-out: a token of the portal of the civil service that ends an officer’s sessions',
    problems: [400, 429],
  })
  @ApiResponse({ status: 204, description: 'The sessions are over.' })
  async endByToken(@Body() { logout_token: token }: LogoutTokenDto, @Req() request: FastifyRequest): Promise<void> {
    const network = networkOf(request.ip);
    await this.limits.take('not-believed-of-address', network);
    await this.logout.endByToken(token, request.id);
    await this.limits.forgive('not-believed-of-address', network);
  }

  /** A person in a browser reads a page, a program a problem. */
  private async shown(request: FastifyRequest, reply: FastifyReply, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const wantsPage = request.headers.accept?.includes('text/html') === true;
      if (!(error instanceof Problem) || !wantsPage) throw error;
      const { reason, status, extras } = error;
      const [headline, detail] = ['title', 'detail'].map((part) =>
        bothTexts(`problems.${reason}.${part}`, extras.params ?? {}),
      );
      if (!headline || !detail) throw error;
      void reply.headers(extras.headers ?? {});
      sendPage(reply, eipPage({ headline, detail, reference: request.id }), status);
    }
  }
}
