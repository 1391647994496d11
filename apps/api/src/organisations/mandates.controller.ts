import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CaseSummaryDto } from '../cases/case-summary.dto.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { MandateActs } from './mandate-acts.js';
import { AskForMandateDto, GiveMandateDto, MandateDto, MandateParam } from './mandate.dto.js';
import { OrganisationParam } from './organisation.dto.js';

/** 委任: who may act for whom. */
@ApiTags('mandates')
@ApiSecurity('portal')
@Controller()
export class MandatesController {
  constructor(private readonly mandates: MandateActs) {}

  @Get('mandates')
  @Endpoint({ id: 'listMandates', may: 'mandate.read', summary: 'What the visitor has given and is asked for' })
  @ApiOkResponse({ type: [MandateDto] })
  list(@Who() who: Visitor): Promise<readonly MandateDto[]> {
    return this.mandates.listOwn(who);
  }

  @Post('mandates')
  @Endpoint({
    id: 'giveMandate',
    may: 'mandate.manage',
    summary: 'Have an organisation act for oneself; in force at once, or from the day given',
    problems: [403, 404, 409],
  })
  @ApiCreatedResponse({ type: MandateDto })
  give(@Who() who: Visitor, @Body() body: GiveMandateDto, @Req() { id }: FastifyRequest): Promise<MandateDto> {
    return this.mandates.give(who, body, id);
  }

  @Post('mandates/:mandateId/confirmation')
  @HttpCode(200)
  @Endpoint({
    id: 'confirmMandate',
    may: 'mandate.manage',
    summary: 'Agree to what an organisation asks for',
    problems: [403, 404, 409],
  })
  @ApiOkResponse({ type: MandateDto })
  confirm(
    @Who() who: Visitor,
    @Param() { mandateId }: MandateParam,
    @Req() { id }: FastifyRequest,
  ): Promise<MandateDto> {
    return this.mandates.confirm(who, mandateId, id);
  }

  @Delete('mandates/:mandateId')
  @HttpCode(204)
  @Endpoint({
    id: 'endMandate',
    may: 'mandate.manage',
    summary: 'End a mandate at once, or say no to one; either side may, at any time',
    problems: [404, 409],
  })
  @ApiNoContentResponse()
  end(@Who() who: Visitor, @Param() { mandateId }: MandateParam, @Req() { id }: FastifyRequest): Promise<void> {
    return this.mandates.end(who, mandateId, id);
  }

  @Post('organisations/:organisationId/mandates')
  @Endpoint({
    id: 'askForMandate',
    may: 'mandate.manage',
    summary: 'Ask a client for a mandate, by their address; it holds once they agree',
    problems: [404],
  })
  @ApiCreatedResponse({ type: MandateDto })
  ask(
    @Who() who: Visitor,
    @Param() { organisationId }: OrganisationParam,
    @Body() body: AskForMandateDto,
    @Req() { id }: FastifyRequest,
  ): Promise<MandateDto> {
    return this.mandates.ask(who, organisationId, body, id);
  }

  @Get('organisations/:organisationId/mandates')
  @Endpoint({ id: 'listClientMandates', may: 'mandate.read', summary: 'Mandates of the organisation', problems: [404] })
  @ApiOkResponse({ type: [MandateDto] })
  listOf(@Who() who: Visitor, @Param() { organisationId }: OrganisationParam): Promise<readonly MandateDto[]> {
    return this.mandates.listOf(who, organisationId);
  }

  @Get('organisations/:organisationId/cases')
  @Endpoint({
    id: 'listClientCases',
    may: 'mandate.read',
    summary: 'Cases of clients, as far as their mandates reach now; newest first',
    problems: [404],
  })
  @ApiOkResponse({ type: [CaseSummaryDto] })
  listCases(@Who() who: Visitor, @Param() { organisationId }: OrganisationParam): Promise<readonly CaseSummaryDto[]> {
    return this.mandates.listCases(who, organisationId);
  }
}
