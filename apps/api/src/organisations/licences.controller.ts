import { Body, Controller, Get, Param, Put, Req } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { BusinessNumberParam, LicenceDto, RecordLicenceDto } from './organisation.dto.js';
import { Organisations } from './organisations.js';

/** 註冊登記證 of agencies, which the NIA gives. */
@ApiTags('organisations')
@ApiSecurity('desk')
@Controller('agency-licences')
export class LicencesController {
  constructor(private readonly organisations: Organisations) {}

  @Get(':businessNumber')
  @Endpoint({
    id: 'getAgencyLicence',
    may: 'agency-licence.read',
    summary: 'The licence of an agency',
    problems: [404],
  })
  @ApiOkResponse({ type: LicenceDto })
  show(@Who() who: Visitor, @Param() { businessNumber }: BusinessNumberParam): Promise<LicenceDto> {
    return this.organisations.findLicence(who, businessNumber);
  }

  @Put(':businessNumber')
  @Endpoint({
    id: 'recordAgencyLicence',
    may: 'agency-licence.record',
    summary: 'Record the licence of an agency and its last day; one that has passed ends it',
  })
  @ApiOkResponse({ type: LicenceDto })
  record(
    @Who() who: Visitor,
    @Param() { businessNumber }: BusinessNumberParam,
    @Body() body: RecordLicenceDto,
    @Req() { id }: FastifyRequest,
  ): Promise<LicenceDto> {
    return this.organisations.recordLicence(who, businessNumber, body, id);
  }
}
