import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { CaseTypeId } from '@talent-window/contracts/vocabulary';
import { CASE_TYPE_IDS } from '@talent-window/contracts/vocabulary';
import { AppliesFrom, FeeAction, ResidenceStatus } from '@talent-window/domain';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { IsDay } from '../http/day.validator.js';
import { BothTextsDto } from '../http/problem.dto.js';
import { QuoteDto } from '../payment/quote.dto.js';
import { IsNationality, MayBeLeftOut } from '../screening/person.validators.js';

const PLACES = Object.values(AppliesFrom);
const STATUSES = Object.values(ResidenceStatus);
const ACTIONS = Object.values(FeeAction);
const YEARS = { min: 1, max: 10 };

export class FeesQuery {
  @ApiProperty({ enum: CASE_TYPE_IDS })
  @IsIn(CASE_TYPE_IDS)
  caseType!: CaseTypeId;

  @ApiProperty({ description: 'ISO 3166-1 alpha-3', example: 'JPN' })
  @IsNationality()
  nationality!: string;

  @ApiProperty({ enum: PLACES, description: 'where the applicant is' })
  @IsIn(PLACES)
  appliesFrom!: AppliesFrom;

  @ApiPropertyOptional({ enum: STATUSES, description: 'visa or residence, for applicants in Taiwan' })
  @MayBeLeftOut()
  @IsIn(STATUSES)
  status?: ResidenceStatus;

  @ApiProperty({ minimum: YEARS.min, maximum: YEARS.max, description: 'validity of the card', example: 3 })
  @Type(() => Number)
  @IsInt()
  @Min(YEARS.min, { context: YEARS })
  @Max(YEARS.max, { context: YEARS })
  years!: number;

  @ApiPropertyOptional({ enum: ACTIONS, default: 'new' })
  @MayBeLeftOut()
  @IsIn(ACTIONS)
  action?: FeeAction;

  @ApiPropertyOptional({ format: 'date', description: 'the day whose fees count; today in Taipei where absent' })
  @MayBeLeftOut()
  @IsDay()
  on?: string;
}

@ApiSchema({ name: 'Fees' })
export class FeesDto {
  @ApiProperty({ enum: CASE_TYPE_IDS })
  caseType!: CaseTypeId;

  @ApiProperty({ type: BothTextsDto, description: 'name of the application' })
  caseTypeText!: BothTextsDto;

  @ApiProperty({ format: 'date', description: 'the day whose fees these are' })
  on!: string;

  @ApiProperty({ format: 'date', description: 'since when the fee table has been in force' })
  inForceSince!: string;

  @ApiProperty({ type: QuoteDto })
  quote!: QuoteDto;
}
