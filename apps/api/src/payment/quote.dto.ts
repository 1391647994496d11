import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { FeeRecipient } from '@talent-window/contracts/vocabulary';
import { FeeRecipient as Recipients } from '@talent-window/contracts/vocabulary';
import type { Quote } from '@talent-window/domain';
import { FEE_ITEMS, getRefundRule, LAWS, REFUND_RULES } from '@talent-window/domain';
import type { FeeItem, LawTag, LegalBasis, RefundRuleId } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import { BothTextsDto } from '../http/problem.dto.js';

const RECIPIENTS = Object.values(Recipients);

@ApiSchema({ name: 'LegalBasis' })
export class LegalBasisDto {
  @ApiProperty({ enum: Object.keys(LAWS) })
  law!: LawTag;

  @ApiProperty({ example: '3(1)' })
  article!: string;

  @ApiProperty({ type: BothTextsDto, description: 'name of the act or standard' })
  text!: BothTextsDto;
}

@ApiSchema({ name: 'QuoteItem' })
export class QuoteItemDto {
  @ApiProperty({ enum: FEE_ITEMS })
  item!: FeeItem;

  @ApiProperty({ enum: RECIPIENTS })
  recipient!: FeeRecipient;

  @ApiProperty({ type: BothTextsDto, description: 'the agency that gets it' })
  recipientText!: BothTextsDto;

  @ApiProperty({ description: 'whole New Taiwan dollars', example: 500 })
  amount!: number;

  @ApiProperty({ type: LegalBasisDto })
  legalBasis!: LegalBasisDto;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;
}

@ApiSchema({ name: 'Quote' })
export class QuoteDto {
  @ApiProperty({ type: [QuoteItemDto] })
  items!: readonly QuoteItemDto[];

  @ApiProperty({
    type: 'object',
    properties: Object.fromEntries(RECIPIENTS.map((it) => [it, { type: 'integer' }])),
    required: RECIPIENTS,
    description: 'who gets what of it; adds up to the total',
  })
  split!: Readonly<Record<FeeRecipient, number>>;

  @ApiProperty({ description: 'whole New Taiwan dollars', example: 5700 })
  total!: number;

  @ApiProperty({ description: 'row of the fee table', example: 'B' })
  row!: string;

  @ApiProperty({ example: 'gold-card-2023-06-29' })
  feeTableVersion!: string;

  @ApiProperty({ enum: REFUND_RULES.map(({ id }) => id) })
  refundRule!: RefundRuleId;

  @ApiProperty({ type: BothTextsDto, description: 'when the fee is paid back' })
  refundText!: BothTextsDto;

  @ApiProperty({ type: LegalBasisDto })
  refundLegalBasis!: LegalBasisDto;
}

export const quoteDto = ({ items, ...quote }: Quote): QuoteDto => ({
  ...quote,
  items: items.map(({ item, recipient, amount, legalBasis }) => ({
    item,
    recipient,
    recipientText: bothTexts(`fee-recipients.${recipient}`),
    amount,
    legalBasis: legalBasisDto(legalBasis),
    text: bothTexts(item),
  })),
  refundText: bothTexts(quote.refundRule),
  refundLegalBasis: legalBasisDto(getRefundRule(quote.refundRule).legalBasis),
});

const legalBasisDto = (basis: LegalBasis): LegalBasisDto => {
  const { zh, en } = LAWS[basis.law];
  return { ...basis, text: { zh, en } };
};
