import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsUUID, Matches, MaxLength } from 'class-validator';
import type { CaseNo, Day, MandateState, OrganisationKind } from '@talent-window/contracts/vocabulary';
import { MANDATE_SCOPES, MANDATE_STATES, MandateScope, ORGANISATION_KINDS } from '@talent-window/contracts/vocabulary';
import { IsDay } from '../http/day.validator.js';
import { BothTextsDto } from '../http/problem.dto.js';
import { IsMailAddress } from '../notices/mail-address.validator.js';
import { MayBeLeftOut } from '../screening/person.validators.js';
import { IsBusinessNumber } from './business-number.validator.js';

export class MandateParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  mandateId!: string;
}

/** How far and how long. */
export class MandateTermsDto {
  @ApiProperty({ enum: MANDATE_SCOPES, isArray: true, description: 'following comes with each' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MANDATE_SCOPES.length)
  @ArrayUnique()
  @IsIn(MANDATE_SCOPES, { each: true })
  scopes!: MandateScope[];

  @ApiPropertyOptional({ type: 'string', format: 'date', description: 'first day in Taipei; absent: at once' })
  @MayBeLeftOut()
  @IsDay()
  from?: Day;

  @ApiProperty({ type: 'string', format: 'date', description: 'last day in Taipei' })
  @IsDay()
  until!: Day;
}

@ApiSchema({ name: 'AskForMandate' })
export class AskForMandateDto extends MandateTermsDto {
  @ApiProperty({ example: 'applicant@example.test', maxLength: 254 })
  @IsMailAddress()
  @MaxLength(254, { context: { max: 254 } })
  clientEmail!: string;
}

@ApiSchema({ name: 'GiveMandate' })
export class GiveMandateDto extends MandateTermsDto {
  @ApiProperty({ pattern: '^\\d{8}$', example: '10458574', description: '統一編號' })
  @IsBusinessNumber()
  businessNumber!: string;

  @ApiPropertyOptional({ type: 'string', pattern: '^\\d{12}$', description: 'for this case alone; absent: for all' })
  @MayBeLeftOut()
  @Matches(/^\d{12}$/)
  caseNo?: CaseNo;
}

@ApiSchema({ name: 'MandatedOrganisation' })
export class MandatedOrganisationDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  businessNumber!: string;

  @ApiProperty({ enum: ORGANISATION_KINDS })
  kind!: OrganisationKind;
}

@ApiSchema({ name: 'Mandate' })
export class MandateDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: MandatedOrganisationDto })
  organisation!: MandatedOrganisationDto;

  @ApiPropertyOptional({ description: 'once the client has agreed' })
  clientName?: string;

  @ApiPropertyOptional({ description: 'while it is asked for' })
  clientEmail?: string;

  @ApiProperty({ enum: MANDATE_SCOPES, isArray: true })
  scopes!: readonly MandateScope[];

  @ApiProperty({ type: [BothTextsDto] })
  scopeTexts!: readonly BothTextsDto[];

  @ApiPropertyOptional({ type: 'string', description: 'for this case alone' })
  caseNo?: CaseNo;

  @ApiProperty({ format: 'date-time' })
  from!: string;

  @ApiProperty({ format: 'date-time', description: 'not any more at this moment' })
  until!: string;

  @ApiProperty({ enum: MANDATE_STATES })
  state!: MandateState;

  @ApiProperty({ type: BothTextsDto })
  stateText!: BothTextsDto;

  @ApiPropertyOptional({ format: 'date-time' })
  askedAt?: string;

  @ApiPropertyOptional({ format: 'date-time' })
  givenAt?: string;

  @ApiPropertyOptional({ format: 'date-time' })
  endedAt?: string;
}
