import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { Role } from '@talent-window/contracts/vocabulary';
import { Endpoint } from '../openapi/endpoint.js';
import { RefundDto, RefundNoParam } from '../refunds/refund.dto.js';
import { Refunds } from '../refunds/refunds.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import {
  AccountBalanceDto,
  BookTransferDto,
  CashierActDto,
  ExceptionIdParam,
  ExceptionsQuery,
  ExplainedActDto,
  LedgerEntryDto,
  LedgerQuery,
  MoneyExceptionDto,
  RefundsQuery,
  RejectPayeeDto,
} from './cashier.dto.js';
import { CashierDesk } from './cashier-desk.js';

const SHOWN = 500;

@ApiTags('cashier')
@ApiSecurity('desk')
@Controller('cashier')
export class CashierController {
  constructor(
    private readonly desk: CashierDesk,
    private readonly refunds: Refunds,
  ) {}

  @Get('exceptions')
  @Endpoint({
    id: 'listMoneyExceptions',
    summary: 'What no rule settles and the asker’s role must act on: payments and settlement files',
  })
  @ApiOkResponse({ type: [MoneyExceptionDto] })
  exceptions(@Who() who: Visitor, @Query() query: ExceptionsQuery): Promise<readonly MoneyExceptionDto[]> {
    return this.desk.exceptions(who.getActor(Role.Cashier, Role.Operator), query);
  }

  @Post('exceptions/:exceptionId/close')
  @HttpCode(200)
  @Endpoint({ id: 'closeMoneyException', summary: 'It is settled, and how', problems: [404, 409] })
  @ApiOkResponse({ type: MoneyExceptionDto })
  close(
    @Who() who: Visitor,
    @Param() { exceptionId }: ExceptionIdParam,
    @Body() act: ExplainedActDto,
  ): Promise<MoneyExceptionDto> {
    return this.desk.close(who.getActor(Role.Cashier, Role.Operator), exceptionId, act);
  }

  @Get('refunds')
  @Endpoint({ id: 'listAllRefunds', summary: 'Money that goes back, the oldest first' })
  @ApiOkResponse({ type: [RefundDto] })
  list(@Who() who: Visitor, @Query() { state }: RefundsQuery): Promise<readonly RefundDto[]> {
    who.getActor(Role.Cashier);
    return this.refunds.list(state === undefined ? [] : [state], SHOWN);
  }

  @Post('refunds/:refundNo/release')
  @HttpCode(200)
  @Endpoint({
    id: 'releaseRefund',
    summary: 'Let a bank transfer go: one cashier, then another one',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: RefundDto })
  release(
    @Who() who: Visitor,
    @Param() { refundNo }: RefundNoParam,
    @Body() { commandId }: CashierActDto,
  ): Promise<RefundDto> {
    return this.desk.release(who.getActor(Role.Cashier), refundNo, commandId);
  }

  @Post('refunds/:refundNo/reject')
  @HttpCode(200)
  @Endpoint({
    id: 'rejectRefundPayee',
    summary: 'The account cannot be right: the applicant gives it anew',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: RefundDto })
  reject(@Who() who: Visitor, @Param() { refundNo }: RefundNoParam, @Body() act: RejectPayeeDto): Promise<RefundDto> {
    return this.desk.reject(who.getActor(Role.Cashier), refundNo, act);
  }

  @Post('refunds/:refundNo/paid')
  @HttpCode(200)
  @Endpoint({ id: 'bookRefundTransfer', summary: 'The bank has carried the transfer out', problems: [404, 409] })
  @ApiOkResponse({ type: RefundDto })
  paid(@Who() who: Visitor, @Param() { refundNo }: RefundNoParam, @Body() act: BookTransferDto): Promise<RefundDto> {
    return this.desk.book(who.getActor(Role.Cashier), refundNo, act);
  }

  @Get('accounts')
  @Endpoint({ id: 'listAccounts', summary: 'What stands on every account; all together zero' })
  @ApiOkResponse({ type: [AccountBalanceDto] })
  accounts(@Who() who: Visitor): Promise<readonly AccountBalanceDto[]> {
    who.getActor(Role.Cashier);
    return this.desk.accounts();
  }

  @Get('ledger')
  @Endpoint({ id: 'listLedgerEntries', summary: 'All that happened to the money of a case' })
  @ApiOkResponse({ type: [LedgerEntryDto] })
  ledger(@Who() who: Visitor, @Query() { caseNo }: LedgerQuery): Promise<readonly LedgerEntryDto[]> {
    who.getActor(Role.Cashier);
    return this.desk.ledger(caseNo);
  }
}
