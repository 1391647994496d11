import { Controller, Delete, Get, HttpCode, Query, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Endpoint } from '../openapi/endpoint.js';
import { SignedInOnly } from '../openapi/signed-in-only.js';
import { Doors } from './doors.js';
import { Who } from './session-guard.js';
import { SessionDto, sessionDto, SignOutQuery } from './session.dto.js';
import { Visitor } from './visitor.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(private readonly doors: Doors) {}

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
