import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { NotedReceipt } from '@talent-window/persistence';

@ApiSchema({ name: 'RefundNote' })
export class RefundNoteDto {
  @ApiProperty()
  refundNo!: string;

  @ApiProperty({ description: 'whole New Taiwan dollars' })
  amount!: number;

  @ApiProperty({ format: 'date-time' })
  paidAt!: string;
}

@ApiSchema({ name: 'Receipt' })
export class ReceiptDto {
  @ApiProperty({ description: 'of the fee system 收據號碼' })
  receiptNo!: string;

  @ApiProperty({ description: 'whole New Taiwan dollars' })
  amount!: number;

  @ApiProperty({ format: 'date-time' })
  issuedAt!: string;

  @ApiPropertyOptional({ type: RefundNoteDto, description: 'where the fee went back 退費註記' })
  refund?: RefundNoteDto;
}

export const receiptDto = ({ receipt, refund }: NotedReceipt): ReceiptDto => ({
  receiptNo: receipt.receiptNo,
  amount: receipt.amount,
  issuedAt: receipt.issuedAt.toISOString(),
  ...(refund ? { refund: { ...refund, paidAt: refund.paidAt.toISOString() } } : {}),
});
