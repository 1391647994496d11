import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiSchema, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Authority, CaseTypeId, Progress } from '@talent-window/contracts/vocabulary';
import { AUTHORITIES, CASE_TYPE_IDS, Role } from '@talent-window/contracts/vocabulary';
import { CURRENT_CALENDAR, usedByAuthority, usedWorkingDays } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import { ReadPool } from '../database/read-pool.js';
import { IsDay } from '../http/day.validator.js';
import { BothTextsDto } from '../http/problem.dto.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';

/** The promise of the platform (A10): on average at most 20 working days and one visit in person. */
const PROMISE = { workingDays: 20, visits: 1 };
const MOST_CASES = 20_000;

export class ProcessingTimesQuery {
  @ApiProperty({ format: 'date', description: 'first day on which the cases ended, Taipei' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'last day' })
  @IsDay()
  to!: string;

  @ApiPropertyOptional({ enum: CASE_TYPE_IDS })
  @IsOptional()
  @IsIn(CASE_TYPE_IDS)
  caseType?: CaseTypeId;
}

@ApiSchema({ name: 'AuthorityTime' })
export class AuthorityTimeDto {
  @ApiProperty({ enum: AUTHORITIES })
  authority!: Authority;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;

  @ApiProperty({ description: 'working days on average', example: 4.5 })
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

  @ApiPropertyOptional({ description: 'working days on average, from acceptance to the card', example: 17.2 })
  workingDays?: number;

  @ApiPropertyOptional({ description: 'visits in person on average', example: 1.4 })
  visits?: number;

  @ApiPropertyOptional({ description: 'share of cases within the promise, 0 to 1', example: 0.92 })
  withinPromise?: number;

  @ApiProperty({ type: PromiseDto })
  promise!: PromiseDto;

  @ApiProperty({ type: [AuthorityTimeDto] })
  authorities!: readonly AuthorityTimeDto[];
}

@ApiTags('queues')
@ApiSecurity('desk')
@Controller('processing-times')
export class ProcessingTimesController {
  constructor(private readonly pool: ReadPool) {}

  @Get()
  @Endpoint({ id: 'getProcessingTimes', summary: 'How long approved cases took, and whose days they were' })
  @ApiOkResponse({ type: ProcessingTimesDto })
  async show(@Who() who: Visitor, @Query() { from, to, caseType }: ProcessingTimesQuery): Promise<ProcessingTimesDto> {
    who.getActor(Role.NiaSupervisor, Role.NiaReviewer, Role.Operator);
    const { rows } = await this.pool.query<{ progress: Progress }>(
      `select progress from case_projection
       where outcome = 'approved' and ($3::text is null or progress ->> 'caseType' = $3)
         and (progress ->> 'closedAt')::timestamptz >= $1::date::timestamp at time zone 'Asia/Taipei'
         and (progress ->> 'closedAt')::timestamptz < ($2::date + 1)::timestamp at time zone 'Asia/Taipei'
       order by case_no desc limit ${MOST_CASES}`,
      [from, to, caseType ?? null],
    );
    return timesOf(rows.map(({ progress }) => progress));
  }
}

function timesOf(ended: readonly Progress[]): ProcessingTimesDto {
  const at = (progress: Progress): string => progress.closedAt ?? progress.submittedAt;
  const days = ended.map((progress) => usedWorkingDays(progress.clock, at(progress), CURRENT_CALENDAR));
  const byAuthority = ended.map((progress) => usedByAuthority(progress, at(progress), CURRENT_CALENDAR));
  const authorities = AUTHORITIES.map((authority) => ({
    authority,
    text: bothTexts(`authorities.${authority}`),
    workingDays: averageOf(byAuthority.map((used) => used[authority] ?? 0)),
  }));
  return {
    cases: ended.length,
    ...(ended.length === 0
      ? {}
      : {
          workingDays: averageOf(days),
          visits: averageOf(ended.map(({ visitsInPerson }) => visitsInPerson)),
          withinPromise: averageOf(days.map((used) => (used <= PROMISE.workingDays ? 1 : 0))),
        }),
    promise: PROMISE,
    authorities: ended.length === 0 ? [] : authorities,
  };
}

/** Rounded to hundredths; 0 of none. */
const averageOf = (figures: readonly number[]): number =>
  figures.length === 0 ? 0 : Math.round((100 * figures.reduce((sum, it) => sum + it, 0)) / figures.length) / 100;
