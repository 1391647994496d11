import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Authority, CaseTypeId } from '@talent-window/contracts/vocabulary';
import { AUTHORITIES, CASE_TYPE_IDS } from '@talent-window/contracts/vocabulary';
import { IsDay } from '../http/day.validator.js';
import { BothTextsDto } from '../http/problem.dto.js';

export class RecentTimesQuery {
  @ApiPropertyOptional({ enum: CASE_TYPE_IDS })
  @IsOptional()
  @IsIn(CASE_TYPE_IDS)
  caseType?: CaseTypeId;
}

export class ProcessingTimesQuery extends RecentTimesQuery {
  @ApiProperty({ format: 'date', description: 'first day on which the cases ended, Taipei' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'last day' })
  @IsDay()
  to!: string;
}

@ApiSchema({ name: 'AuthorityTime' })
export class AuthorityTimeDto {
  @ApiProperty({ enum: AUTHORITIES })
  authority!: Authority;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;

  @ApiProperty({ description: 'working days on average', format: 'double', example: 4.5 })
  workingDays!: number;
}

@ApiSchema({ name: 'ProcessingPromise' })
export class PromiseDto {
  @ApiProperty({ example: 20 })
  workingDays!: number;

  @ApiProperty({ example: 1 })
  visits!: number;
}

@ApiSchema({ name: 'ProcessingTimes' })
export class ProcessingTimesDto {
  @ApiProperty({ description: 'approved cases that ended in the period' })
  cases!: number;

  @ApiPropertyOptional({
    description: 'working days on average, from acceptance to the card',
    format: 'double',
    example: 17.2,
  })
  workingDays?: number;

  @ApiPropertyOptional({ description: 'visits in person on average', format: 'double', example: 1.4 })
  visits?: number;

  @ApiPropertyOptional({ description: 'share of cases within the promise, 0 to 1', format: 'double', example: 0.92 })
  withinPromise?: number;

  @ApiProperty({ type: PromiseDto })
  promise!: PromiseDto;

  @ApiProperty({ type: [AuthorityTimeDto] })
  authorities!: readonly AuthorityTimeDto[];
}
