import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsObject,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { ListedType } from '@talent-window/contracts/vocabulary';
import { LISTED_TYPES } from '@talent-window/contracts/vocabulary';
import { HasLetters, IsBirthDate, IsNationality, IsWithoutControls, MayBeLeftOut } from './person.validators.js';

/** Longer than any name in a passport, its transliteration and its patronyms together. */
const NAME = { max: 200 };
const NAMES = { max: 10 };

@ApiSchema({ name: 'EntryKey' })
export class EntryKeyDto {
  @ApiProperty({ example: 'nia', description: 'code of the list' })
  @IsString()
  @MaxLength(64, { context: { max: 64 } })
  list!: string;

  @ApiProperty({ example: 'demo-001', description: 'id within the list' })
  @IsString()
  @MaxLength(200, { context: { max: 200 } })
  id!: string;
}

@ApiSchema({ name: 'ScreeningSearch' })
export class ScreeningSearchDto {
  @ApiProperty({ maxLength: NAME.max, example: 'NAKAMURA, HARUKA', description: 'in any script and order' })
  @IsDefined()
  @IsString()
  @MinLength(1)
  @MaxLength(NAME.max, { context: NAME })
  @IsWithoutControls()
  @HasLetters()
  name!: string;

  @ApiPropertyOptional({ type: [String], maxItems: NAMES.max, description: 'other names and scripts of the person' })
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(NAMES.max, { context: NAMES })
  @IsString({ each: true })
  @MaxLength(NAME.max, { each: true, context: NAME })
  @IsWithoutControls({ each: true })
  @HasLetters({ each: true })
  alternatives?: readonly string[];

  @ApiPropertyOptional({ example: '1990-05-17', description: '`YYYY`, `YYYY-MM` or `YYYY-MM-DD`; also `民國79年…`' })
  @MayBeLeftOut()
  @IsBirthDate()
  birthDate?: string;

  @ApiPropertyOptional({ example: 'JPN', description: 'ISO 3166-1 alpha-3' })
  @MayBeLeftOut()
  @IsNationality()
  nationality?: string;

  @ApiPropertyOptional({ example: 'TR1234567', maxLength: 20 })
  @MayBeLeftOut()
  @IsString()
  @MaxLength(20, { context: { max: 20 } })
  @Matches(/^[\p{L}\p{N}][\p{L}\p{N} -]*$/u)
  passportNumber?: string;

  @ApiPropertyOptional({ enum: LISTED_TYPES, description: 'only parties of this type; all by default' })
  @MayBeLeftOut()
  @IsIn(LISTED_TYPES)
  type?: ListedType;

  @ApiPropertyOptional({ type: EntryKeyDto, description: 'explain this entry alone, however low its score' })
  @MayBeLeftOut()
  @IsObject()
  @ValidateNested()
  @Type(() => EntryKeyDto)
  entry?: EntryKeyDto;
}
