import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { Endpoint } from '../openapi/endpoint.js';
import { RefundDto, RefundNoParam } from '../refunds/refund.dto.js';
import { Refunds } from '../refunds/refunds.js';
import { Acting } from '../session/access-guard.js';
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
    may: 'money-exception.read',
    summary: 'What no rule settles and the asker’s role must act on: payments and settlement files',
  })
  @ApiOkResponse({ type: [MoneyExceptionDto] })
  exceptions(@Acting() actor: Actor, @Query() query: ExceptionsQuery): Promise<readonly MoneyExceptionDto[]> {
    return this.desk.exceptions(actor, query);
  }

  @Post('exceptions/:exceptionId/close')
  @HttpCode(200)
  @Endpoint({
    id: 'closeMoneyException',
    may: 'money-exception.close',
    summary: 'It is settled, and how',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: MoneyExceptionDto })
  close(
    @Acting() actor: Actor,
    @Param() { exceptionId }: ExceptionIdParam,
    @Body() act: ExplainedActDto,
  ): Promise<MoneyExceptionDto> {
    return this.desk.close(actor, exceptionId, act);
  }

  @Get('refunds')
  @Endpoint({ id: 'listAllRefunds', may: 'refund.read', summary: 'Money that goes back, the oldest first' })
  @ApiOkResponse({ type: [RefundDto] })
  list(@Query() { state }: RefundsQuery): Promise<readonly RefundDto[]> {
    return this.refunds.list(state === undefined ? [] : [state], SHOWN);
  }

  @Post('refunds/:refundNo/release')
  @HttpCode(200)
  @Endpoint({
    id: 'releaseRefund',
    may: 'refund.release',
    summary: 'Let a bank transfer go: one cashier, then another one',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: RefundDto })
  release(
    @Acting() actor: Actor,
    @Param() { refundNo }: RefundNoParam,
    @Body() { commandId }: CashierActDto,
  ): Promise<RefundDto> {
    return this.desk.release(actor, refundNo, commandId);
  }

  @Post('refunds/:refundNo/reject')
  @HttpCode(200)
  @Endpoint({
    id: 'rejectRefundPayee',
    may: 'refund.release',
    summary: 'The account cannot be right: the applicant gives it anew',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: RefundDto })
  reject(
    @Acting() actor: Actor,
    @Param() { refundNo }: RefundNoParam,
    @Body() act: RejectPayeeDto,
  ): Promise<RefundDto> {
    return this.desk.reject(actor, refundNo, act);
  }

  @Post('refunds/:refundNo/paid')
  @HttpCode(200)
  @Endpoint({
    id: 'bookRefundTransfer',
    may: 'refund.release',
    summary: 'The bank has carried the transfer out',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: RefundDto })
  paid(@Acting() actor: Actor, @Param() { refundNo }: RefundNoParam, @Body() act: BookTransferDto): Promise<RefundDto> {
    return this.desk.book(actor, refundNo, act);
  }

  @Get('accounts')
  @Endpoint({ id: 'listAccounts', may: 'ledger.read', summary: 'What stands on every account; all together zero' })
  @ApiOkResponse({ type: [AccountBalanceDto] })
  accounts(): Promise<readonly AccountBalanceDto[]> {
    return this.desk.accounts();
  }

  @Get('ledger')
  @Endpoint({ id: 'listLedgerEntries', may: 'ledger.read', summary: 'All that happened to the money of a case' })
  @ApiOkResponse({ type: [LedgerEntryDto] })
  ledger(@Query() { caseNo }: LedgerQuery): Promise<readonly LedgerEntryDto[]> {
    return this.desk.ledger(caseNo);
  }
}
