import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type {
  LedgerAccount,
  LedgerEvent,
  PaymentExceptionKind,
  RefundState,
  Role,
} from '@talent-window/contracts/vocabulary';
import {
  LEDGER_ACCOUNTS,
  LEDGER_EVENTS,
  PAYMENT_EXCEPTION_KINDS,
  REFUND_STATES,
  ROLES,
} from '@talent-window/contracts/vocabulary';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { IsDay } from '../http/day.validator.js';
import { BothTextsDto } from '../http/problem.dto.js';

export class DayParam {
  @ApiProperty({ format: 'date', description: 'a day in Taipei' })
  @IsDay()
  day!: string;
}

export class FileNoParam {
  @ApiProperty({ pattern: '^\\d{1,9}$', description: 'of a file for the bank' })
  @Matches(/^\d{1,9}$/)
  fileNo!: string;
}

export class ExceptionIdParam {
  @ApiProperty({ pattern: '^\\d{1,18}$' })
  @Matches(/^\d{1,18}$/)
  exceptionId!: string;
}

export class ExceptionsQuery {
  @ApiPropertyOptional({ enum: ['open', 'closed'], default: 'open' })
  @IsOptional()
  @IsIn(['open', 'closed'])
  state: 'open' | 'closed' = 'open';

  @ApiPropertyOptional({ pattern: '^\\d{1,18}$', description: 'the last one that was seen: what came after it' })
  @IsOptional()
  @Matches(/^\d{1,18}$/)
  after: string = '0';
}

export class RefundsQuery {
  @ApiPropertyOptional({ enum: REFUND_STATES })
  @IsOptional()
  @IsIn(REFUND_STATES)
  state?: RefundState;
}

export class LedgerQuery {
  @ApiProperty({ pattern: '^\\d{12}$' })
  @Matches(/^\d{12}$/)
  caseNo!: string;
}

@ApiSchema({ name: 'CashierAct' })
export class CashierActDto {
  @ApiProperty({ format: 'uuid', description: 'the same id again is the same act' })
  @IsUUID()
  commandId!: string;
}

@ApiSchema({ name: 'ExplainedAct' })
export class ExplainedActDto extends CashierActDto {
  @ApiProperty({ maxLength: 500, description: 'kept, and told to the applicant where it is about a payee' })
  @IsString()
  @MinLength(1)
  @MaxLength(500, { context: { max: 500 } })
  why!: string;
}

@ApiSchema({ name: 'RejectPayee' })
export class RejectPayeeDto extends ExplainedActDto {
  @ApiPropertyOptional({
    maxLength: 60,
    description: 'under which the bank sent the money back; needed once it is in a file',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(60, { context: { max: 60 } })
  bankReturn?: string;
}

@ApiSchema({ name: 'BookTransfer' })
export class BookTransferDto extends CashierActDto {
  @ApiProperty({ maxLength: 60, description: 'under which the bank has the transfer' })
  @IsString()
  @MinLength(1)
  @MaxLength(60, { context: { max: 60 } })
  bankReference!: string;
}

@ApiSchema({ name: 'TransferFile' })
export class TransferFileDto {
  @ApiProperty({ description: 'under which it can be had again' })
  fileNo!: number;
}

@ApiSchema({ name: 'MoneyException' })
export class MoneyExceptionDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: PAYMENT_EXCEPTION_KINDS })
  kind!: PaymentExceptionKind;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;

  @ApiPropertyOptional()
  attemptNo?: string;

  @ApiPropertyOptional()
  caseNo?: string;

  @ApiProperty({ type: 'object', additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] } })
  details!: Readonly<Record<string, string | number>>;

  @ApiProperty({ description: 'how often it has come' })
  times!: number;

  @ApiProperty({ enum: ROLES, description: 'who must act' })
  who!: Role;

  @ApiProperty({ type: BothTextsDto })
  whoText!: BothTextsDto;

  @ApiProperty({ enum: ['open', 'closed'] })
  state!: 'open' | 'closed';

  @ApiProperty({ format: 'date-time' })
  arisenAt!: string;

  @ApiPropertyOptional({ description: 'how it was settled' })
  resolution?: string;
}

@ApiSchema({ name: 'AccountBalance' })
export class AccountBalanceDto {
  @ApiProperty({ enum: LEDGER_ACCOUNTS })
  account!: LedgerAccount;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;

  @ApiProperty({ enum: ['asset', 'liability', 'expense'] })
  kind!: 'asset' | 'liability' | 'expense';

  @ApiProperty({ description: 'debits less credits, in whole New Taiwan dollars' })
  balance!: number;
}

@ApiSchema({ name: 'LedgerEntry' })
export class LedgerEntryDto {
  @ApiProperty({ example: 'applied:2611250001' })
  cause!: string;

  @ApiProperty({ enum: LEDGER_EVENTS })
  what!: LedgerEvent;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;

  @ApiPropertyOptional()
  transactionNo?: string;

  @ApiPropertyOptional({ description: 'the message that brought it about' })
  messageId?: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'by account; debits are positive, credits negative, and all together zero',
  })
  postings!: Readonly<Partial<Record<LedgerAccount, number>>>;
}
