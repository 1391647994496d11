import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
} from 'class-validator';
import type { OperationKind, OperationOutcome, ResetWish, Stage } from '@talent-window/contracts/vocabulary';
import { LAST, OPERATION_KINDS, OPERATION_OUTCOMES, STAGES } from '@talent-window/contracts/vocabulary';
import { TimelineActorDto } from '../timeline/timeline.dto.js';
import { BothTextsDto } from '../http/problem.dto.js';
import { OperationFindingDto, ResetPlanDto } from './operation-finding.dto.js';

/** What every request to do something carries. */
@ApiSchema({ name: 'AskOperation' })
export class AskOperationDto {
  @ApiProperty({ format: 'uuid', description: 'made by the sender; the same again is done once' })
  @IsUUID()
  operationId!: string;

  @ApiProperty({ maxLength: 500, description: 'why; it stands in the audit' })
  @IsString()
  @MinLength(1)
  @MaxLength(500, { context: { max: 500 } })
  why!: string;
}

const TARGETS = [...STAGES, LAST] as const;

@ApiSchema({ name: 'AskReset' })
export class AskResetDto extends AskOperationDto implements ResetWish {
  @ApiProperty({
    enum: TARGETS,
    description: 'the stage whose entry is taken again, or `last`: its last workflow task',
  })
  @IsIn(TARGETS)
  to!: Stage | typeof LAST;

  @ApiPropertyOptional({ type: [String], description: 'ids of later messages that are sent again besides' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200, { context: { max: 200 } })
  @IsString({ each: true })
  @MaxLength(200, { each: true, context: { max: 200 } })
  keep: readonly string[] = [];

  @ApiPropertyOptional({ type: [String], description: 'ids of later messages that are not sent again' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200, { context: { max: 200 } })
  @IsString({ each: true })
  @MaxLength(200, { each: true, context: { max: 200 } })
  drop: readonly string[] = [];

  @ApiProperty({ description: 'only say what would be done' })
  @IsBoolean()
  dryRun!: boolean;
}

@ApiSchema({ name: 'OperationReport' })
export class OperationReportDto {
  @ApiProperty({ enum: OPERATION_OUTCOMES })
  outcome!: OperationOutcome;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;

  @ApiProperty({ type: [OperationFindingDto], description: 'why it was refused, what fails still, or what differs' })
  findings!: readonly OperationFindingDto[];

  @ApiPropertyOptional({ type: [String], description: 'activities that were tried again at once' })
  retried?: readonly string[];

  @ApiPropertyOptional({ type: ResetPlanDto })
  plan?: ResetPlanDto;

  @ApiPropertyOptional({ description: 'the run that took over' })
  newRun?: string;

  @ApiPropertyOptional({ description: 'events replayed' })
  events?: number;

  @ApiPropertyOptional({ description: 'cases compared' })
  compared?: number;
}

@ApiSchema({ name: 'Operation' })
export class OperationDto {
  @ApiProperty({ description: 'a UUID where a person asked by the API' })
  id!: string;

  @ApiProperty({ enum: OPERATION_KINDS })
  what!: OperationKind;

  @ApiPropertyOptional()
  caseNo?: string;

  @ApiProperty({ type: TimelineActorDto })
  actor!: TimelineActorDto;

  @ApiProperty()
  why!: string;

  @ApiProperty({ format: 'date-time' })
  askedAt!: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'absent while it is in hand' })
  finishedAt?: string;

  @ApiPropertyOptional({ type: OperationReportDto, description: 'absent while it is in hand' })
  report?: OperationReportDto;
}
