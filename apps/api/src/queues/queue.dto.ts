import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { CaseSummaryDto } from '../cases/case-summary.dto.js';
import { BothTextsDto } from '../http/problem.dto.js';

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
  @ApiPropertyOptional({ format: 'uuid' })
  assignee?: string;

  @ApiProperty({ description: 'the statutory deadline of the present wait has passed' })
  overdue!: boolean;

  @ApiPropertyOptional({
    enum: [1, 2],
    description: '1: the target of the stage is used up; 2: the budget of the whole',
  })
  escalation?: 1 | 2;

  @ApiPropertyOptional({ description: 'hits of the identity check that are not decided; NIA only' })
  hitsOpen?: number;
}

@ApiSchema({ name: 'QueuePage' })
export class QueuePageDto {
  @ApiProperty({ type: [QueueItemDto], description: 'most urgent first' })
  items!: readonly QueueItemDto[];

  @ApiPropertyOptional({ description: 'for the next page; absent on the last' })
  nextCursor?: string;
}

export class QueuePageQuery {
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
