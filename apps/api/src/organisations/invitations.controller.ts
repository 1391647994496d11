import { Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { Members } from './members.js';
import { InvitationDto, OwnInvitationParam } from './organisation.dto.js';

/** Invitations to the visitor's own address. */
@ApiTags('organisations')
@ApiSecurity('portal')
@Controller('invitations')
export class InvitationsController {
  constructor(private readonly members: Members) {}

  @Get()
  @Endpoint({ id: 'listOwnInvitations', may: 'organisation.read', summary: 'Organisations that invite the visitor' })
  @ApiOkResponse({ type: [InvitationDto] })
  list(@Who() who: Visitor): Promise<readonly InvitationDto[]> {
    return this.members.listOwnInvitations(who);
  }

  @Post(':invitationId/acceptance')
  @HttpCode(204)
  @Endpoint({
    id: 'acceptInvitation',
    may: 'organisation.read',
    summary: 'Join the organisation',
    problems: [404, 409],
  })
  @ApiNoContentResponse()
  accept(
    @Who() who: Visitor,
    @Param() { invitationId }: OwnInvitationParam,
    @Req() { id }: FastifyRequest,
  ): Promise<void> {
    return this.members.accept(who, invitationId, id);
  }
}
