import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProperty, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { Role } from '@talent-window/contracts/vocabulary';
import { CaseNoParam } from '../cases/case-no.param.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
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
  @Endpoint({ id: 'listStuckCases', summary: 'Open cases that do not move, and why' })
  @ApiOkResponse({ type: StuckCasesDto })
  stuck(@Who() who: Visitor, @Query() { after, limit }: StuckQuery): Promise<StuckCasesDto> {
    who.getActor(Role.Operator);
    return this.desk.stuck({ after, most: limit });
  }

  @Get('reconciliation')
  @Endpoint({
    id: 'getReconciliation',
    summary: 'The last comparison of every open case’s workflow with its projection',
    problems: [404],
  })
  @ApiOkResponse({ type: OperationDto })
  reconciliation(@Who() who: Visitor): Promise<OperationDto> {
    who.getActor(Role.Operator);
    return this.desk.lastReconciliation();
  }

  @Post('reconciliation')
  @HttpCode(202)
  @Endpoint({ id: 'reconcile', summary: 'Compare now; otherwise it is done every night' })
  @ApiAcceptedResponse({ type: OperationDto, description: IN_HAND })
  reconcile(@Who() who: Visitor, @Body() { operationId, why }: AskOperationDto): Promise<OperationDto> {
    return this.desk.ask(operationId, { what: 'reconcile', actor: who.getActor(Role.Operator), why });
  }

  @Get('cases/:caseNo')
  @Endpoint({ id: 'getCaseStanding', summary: 'Where a case stands in engine and projection', problems: [404] })
  @ApiOkResponse({ type: CaseStandingDto })
  show(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<CaseStandingDto> {
    who.getActor(Role.Operator);
    return this.desk.show(caseNo);
  }

  @Post('cases/:caseNo/retry')
  @HttpCode(202)
  @Endpoint({ id: 'retryCase', summary: 'Try again at once what waits to be tried, and watch', problems: [404] })
  @ApiAcceptedResponse({ type: OperationDto, description: IN_HAND })
  retry(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() { operationId, why }: AskOperationDto,
  ): Promise<OperationDto> {
    return this.desk.ask(operationId, { what: 'retry', caseNo, actor: who.getActor(Role.Operator), why });
  }

  @Post('cases/:caseNo/replay')
  @HttpCode(202)
  @Endpoint({ id: 'replayCase', summary: 'Does the code of the workers still replay this case?', problems: [404] })
  @ApiAcceptedResponse({ type: OperationDto, description: IN_HAND })
  replay(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() { operationId, why }: AskOperationDto,
  ): Promise<OperationDto> {
    return this.desk.ask(operationId, { what: 'replay', caseNo, actor: who.getActor(Role.Operator), why });
  }

  @Post('cases/:caseNo/archive')
  @HttpCode(202)
  @Endpoint({
    id: 'archiveCase',
    summary: 'Pack a closed case anew and hand it to the image archive, where that refused it',
    problems: [404],
  })
  @ApiAcceptedResponse({ type: OperationDto, description: IN_HAND })
  archive(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() { operationId, why }: AskOperationDto,
  ): Promise<OperationDto> {
    return this.desk.ask(operationId, { what: 'archive', caseNo, actor: who.getActor(Role.Operator), why });
  }

  @Post('cases/:caseNo/reset')
  @HttpCode(202)
  @Endpoint({
    id: 'resetCase',
    summary: 'Take a case back to where it entered a stage, or say what that would do',
    problems: [404],
  })
  @ApiAcceptedResponse({ type: OperationDto, description: IN_HAND })
  reset(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() { operationId, ...wish }: AskResetDto,
  ): Promise<OperationDto> {
    return this.desk.ask(operationId, { what: 'reset', caseNo, actor: who.getActor(Role.Operator), ...wish });
  }

  @Get(':operationId')
  @Endpoint({ id: 'getOperation', summary: 'What came of an operation', problems: [404] })
  @ApiOkResponse({ type: OperationDto })
  look(@Who() who: Visitor, @Param() { operationId }: OperationIdParam): Promise<OperationDto> {
    who.getActor(Role.Operator);
    return this.desk.look(operationId);
  }
}
