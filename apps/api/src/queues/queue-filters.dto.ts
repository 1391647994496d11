import { ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { CaseTypeId, Stage } from '@talent-window/contracts/vocabulary';
import { CASE_TYPE_IDS, STAGES } from '@talent-window/contracts/vocabulary';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsDay } from '../http/day.validator.js';
import { QUEUE_FLAGS } from './queue-flag.js';
import type { QueueFlag } from './queue-flag.js';

const UUID_OR_NOBODY = /^(nobody|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** What a view is narrowed down by. */
@ApiSchema({ name: 'QueueFilters' })
export class QueueFiltersDto {
  @ApiPropertyOptional({ enum: CASE_TYPE_IDS })
  @IsOptional()
  @IsIn(CASE_TYPE_IDS)
  caseType?: CaseTypeId;

  @ApiPropertyOptional({ enum: STAGES })
  @IsOptional()
  @IsIn(STAGES)
  stage?: Stage;

  @ApiPropertyOptional({ pattern: UUID_OR_NOBODY.source, description: 'account id of an officer, or `nobody`' })
  @IsOptional()
  @Matches(UUID_OR_NOBODY)
  assignee?: string;

  @ApiPropertyOptional({ enum: QUEUE_FLAGS })
  @IsOptional()
  @IsIn(QUEUE_FLAGS)
  flag?: QueueFlag;

  @ApiPropertyOptional({ format: 'date', description: 'the last day is an earlier one than this' })
  @IsOptional()
  @IsDay()
  dueBefore?: string;
}
