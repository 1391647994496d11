import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { Members } from './members.js';
import {
  InvitationDto,
  InvitationParam,
  MemberDto,
  MemberParam,
  MemberRoleDto,
  NewInvitationDto,
  OrganisationDto,
  OrganisationParam,
} from './organisation.dto.js';
import { Organisations } from './organisations.js';

/** Employers and agencies: who belongs to them. */
@ApiTags('organisations')
@ApiSecurity('portal')
@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly organisations: Organisations,
    private readonly members: Members,
  ) {}

  @Get()
  @Endpoint({ id: 'listOrganisations', may: 'organisation.read', summary: 'Organisations that the visitor belongs to' })
  @ApiOkResponse({ type: [OrganisationDto] })
  list(@Who() who: Visitor): Promise<readonly OrganisationDto[]> {
    return this.organisations.list(who);
  }

  @Get(':organisationId/members')
  @Endpoint({ id: 'listMembers', may: 'organisation.read', summary: 'Who belongs to it', problems: [404] })
  @ApiOkResponse({ type: [MemberDto] })
  listMembers(@Who() who: Visitor, @Param() { organisationId }: OrganisationParam): Promise<readonly MemberDto[]> {
    return this.members.list(who, organisationId);
  }

  @Put(':organisationId/members/:accountId')
  @HttpCode(204)
  @Endpoint({
    id: 'changeMemberRole',
    may: 'organisation.manage',
    summary: 'Make somebody administrator, handler or viewer',
    problems: [404, 409],
  })
  @ApiNoContentResponse()
  changeRole(
    @Who() who: Visitor,
    @Param() { organisationId, accountId }: MemberParam,
    @Body() { role }: MemberRoleDto,
    @Req() { id }: FastifyRequest,
  ): Promise<void> {
    return this.members.changeRole(who, { organisationId, accountId }, role, id);
  }

  @Delete(':organisationId/members/:accountId')
  @HttpCode(204)
  @Endpoint({
    id: 'removeMember',
    may: 'organisation.manage',
    summary: 'Let somebody act and see no more, from this moment',
    problems: [404, 409],
  })
  @ApiNoContentResponse()
  remove(
    @Who() who: Visitor,
    @Param() { organisationId, accountId }: MemberParam,
    @Req() { id }: FastifyRequest,
  ): Promise<void> {
    return this.members.remove(who, { organisationId, accountId }, id);
  }

  @Post(':organisationId/invitations')
  @Endpoint({
    id: 'inviteMember',
    may: 'organisation.manage',
    summary: 'Invite whoever has an address; it is theirs to accept for two weeks',
    problems: [404],
  })
  @ApiCreatedResponse({ type: InvitationDto })
  invite(
    @Who() who: Visitor,
    @Param() { organisationId }: OrganisationParam,
    @Body() body: NewInvitationDto,
    @Req() { id }: FastifyRequest,
  ): Promise<InvitationDto> {
    return this.members.invite(who, organisationId, body, id);
  }

  @Get(':organisationId/invitations')
  @Endpoint({
    id: 'listInvitations',
    may: 'organisation.manage',
    summary: 'Invitations not yet accepted',
    problems: [404],
  })
  @ApiOkResponse({ type: [InvitationDto] })
  listInvitations(
    @Who() who: Visitor,
    @Param() { organisationId }: OrganisationParam,
  ): Promise<readonly InvitationDto[]> {
    return this.members.listInvitations(who, organisationId);
  }

  @Delete(':organisationId/invitations/:invitationId')
  @HttpCode(204)
  @Endpoint({
    id: 'withdrawInvitation',
    may: 'organisation.manage',
    summary: 'Take an invitation back',
    problems: [404],
  })
  @ApiNoContentResponse()
  withdraw(
    @Who() who: Visitor,
    @Param() { organisationId, invitationId }: InvitationParam,
    @Req() { id }: FastifyRequest,
  ): Promise<void> {
    return this.members.withdraw(who, organisationId, invitationId, id);
  }
}
