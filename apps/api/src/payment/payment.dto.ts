import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { QuoteDto } from './quote.dto.js';

/** Where the payment of a case stands. */
export const PaymentState = {
  /** the gateway has not opened the order yet */
  Opening: 'opening',
  Payable: 'payable',
  /** 對帳中: the money is on its way */
  Reconciling: 'reconciling',
  Paid: 'paid',
  /** nothing was paid in time, or the case ended before */
  Over: 'over',
} as const;
export type PaymentState = (typeof PaymentState)[keyof typeof PaymentState];

@ApiSchema({ name: 'PaymentOrder' })
export class PaymentOrderDto {
  @ApiProperty()
  orderNo!: string;

  @ApiProperty({ description: 'whole New Taiwan dollars' })
  amount!: number;

  @ApiProperty({ format: 'uri', description: 'the gateway’s page' })
  payUrl!: string;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;
}

@ApiSchema({ name: 'Payment' })
export class PaymentDto {
  @ApiProperty({ enum: Object.values(PaymentState) })
  state!: PaymentState;

  @ApiProperty({ type: QuoteDto })
  quote!: QuoteDto;

  @ApiPropertyOptional({ type: PaymentOrderDto })
  order?: PaymentOrderDto;

  @ApiPropertyOptional({ format: 'date-time', description: 'until when it must be paid' })
  dueAt?: string;
}

@ApiSchema({ name: 'PayLink' })
export class PayLinkDto {
  @ApiProperty({ format: 'uri', description: 'where the applicant pays' })
  payUrl!: string;
}

@ApiSchema({ name: 'PaymentOpening' })
export class PaymentOpeningDto {
  @ApiProperty({ enum: [PaymentState.Opening] })
  state!: typeof PaymentState.Opening;
}
