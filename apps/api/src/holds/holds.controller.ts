import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { LegalHoldEntity } from '@talent-window/persistence';
import { findHolds, liftHold, setHold } from '@talent-window/persistence';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { CaseNoParam } from '../cases/case-no.param.js';
import { CaseStore } from '../cases/case-store.js';
import { problem } from '../http/problem.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { HoldActDto, HoldDto } from './hold.dto.js';

@ApiTags('holds')
@ApiSecurity('desk')
@Controller()
export class HoldsController {
  constructor(
    private readonly database: DataSource,
    private readonly cases: CaseStore,
  ) {}

  @Get('holds')
  @Endpoint({
    id: 'listHolds',
    may: 'legal-hold.set',
    summary: 'Cases of which nothing is forgotten whatever the rules say, the latest first',
  })
  @ApiOkResponse({ type: [HoldDto] })
  async list(): Promise<readonly HoldDto[]> {
    return (await findHolds(this.database)).map(holdDto);
  }

  @Post('cases/:caseNo/hold')
  @HttpCode(200)
  @Endpoint({
    id: 'holdCase',
    may: 'legal-hold.set',
    summary: 'Have nothing of a case forgotten until the hold is lifted',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: HoldDto })
  async hold(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() { why }: HoldActDto,
    @Req() { id: cause }: FastifyRequest,
  ): Promise<HoldDto> {
    await this.cases.openCase(who, caseNo);
    const actor = who.actorFor('legal-hold.set');
    const hold = await setHold(this.database, { caseNo, actor, why, cause });
    if (!hold) throw problem('held-already');
    return holdDto(hold);
  }

  @Post('cases/:caseNo/hold/lift')
  @HttpCode(204)
  @Endpoint({
    id: 'liftHold',
    may: 'legal-hold.set',
    summary: 'Let the rules hold for a case again',
    problems: [404, 409],
  })
  @ApiNoContentResponse({ description: 'It is no longer held.' })
  async lift(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() { why }: HoldActDto,
    @Req() { id: cause }: FastifyRequest,
  ): Promise<void> {
    await this.cases.openCase(who, caseNo);
    const actor = who.actorFor('legal-hold.set');
    if (!(await liftHold(this.database, { caseNo, actor, why, cause }))) throw problem('not-held');
  }
}

const holdDto = ({ caseNo, why, setBy, setAt }: LegalHoldEntity): HoldDto => ({
  caseNo,
  why,
  setBy: setBy.id,
  setAt: setAt.toISOString(),
});
