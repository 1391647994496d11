import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { ControlKind, ListedType } from '@talent-window/contracts/vocabulary';
import { CONTROL_KINDS, LISTED_TYPES, MatchBand } from '@talent-window/contracts/vocabulary';
import { BothTextsDto, FindingDto } from '../http/problem.dto.js';
import { MatchExplanationDto } from './explanation.dto.js';
import { EntryKeyDto } from './search.dto.js';

@ApiSchema({ name: 'ListedPassport' })
export class ListedPassportDto {
  @ApiProperty()
  number!: string;

  @ApiPropertyOptional({ description: 'issuing state, ISO 3166-1 alpha-3' })
  state?: string;
}

@ApiSchema({ name: 'ListEntry' })
export class ListEntryDto extends EntryKeyDto {
  @ApiProperty({ description: 'grows when the content of the entry changes' })
  version!: number;

  @ApiProperty({ type: BothTextsDto })
  listTitle!: BothTextsDto;

  @ApiProperty({ enum: CONTROL_KINDS })
  kind!: ControlKind;

  @ApiProperty({ type: BothTextsDto })
  kindText!: BothTextsDto;

  @ApiProperty({ enum: LISTED_TYPES })
  type!: ListedType;

  @ApiProperty({ type: [String] })
  names!: readonly string[];

  @ApiProperty({ type: [String], example: ['1988-05-11'] })
  birthDates!: readonly string[];

  @ApiProperty({ type: [String], example: ['JPN'] })
  nationalities!: readonly string[];

  @ApiProperty({ type: [ListedPassportDto] })
  passports!: readonly ListedPassportDto[];

  @ApiPropertyOptional({ description: 'what the list says of the ground or file' })
  remark?: string;
}

@ApiSchema({ name: 'Weighing' })
export class WeighingDto {
  @ApiProperty({ example: 'birth-date' })
  about!: string;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;

  @ApiProperty({ format: 'double', description: 'added to the logarithm of the odds that both are one person' })
  points!: number;
}

@ApiSchema({ name: 'ScreeningMatch' })
export class ScreeningMatchDto {
  @ApiProperty({ type: ListEntryDto })
  entry!: ListEntryDto;

  @ApiProperty({ format: 'double', minimum: 0, maximum: 1 })
  score!: number;

  @ApiPropertyOptional({ enum: Object.values(MatchBand), description: 'absent for who is not flagged' })
  band?: MatchBand;

  @ApiProperty({ type: [BothTextsDto], description: 'why this person is flagged, or why not' })
  sentences!: readonly BothTextsDto[];

  @ApiProperty({ type: [WeighingDto], description: 'what weighs, added up; empty by trigram' })
  weighing!: readonly WeighingDto[];

  @ApiPropertyOptional({ type: MatchExplanationDto, description: 'absent by trigram' })
  explanation?: MatchExplanationDto;
}

@ApiSchema({ name: 'AskedPerson' })
export class AskedPersonDto {
  @ApiProperty({ type: [String] })
  names!: readonly string[];

  @ApiPropertyOptional({ example: '1976-06', description: 'a ROC year is converted' })
  birthDate?: string;

  @ApiPropertyOptional({ example: 'JPN' })
  nationality?: string;
}

export const SEARCHED_BY = ['index', 'trigram'] as const;
export type SearchedBy = (typeof SEARCHED_BY)[number];

@ApiSchema({ name: 'ScreeningAnswer' })
export class ScreeningAnswerDto {
  @ApiProperty({ enum: SEARCHED_BY, description: '`trigram` while the screening worker is away: decide nothing by it' })
  by!: SearchedBy;

  @ApiProperty({ type: BothTextsDto })
  byText!: BothTextsDto;

  @ApiProperty({ description: 'of the lists in force; 0 where there is none' })
  edition!: number;

  @ApiProperty({ type: AskedPersonDto, description: 'the person as it was understood' })
  asked!: AskedPersonDto;

  @ApiProperty({ type: [FindingDto], description: 'what is odd about the question' })
  findings!: readonly FindingDto[];

  @ApiProperty({ type: [ScreeningMatchDto], description: 'who is flagged, then who comes near and is not; best first' })
  matches!: readonly ScreeningMatchDto[];
}
