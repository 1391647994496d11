import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { CaseNoParam } from '../cases/case-no.param.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { GivePayeeDto } from './payee.dto.js';
import { RefundDto, RefundOfCaseParam } from './refund.dto.js';
import { Refunds } from './refunds.js';

@ApiTags('payment')
@ApiSecurity('portal')
@Controller('cases/:caseNo/refunds')
export class RefundsController {
  constructor(private readonly refunds: Refunds) {}

  @Get()
  @Endpoint({
    id: 'listRefunds',
    may: 'refund.claim',
    summary: 'Money that goes back, and where each refund stands',
    problems: [404],
  })
  @ApiOkResponse({ type: [RefundDto] })
  list(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<readonly RefundDto[]> {
    return this.refunds.listOwn(who, caseNo);
  }

  @Put(':refundNo/payee')
  @Endpoint({
    id: 'giveRefundPayee',
    may: 'refund.claim',
    summary: 'To whose bank account a refund goes',
    description: 'For what was not paid by card; until a cashier has released it. Kept encrypted, shown masked.',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: RefundDto })
  give(
    @Who() who: Visitor,
    @Param() { caseNo, refundNo }: RefundOfCaseParam,
    @Body() payee: GivePayeeDto,
  ): Promise<RefundDto> {
    return this.refunds.givePayee(who, caseNo, refundNo, payee);
  }
}
