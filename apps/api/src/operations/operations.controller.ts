import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProperty, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { IsUUID } from 'class-validator';
import { CaseNoParam } from '../cases/case-no.param.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Acting } from '../session/access-guard.js';
import { AskOperationDto, AskResetDto, OperationDto } from './operation.dto.js';
import { OperationsDesk } from './operations-desk.js';
import { CaseStandingDto, StuckCasesDto, StuckQuery } from './standing.dto.js';

export class OperationIdParam {
  @ApiProperty({ format: 'uuid', description: 'id under which it was asked for' })
  @IsUUID()
  operationId!: string;
}

const IN_HAND = 'In hand; look at it by its id.';

@ApiTags('operations')
@ApiSecurity('desk')
@Controller('operations')
export class OperationsController {
  constructor(private readonly desk: OperationsDesk) {}

  @Get('stuck')
  @Endpoint({ id: 'listStuckCases', may: 'operations.read', summary: 'Open cases that do not move, and why' })
  @ApiOkResponse({ type: StuckCasesDto })
  stuck(@Query() { after, limit }: StuckQuery): Promise<StuckCasesDto> {
    return this.desk.stuck({ after, most: limit });
  }

  @Get('reconciliation')
  @Endpoint({
    id: 'getReconciliation',
    may: 'operations.read',
    summary: 'The last comparison of every open case’s workflow with its projection',
    problems: [404],
  })
  @ApiOkResponse({ type: OperationDto })
  reconciliation(): Promise<OperationDto> {
    return this.desk.lastReconciliation();
  }

  @Post('reconciliation')
  @HttpCode(202)
  @Endpoint({ id: 'reconcile', may: 'operations.act', summary: 'Compare now; otherwise it is done every night' })
  @ApiAcceptedResponse({ type: OperationDto, description: IN_HAND })
  reconcile(@Acting() actor: Actor, @Body() { operationId, why }: AskOperationDto): Promise<OperationDto> {
    return this.desk.ask(operationId, { what: 'reconcile', actor, why });
  }

  @Get('cases/:caseNo')
  @Endpoint({
    id: 'getCaseStanding',
    may: 'operations.read',
    summary: 'Where a case stands in engine and projection',
    problems: [404],
  })
  @ApiOkResponse({ type: CaseStandingDto })
  show(@Param() { caseNo }: CaseNoParam): Promise<CaseStandingDto> {
    return this.desk.show(caseNo);
  }

  @Post('cases/:caseNo/retry')
  @HttpCode(202)
  @Endpoint({
    id: 'retryCase',
    may: 'operations.act',
    summary: 'Try again at once what waits to be tried, and watch',
    problems: [404],
  })
  @ApiAcceptedResponse({ type: OperationDto, description: IN_HAND })
  retry(
    @Acting() actor: Actor,
    @Param() { caseNo }: CaseNoParam,
    @Body() { operationId, why }: AskOperationDto,
  ): Promise<OperationDto> {
    return this.desk.ask(operationId, { what: 'retry', caseNo, actor, why });
  }

  @Post('cases/:caseNo/replay')
  @HttpCode(202)
  @Endpoint({
    id: 'replayCase',
    may: 'operations.act',
    summary: 'Does the code of the workers still replay this case?',
    problems: [404],
  })
  @ApiAcceptedResponse({ type: OperationDto, description: IN_HAND })
  replay(
    @Acting() actor: Actor,
    @Param() { caseNo }: CaseNoParam,
    @Body() { operationId, why }: AskOperationDto,
  ): Promise<OperationDto> {
    return this.desk.ask(operationId, { what: 'replay', caseNo, actor, why });
  }

  @Post('cases/:caseNo/archive')
  @HttpCode(202)
  @Endpoint({
    id: 'archiveCase',
    may: 'operations.act',
    summary: 'Pack a closed case anew and hand it to the image archive, where that refused it',
    problems: [404],
  })
  @ApiAcceptedResponse({ type: OperationDto, description: IN_HAND })
  archive(
    @Acting() actor: Actor,
    @Param() { caseNo }: CaseNoParam,
    @Body() { operationId, why }: AskOperationDto,
  ): Promise<OperationDto> {
    return this.desk.ask(operationId, { what: 'archive', caseNo, actor, why });
  }

  @Post('cases/:caseNo/reset')
  @HttpCode(202)
  @Endpoint({
    id: 'resetCase',
    may: 'operations.act',
    summary: 'Take a case back to where it entered a stage, or say what that would do',
    problems: [404],
  })
  @ApiAcceptedResponse({ type: OperationDto, description: IN_HAND })
  reset(
    @Acting() actor: Actor,
    @Param() { caseNo }: CaseNoParam,
    @Body() { operationId, ...wish }: AskResetDto,
  ): Promise<OperationDto> {
    return this.desk.ask(operationId, { what: 'reset', caseNo, actor, ...wish });
  }

  @Get(':operationId')
  @Endpoint({ id: 'getOperation', may: 'operations.read', summary: 'What came of an operation', problems: [404] })
  @ApiOkResponse({ type: OperationDto })
  look(@Param() { operationId }: OperationIdParam): Promise<OperationDto> {
    return this.desk.look(operationId);
  }
}
