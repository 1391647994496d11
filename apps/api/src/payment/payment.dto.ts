import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { AttemptState, PaymentMethod, PaymentState } from '@talent-window/contracts/vocabulary';
import { AttemptState as AttemptStates, PAYMENT_METHODS, PAYMENT_STATES } from '@talent-window/contracts/vocabulary';
import { Bearer } from '@talent-window/domain';
import { IsIn } from 'class-validator';
import { BothTextsDto } from '../http/problem.dto.js';
import { ReceiptDto } from './receipt.dto.js';
import { QuoteDto } from './quote.dto.js';

@ApiSchema({ name: 'PayBy' })
export class PayByDto {
  @ApiProperty({ enum: PAYMENT_METHODS })
  @IsIn(PAYMENT_METHODS)
  method!: PaymentMethod;
}

@ApiSchema({ name: 'PaymentMethod' })
export class PaymentMethodDto {
  @ApiProperty({ enum: PAYMENT_METHODS })
  method!: PaymentMethod;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;

  @ApiProperty({ enum: Object.values(Bearer), description: 'who pays what this way of paying costs' })
  bearer!: Bearer;

  @ApiProperty({ description: 'what is added to the fee, in whole New Taiwan dollars' })
  surcharge!: number;

  @ApiProperty({ description: 'what is paid altogether' })
  total!: number;

  @ApiProperty({ type: BothTextsDto })
  surchargeText!: BothTextsDto;

  @ApiProperty({ type: BothTextsDto, description: 'how long it takes until the platform knows' })
  confirmationText!: BothTextsDto;
}

/** By what it is paid elsewhere. */
@ApiSchema({ name: 'PaymentInstructions' })
export class PaymentInstructionsDto {
  @ApiPropertyOptional({ example: '118' })
  bankCode?: string;

  @ApiPropertyOptional({ description: 'virtual account 虛擬帳號' })
  account?: string;

  @ApiPropertyOptional({ description: 'code for the machine of a store 超商代碼' })
  paymentNo?: string;

  @ApiPropertyOptional({ type: [String], description: 'texts of the three barcodes, Code 39 超商條碼' })
  barcodes?: readonly string[];
}

@ApiSchema({ name: 'PaymentAttempt' })
export class PaymentAttemptDto {
  @ApiProperty()
  attemptNo!: string;

  @ApiProperty({ enum: PAYMENT_METHODS })
  method!: PaymentMethod;

  @ApiProperty({ enum: Object.values(AttemptStates) })
  state!: AttemptState;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;

  @ApiProperty({ description: 'with what is added, in whole New Taiwan dollars' })
  amount!: number;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiPropertyOptional({ type: PaymentInstructionsDto })
  instructions?: PaymentInstructionsDto;

  @ApiPropertyOptional({ format: 'date-time', description: 'until when the number can be paid' })
  expiresAt?: string;

  @ApiPropertyOptional({ description: 'the gateway’s code of the last failure' })
  code?: string;
}

@ApiSchema({ name: 'Payment' })
export class PaymentDto {
  @ApiProperty({ enum: PAYMENT_STATES })
  state!: PaymentState;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;

  @ApiProperty({ type: QuoteDto })
  quote!: QuoteDto;

  @ApiProperty({ type: [PaymentMethodDto] })
  methods!: readonly PaymentMethodDto[];

  @ApiProperty({ type: [PaymentAttemptDto], description: 'the latest first' })
  attempts!: readonly PaymentAttemptDto[];

  @ApiPropertyOptional({ format: 'date-time', description: 'until when it must be paid' })
  dueAt?: string;

  @ApiPropertyOptional({ type: ReceiptDto, description: 'once the fee system has numbered it' })
  receipt?: ReceiptDto;
}

@ApiSchema({ name: 'Checkout' })
export class CheckoutDto {
  @ApiProperty()
  attemptNo!: string;

  @ApiProperty({ enum: PAYMENT_METHODS })
  method!: PaymentMethod;

  @ApiProperty({ format: 'uri', description: 'where the payer’s browser posts the fields' })
  action!: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  fields!: Readonly<Record<string, string>>;

  @ApiProperty({ format: 'uri', description: 'a page of ours that posts them' })
  payUrl!: string;

  @ApiPropertyOptional({
    type: PaymentInstructionsDto,
    description: 'there is a number of this kind already: it is paid by that, and not opened once more',
  })
  instructions?: PaymentInstructionsDto;
}

@ApiSchema({ name: 'PaymentOpening' })
export class PaymentOpeningDto {
  @ApiProperty({ enum: ['opening'], description: 'the case has not asked for its fee yet' })
  state!: 'opening';
}
