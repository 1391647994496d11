import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { CaseTypeId, Stage } from '@talent-window/contracts/vocabulary';
import { CASE_TYPE_IDS, STAGES } from '@talent-window/contracts/vocabulary';
import type { AssignmentRule, RuleCondition, RuleTarget } from '@talent-window/domain';
import { FieldCode } from '@talent-window/domain';
import { IsNationality, IsWithoutControls, MayBeLeftOut } from '../screening/person.validators.js';
import { BothTextsDto } from '../http/problem.dto.js';

export const LANGUAGE = /^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$/;
export const FIELD_CODES = Object.values(FieldCode);
const RULES = 50;
const NAMED = 50;
const NAME = 80;
const IDLE = { min: 1, max: 60 };
const VERSIONS = { min: 0, max: 1_000_000 };

@ApiSchema({ name: 'AssignmentCondition' })
export class RuleConditionDto implements RuleCondition {
  @ApiPropertyOptional({ enum: CASE_TYPE_IDS })
  @MayBeLeftOut()
  @IsIn(CASE_TYPE_IDS)
  caseType?: CaseTypeId;

  @ApiPropertyOptional({ enum: STAGES })
  @MayBeLeftOut()
  @IsIn(STAGES)
  stage?: Stage;

  @ApiPropertyOptional({ enum: FIELD_CODES, description: 'professional field' })
  @MayBeLeftOut()
  @IsIn(FIELD_CODES)
  field?: FieldCode;

  @ApiPropertyOptional({ example: 'en', description: 'in which the applicant is written to' })
  @MayBeLeftOut()
  @Matches(LANGUAGE)
  language?: string;

  @ApiPropertyOptional({ example: 'JPN', description: 'ISO 3166-1 alpha-3' })
  @MayBeLeftOut()
  @IsNationality()
  nationality?: string;
}

@ApiSchema({ name: 'AssignmentTarget' })
export class RuleTargetDto implements RuleTarget {
  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: NAMED, description: 'these alone' })
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(NAMED, { context: { max: NAMED } })
  @IsUUID(undefined, { each: true })
  officers?: readonly string[];

  @ApiPropertyOptional({ enum: [true], type: Boolean, description: 'who speaks the applicant’s language' })
  @MayBeLeftOut()
  @IsIn([true])
  language?: true;

  @ApiPropertyOptional({ enum: [true], type: Boolean, description: 'who knows the professional field' })
  @MayBeLeftOut()
  @IsIn([true])
  field?: true;
}

@ApiSchema({ name: 'AssignmentRule' })
export class AssignmentRuleDto implements AssignmentRule {
  @ApiProperty({
    maxLength: 40,
    example: 'language',
    description: 'made by the sender; the same for as long as it is the same rule',
  })
  @Matches(/^[a-z0-9-]{1,40}$/)
  id!: string;

  @ApiProperty({ maxLength: NAME, description: 'in the words of whoever makes it' })
  @IsString()
  @MinLength(1)
  @MaxLength(NAME, { context: { max: NAME } })
  @IsWithoutControls()
  name!: string;

  @ApiProperty({ type: RuleConditionDto, description: 'which cases it is about; what is not named is not asked' })
  @IsObject()
  @ValidateNested()
  @Type(() => RuleConditionDto)
  when!: RuleConditionDto;

  @ApiProperty({ type: RuleTargetDto, description: 'who gets them; each part narrows the circle' })
  @IsObject()
  @ValidateNested()
  @Type(() => RuleTargetDto)
  to!: RuleTargetDto;

  @ApiProperty({ minimum: 0, maximum: 1000, description: 'the first that is about a case and finds somebody decides' })
  @IsInt()
  @Min(0, { context: { min: 0, max: 1000 } })
  @Max(1000, { context: { min: 0, max: 1000 } })
  order!: number;
}

/** What rules are tried with. */
@ApiSchema({ name: 'AssignmentTrial' })
export class AssignmentTrialDto {
  @ApiProperty({
    minimum: IDLE.min,
    maximum: IDLE.max,
    description: 'working days that a case may lie untouched on a desk',
  })
  @IsInt()
  @Min(IDLE.min, { context: IDLE })
  @Max(IDLE.max, { context: IDLE })
  idleDays!: number;

  @ApiProperty({ type: [AssignmentRuleDto], maxItems: RULES })
  @IsArray()
  @ArrayMaxSize(RULES, { context: { max: RULES } })
  @ValidateNested({ each: true })
  @Type(() => AssignmentRuleDto)
  rules!: AssignmentRuleDto[];
}

@ApiSchema({ name: 'NewAssignmentRules' })
export class NewAssignmentRulesDto extends AssignmentTrialDto {
  @ApiProperty({ minimum: 0, description: 'the version that the writer has seen' })
  @IsInt()
  @Min(VERSIONS.min, { context: VERSIONS })
  @Max(VERSIONS.max, { context: VERSIONS })
  version!: number;

  @ApiProperty({ description: 'whether cases are given out without anybody’s asking' })
  @IsBoolean()
  automatic!: boolean;
}

@ApiSchema({ name: 'OfficerName' })
export class OfficerNameDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;
}

@ApiSchema({ name: 'AssignmentRules' })
export class AssignmentRulesDto {
  @ApiProperty({ example: 3, description: '0 where nobody has put any in force yet, and these are proposed' })
  version!: number;

  @ApiProperty({ description: 'whether cases are given out without anybody’s asking' })
  automatic!: boolean;

  @ApiProperty({ description: 'working days that a case may lie untouched on a desk' })
  idleDays!: number;

  @ApiProperty({ type: [AssignmentRuleDto] })
  rules!: readonly AssignmentRule[];

  @ApiPropertyOptional({ format: 'date-time' })
  inForceSince?: string;

  @ApiPropertyOptional({ type: OfficerNameDto, description: 'the supervisor in whose name the rules give cases out' })
  by?: OfficerNameDto;
}

@ApiSchema({ name: 'AssignmentRuleName' })
export class RuleNameDto {
  @ApiProperty({ example: 'language' })
  id!: string;

  @ApiProperty()
  name!: string;
}

@ApiSchema({ name: 'AssignmentMove' })
export class AssignmentMoveDto {
  @ApiProperty({ example: '115551000017' })
  caseNo!: string;

  @ApiPropertyOptional({ type: OfficerNameDto, description: 'who has it until then' })
  from?: OfficerNameDto;

  @ApiProperty({ type: OfficerNameDto })
  to!: OfficerNameDto;

  @ApiPropertyOptional({ type: RuleNameDto, description: 'absent where fair share alone decides' })
  rule?: RuleNameDto;

  @ApiProperty({ type: BothTextsDto })
  why!: BothTextsDto;
}

@ApiSchema({ name: 'UnplacedCase' })
export class UnplacedCaseDto {
  @ApiProperty({ example: '115551000017' })
  caseNo!: string;

  @ApiProperty({ type: BothTextsDto, description: 'why nobody gets it' })
  why!: BothTextsDto;
}

@ApiSchema({ name: 'AssignmentDryRun' })
export class AssignmentDryRunDto {
  @ApiProperty({ example: 12, description: 'how many cases would get an officer, or another one' })
  moved!: number;

  @ApiProperty({ type: [AssignmentMoveDto], description: 'the most urgent first' })
  moves!: readonly AssignmentMoveDto[];

  @ApiProperty({ type: [UnplacedCaseDto], description: 'those that nobody would get' })
  unplaced!: readonly UnplacedCaseDto[];
}
