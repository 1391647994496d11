import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { ControlKind } from '@talent-window/contracts/vocabulary';
import { CONTROL_KINDS, MatchBand } from '@talent-window/contracts/vocabulary';
import { IsDay } from '../http/day.validator.js';
import { BothTextsDto } from '../http/problem.dto.js';

const SHARE = { format: 'double', minimum: 0, maximum: 1 } as const;

export class ScreeningReportQuery {
  @ApiProperty({ format: 'date', description: 'first day on which something was found, Taipei' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'last day' })
  @IsDay()
  to!: string;
}

@ApiSchema({ name: 'HitCount' })
export class HitCountDto {
  @ApiProperty({ example: 'nia' })
  list!: string;

  @ApiProperty({ type: BothTextsDto })
  listTitle!: BothTextsDto;

  @ApiProperty({ enum: CONTROL_KINDS })
  kind!: ControlKind;

  @ApiProperty({ type: BothTextsDto })
  kindText!: BothTextsDto;

  @ApiProperty({ enum: Object.values(MatchBand) })
  band!: MatchBand;

  @ApiProperty({ description: 'one for each entry and case, however often it was found' })
  hits!: number;

  @ApiProperty({ ...SHARE, description: 'people who were hit, of all who were screened' })
  hitRate!: number;

  @ApiProperty()
  samePerson!: number;

  @ApiProperty()
  notTheSame!: number;

  @ApiProperty({ description: 'not decided yet' })
  open!: number;

  @ApiPropertyOptional({ ...SHARE, description: 'the same person, of all that were decided' })
  precision?: number;
}

@ApiSchema({ name: 'SecondOpinions' })
export class SecondOpinionsDto {
  @ApiProperty({ description: 'hits on which two officers gave their word' })
  hits!: number;

  @ApiProperty({ description: 'on how many of these they agreed' })
  agreed!: number;

  @ApiPropertyOptional(SHARE)
  agreement?: number;
}

@ApiSchema({ name: 'HoursToDecision' })
export class HoursToDecisionDto {
  @ApiProperty({ format: 'double' })
  median!: number;

  @ApiProperty({ format: 'double', description: 'nine of ten were decided sooner' })
  p90!: number;
}

@ApiSchema({ name: 'ScreeningReport' })
export class ScreeningReportDto {
  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty()
  personsScreened!: number;

  @ApiProperty()
  personsHit!: number;

  @ApiPropertyOptional(SHARE)
  hitRate?: number;

  @ApiProperty({ type: [HitCountDto] })
  counts!: readonly HitCountDto[];

  @ApiProperty({ type: SecondOpinionsDto })
  secondOpinions!: SecondOpinionsDto;

  @ApiPropertyOptional({ type: HoursToDecisionDto, description: 'from found to decided' })
  hoursToDecision?: HoursToDecisionDto;
}
