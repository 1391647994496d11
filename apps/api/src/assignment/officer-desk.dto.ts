import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import type { Day, Role } from '@talent-window/contracts/vocabulary';
import { ROLES } from '@talent-window/contracts/vocabulary';
import type { Absence } from '@talent-window/domain';
import { FieldCode } from '@talent-window/domain';
import { IsDay } from '../http/day.validator.js';
import { FIELD_CODES, LANGUAGE } from './assignment-rules.dto.js';

const LANGUAGES = 12;
const LEAVES = 40;
const CONFLICTS = 100;
const CAPACITY = { min: 0, max: 500 };

export class OfficerParam {
  @ApiProperty({ format: 'uuid', description: 'account of the officer' })
  @IsUUID()
  id!: string;
}

@ApiSchema({ name: 'Absence' })
export class AbsenceDto implements Absence {
  @ApiProperty({ type: String, format: 'date' })
  @IsDay()
  from!: Day;

  @ApiProperty({ type: String, format: 'date', description: 'the last day of it' })
  @IsDay()
  to!: Day;
}

@ApiSchema({ name: 'OfficerDesk' })
export class OfficerDeskDto {
  @ApiProperty({ type: [String], example: ['zh-TW', 'en', 'ja'], maxItems: LANGUAGES })
  @IsArray()
  @ArrayMaxSize(LANGUAGES, { context: { max: LANGUAGES } })
  @Matches(LANGUAGE, { each: true })
  languages!: readonly string[];

  @ApiProperty({ enum: FIELD_CODES, isArray: true, description: 'professional fields that the officer knows' })
  @IsArray()
  @ArrayMaxSize(FIELD_CODES.length, { context: { max: FIELD_CODES.length } })
  @IsIn(FIELD_CODES, { each: true })
  fields!: readonly FieldCode[];

  @ApiProperty({ minimum: 0, maximum: 500, description: 'how many open cases the rules give at most; 0 for none' })
  @IsInt()
  @Min(CAPACITY.min, { context: CAPACITY })
  @Max(CAPACITY.max, { context: CAPACITY })
  capacity!: number;

  @ApiProperty({ type: [AbsenceDto], maxItems: LEAVES })
  @IsArray()
  @ArrayMaxSize(LEAVES, { context: { max: LEAVES } })
  @ValidateNested({ each: true })
  @Type(() => AbsenceDto)
  absences!: AbsenceDto[];

  @ApiProperty({
    type: [String],
    maxItems: CONFLICTS,
    example: ['115551000017'],
    description:
      '迴避: whose cases the rules never give them. A case number stands for its applicant, anything else for a passport number, which is kept as a keyed hash alone; what was read here may be sent again',
  })
  @IsArray()
  @ArrayMaxSize(CONFLICTS, { context: { max: CONFLICTS } })
  @Matches(/^(case:\d{12}|passport:[0-9a-f]{64}|[0-9A-Za-z -]{4,20})$/, { each: true })
  conflicts!: readonly string[];
}

@ApiSchema({ name: 'Officer' })
export class OfficerDto extends OfficerDeskDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: ROLES, isArray: true })
  roles!: readonly Role[];

  @ApiPropertyOptional()
  office?: string;

  @ApiProperty({ description: 'open cases that are theirs' })
  openCases!: number;
}

@ApiSchema({ name: 'OfficerPage' })
export class OfficerPageDto {
  @ApiProperty({ type: [OfficerDto], description: 'all who may be given a case, by name' })
  items!: readonly OfficerDto[];
}
