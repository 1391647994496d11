import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { CaseSummaryDto } from '../cases/case-summary.dto.js';
import { BothTextsDto } from '../http/problem.dto.js';
import { QueueFiltersDto } from './queue-filters.dto.js';
import { QUEUE_FLAGS } from './queue-flag.js';
import type { QueueFlag } from './queue-flag.js';

const LIMITS = { min: 1, max: 200 };

@ApiSchema({ name: 'Queue' })
export class QueueDto {
  @ApiProperty({ example: 'unassigned' })
  view!: string;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;

  @ApiProperty({ example: 7 })
  count!: number;
}

@ApiSchema({ name: 'QueueItem' })
export class QueueItemDto extends CaseSummaryDto {
  @ApiPropertyOptional({
    description: 'in the order people use, the Chinese name first; for who may know whose case it is',
    example: '王小明　WANG, HSIAO-MING',
  })
  applicantName?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  assignee?: string;

  @ApiPropertyOptional()
  assigneeName?: string;

  @ApiPropertyOptional({ description: 'working days that are used up; absent before acceptance' })
  daysUsed?: number;

  @ApiPropertyOptional({ description: 'working days that there are' })
  daysBudget?: number;

  @ApiProperty({ description: 'the statutory deadline of the present wait has passed' })
  overdue!: boolean;

  @ApiPropertyOptional({
    enum: [1, 2],
    description: '1: the target of the stage is used up; 2: the budget of the whole',
  })
  escalation?: 1 | 2;

  @ApiPropertyOptional({ description: 'hits of the identity check that are not decided; NIA only' })
  hitsOpen?: number;

  @ApiProperty({ enum: QUEUE_FLAGS, isArray: true })
  flags!: readonly QueueFlag[];
}

@ApiSchema({ name: 'QueuePage' })
export class QueuePageDto {
  @ApiProperty({ type: [QueueItemDto], description: 'most urgent first' })
  items!: readonly QueueItemDto[];

  @ApiProperty({ description: 'on all pages together', example: 7 })
  count!: number;

  @ApiPropertyOptional({ description: 'for the next page; absent on the last' })
  nextCursor?: string;
}

export class QueuePageQuery extends QueueFiltersDto {
  @ApiPropertyOptional({ description: '`nextCursor` of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { context: { max: 200 } })
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1, { context: LIMITS })
  @Max(LIMITS.max, { context: LIMITS })
  limit?: number;
}

export class QueueParam {
  @ApiProperty({ example: 'unassigned', maxLength: 40 })
  @IsString()
  @MaxLength(40, { context: { max: 40 } })
  view!: string;
}
