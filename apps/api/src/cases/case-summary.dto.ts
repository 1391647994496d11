import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { Authority, Awaiting, CaseTypeId, Outcome, Stage } from '@talent-window/contracts/vocabulary';
import {
  AUTHORITIES,
  Awaiting as Awaitings,
  CASE_TYPE_IDS,
  OUTCOMES,
  STAGES,
} from '@talent-window/contracts/vocabulary';
import type { Progress } from '@talent-window/contracts/vocabulary';
import { bothTexts } from '@talent-window/i18n';
import { BothTextsDto } from '../http/problem.dto.js';

@ApiSchema({ name: 'CaseSummary' })
export class CaseSummaryDto {
  @ApiProperty({ example: '115551000017' })
  caseNo!: string;

  @ApiProperty({ enum: CASE_TYPE_IDS })
  caseType!: CaseTypeId;

  @ApiProperty({ format: 'date-time' })
  submittedAt!: string;

  @ApiProperty({ enum: STAGES })
  stage!: Stage;

  @ApiProperty({ description: 'of this stage; a command names both' })
  visit!: number;

  @ApiPropertyOptional({ enum: OUTCOMES })
  outcome?: Outcome;

  @ApiProperty({ enum: AUTHORITIES, description: 'who holds the case' })
  holder!: Authority;

  @ApiProperty({ format: 'date-time' })
  heldSince!: string;

  @ApiProperty({ enum: Object.values(Awaitings) })
  awaiting!: Awaiting;

  @ApiPropertyOptional({ format: 'date-time' })
  dueAt?: string;

  @ApiProperty({ type: BothTextsDto })
  stageText!: BothTextsDto;

  @ApiProperty({ type: BothTextsDto })
  awaitingText!: BothTextsDto;
}

export const caseSummaryDto = (progress: Progress): Readonly<CaseSummaryDto> => ({
  caseNo: progress.caseNo,
  caseType: progress.caseType,
  submittedAt: progress.submittedAt,
  stage: progress.stage,
  visit: progress.visit,
  ...(progress.outcome ? { outcome: progress.outcome } : {}),
  holder: progress.holder.authority,
  heldSince: progress.holder.since,
  awaiting: progress.awaiting,
  ...(progress.dueAt ? { dueAt: progress.dueAt } : {}),
  stageText: bothTexts(progress.outcome ? `outcomes.${progress.outcome}` : `stages.${progress.stage}`),
  awaitingText: bothTexts(`awaiting.${progress.awaiting}`),
});
