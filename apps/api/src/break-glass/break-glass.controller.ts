import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@talent-window/contracts/vocabulary';
import type { GlassVerdict } from '@talent-window/domain';
import type { BreakGlassEntity } from '@talent-window/persistence';
import type { FastifyRequest } from 'fastify';
import { CaseNoParam } from '../cases/case-no.param.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Acting } from '../session/access-guard.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { BreakTheGlassDto, BrokenGlassDto, BrokenGlassParam, ReviewBrokenGlassDto } from './break-glass.dto.js';
import { BrokenGlasses } from './broken-glasses.js';

@ApiTags('cases')
@ApiSecurity('desk')
@Controller()
export class BreakGlassController {
  constructor(private readonly glasses: BrokenGlasses) {}

  @Post('cases/:caseNo/break-glass')
  @Endpoint({
    id: 'breakGlass',
    may: 'case.break-glass',
    summary:
      'Open a case for an hour that is not the officer’s to see, with a reason; supervisors and auditors are told',
    problems: [404, 409, 429],
  })
  @ApiCreatedResponse({ type: BrokenGlassDto })
  async open(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() wish: BreakTheGlassDto,
    @Req() { log }: FastifyRequest,
  ): Promise<BrokenGlassDto> {
    const glass = await this.glasses.open(who, caseNo, wish);
    log.error(`alarm: ${caseNo}: a ${glass.actor.role} broke the glass, ${glass.id} (#broken-glass)`);
    return brokenGlassDto(glass);
  }

  @Get('broken-glass')
  @Endpoint({
    id: 'listBrokenGlass',
    may: 'break-glass.read',
    summary: 'Who opened which case by breaking the glass, and why; first what nobody has looked into',
  })
  @ApiOkResponse({ type: [BrokenGlassDto] })
  async list(): Promise<readonly BrokenGlassDto[]> {
    return (await this.glasses.list()).map(brokenGlassDto);
  }

  @Post('broken-glass/:id/review')
  @HttpCode(200)
  @Endpoint({
    id: 'reviewBrokenGlass',
    may: 'break-glass.review',
    summary: 'Say, once, whether it was justified to break the glass',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: BrokenGlassDto })
  async review(
    @Acting() actor: Actor,
    @Param() { id }: BrokenGlassParam,
    @Body() { verdict }: ReviewBrokenGlassDto,
    @Req() request: FastifyRequest,
  ): Promise<BrokenGlassDto> {
    return brokenGlassDto(await this.glasses.review(actor, id, verdict, request.id));
  }
}

const brokenGlassDto = (glass: BreakGlassEntity): BrokenGlassDto => ({
  id: glass.id,
  caseNo: glass.caseNo,
  actor: glass.actor,
  reason: glass.reason,
  openedAt: glass.openedAt.toISOString(),
  endsAt: glass.endsAt.toISOString(),
  ...(glass.reviewedAt === null ? {} : { reviewedAt: glass.reviewedAt.toISOString() }),
  ...(glass.verdict === null ? {} : { verdict: glass.verdict as GlassVerdict }),
});
