import { Body, Controller, Delete, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../openapi/endpoint.js';
import { SignedInOnly } from '../openapi/signed-in-only.js';
import { Doors } from './doors.js';
import { PortalDoor } from './portal-door.js';
import { Open, Who } from './session-guard.js';
import { SessionDto, sessionDto, SignInDto, SignOutQuery } from './session.dto.js';
import { Visitor } from './visitor.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly doors: Doors,
    private readonly portal: PortalDoor,
  ) {}

  @Open()
  @Post()
  @Endpoint({
    id: 'signIn',
    may: 'anybody',
    summary: 'Sign in to the portal; the answer sets its cookie',
    problems: [401, 403, 429],
  })
  @ApiCreatedResponse({
    type: SessionDto,
    headers: {
      'Set-Cookie': { description: 'tw_portal; HttpOnly, SameSite=Lax', schema: { type: 'string' } },
    },
  })
  async signIn(
    @Body() credentials: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return sessionDto(new Visitor([await this.portal.open(credentials, request, reply)]));
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
    for (const session of closing) await this.doors.close(session, reply);
  }
}
