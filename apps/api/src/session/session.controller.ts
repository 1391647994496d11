import { Body, Controller, Delete, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiConfig } from '../api-config.js';
import { Endpoint } from '../openapi/endpoint.js';
import { SignedInOnly } from '../openapi/signed-in-only.js';
import { clearSessionCookie, setSessionCookie, tokensOf } from './session-cookies.js';
import { Open, Who } from './session-guard.js';
import { SessionDto, sessionDto, SignInDto, SignOutQuery } from './session.dto.js';
import { Sessions } from './sessions.js';
import { Visitor } from './visitor.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly config: ApiConfig,
  ) {}

  @Open()
  @Post()
  @Endpoint({
    id: 'signIn',
    may: 'anybody',
    summary: 'Sign in; the answer sets a cookie for each web app of the account',
    problems: [401, 403, 429],
  })
  @ApiCreatedResponse({
    type: SessionDto,
    headers: {
      'Set-Cookie': { description: 'tw_portal and/or tw_desk; HttpOnly, SameSite=Lax', schema: { type: 'string' } },
    },
  })
  async signIn(
    @Body() credentials: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const opened = await this.sessions.open(credentials, request.ip, tokensOf(request));
    const secure = this.config.publicUrl.startsWith('https:');
    for (const { app, token, expiresAt } of opened) setSessionCookie(reply, app, token, { secure, expiresAt });
    return sessionDto(new Visitor(opened));
  }

  @SignedInOnly()
  @Get()
  @Endpoint({ id: 'getSession', may: 'signed-in', summary: 'Who is signed in' })
  @ApiOkResponse({ type: SessionDto })
  show(@Who() visitor: Visitor): SessionDto {
    return sessionDto(visitor);
  }

  @SignedInOnly()
  @Delete()
  @HttpCode(204)
  @Endpoint({ id: 'signOut', may: 'signed-in', summary: 'Sign out' })
  @ApiNoContentResponse({ description: 'The session is over and its cookie is cleared.' })
  async signOut(
    @Who() visitor: Visitor,
    @Query() { app }: SignOutQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const closing = visitor.sessions.filter((session) => app === undefined || session.app === app);
    await this.sessions.close(closing);
    for (const session of closing) clearSessionCookie(reply, session.app);
  }
}
