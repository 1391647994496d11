import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { RefundReason, RefundState, RefundWay } from '@talent-window/contracts/vocabulary';
import { REFUND_REASONS, REFUND_STATES } from '@talent-window/contracts/vocabulary';
import { bothTexts } from '@talent-window/i18n';
import type { KeptRefundStep, RefundEntity } from '@talent-window/persistence';
import { Matches } from 'class-validator';
import { CaseNoParam } from '../cases/case-no.param.js';
import { BothTextsDto } from '../http/problem.dto.js';

const REFUND_NO = /^\d{12}-\w{1,40}$/;

export class RefundNoParam {
  @ApiProperty({ pattern: REFUND_NO.source, description: 'case number and payment' })
  @Matches(REFUND_NO)
  refundNo!: string;
}

export class RefundOfCaseParam extends CaseNoParam {
  @ApiProperty({ pattern: REFUND_NO.source, description: 'case number and payment' })
  @Matches(REFUND_NO)
  refundNo!: string;
}

@ApiSchema({ name: 'RefundStep' })
export class RefundStepDto {
  @ApiProperty({ enum: REFUND_STATES })
  state!: RefundState;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiPropertyOptional({ description: 'in the words of who did it' })
  why?: string;
}

@ApiSchema({ name: 'Refund' })
export class RefundDto {
  @ApiProperty()
  refundNo!: string;

  @ApiProperty()
  caseNo!: string;

  @ApiProperty({ description: 'whole New Taiwan dollars' })
  amount!: number;

  @ApiProperty({ enum: REFUND_REASONS })
  why!: RefundReason;

  @ApiProperty({ type: BothTextsDto })
  whyText!: BothTextsDto;

  @ApiProperty({ enum: ['card', 'transfer'], description: 'by which way it goes back' })
  way!: RefundWay;

  @ApiProperty({ enum: REFUND_STATES })
  state!: RefundState;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;

  @ApiPropertyOptional({ description: 'the payee, masked', example: '004 ****6789 王**' })
  payee?: string;

  @ApiPropertyOptional({ description: 'in which file for the bank it is' })
  transferFile?: number;

  @ApiProperty({ format: 'date-time' })
  decidedAt!: string;

  @ApiProperty({ type: [RefundStepDto], description: 'oldest first' })
  history!: readonly RefundStepDto[];
}

export const refundDto = (refund: RefundEntity, steps: readonly KeptRefundStep[]): RefundDto => ({
  refundNo: refund.refundNo,
  caseNo: refund.caseNo,
  amount: refund.amount,
  why: refund.why,
  whyText: bothTexts(`refund-reasons.${refund.why}`),
  way: refund.way,
  state: refund.state,
  text: bothTexts(`refund-states.${refund.state}`),
  ...(refund.payeeShown === null ? {} : { payee: refund.payeeShown }),
  ...(refund.transferFile === null ? {} : { transferFile: refund.transferFile }),
  decidedAt: refund.decidedAt.toISOString(),
  history: steps.map(({ state, at, why }) => ({ state, at: at.toISOString(), ...(why === null ? {} : { why }) })),
});
