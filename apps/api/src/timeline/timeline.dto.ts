import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { Role, Stage, Step, StepKind, TimelineEntry, Visibility } from '@talent-window/contracts/vocabulary';
import { ROLES, STAGES, StepKind as StepKinds, Visibility as Visibilities } from '@talent-window/contracts/vocabulary';
import { BothTextsDto } from '../http/problem.dto.js';

/** Under which mandate somebody acted for the applicant. */
@ApiSchema({ name: 'TimelineMandate' })
export class TimelineMandateDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'the organisation that has it' })
  organisation!: string;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;
}

@ApiSchema({ name: 'TimelineActor' })
export class TimelineActorDto {
  @ApiPropertyOptional({ description: 'account id or name of the system; officers only' })
  id?: string;

  @ApiProperty({ enum: [...ROLES, 'system'] })
  role!: Role | 'system';

  @ApiPropertyOptional()
  office?: string;
}

@ApiSchema({ name: 'TimelineEntry' })
export class TimelineEntryDto implements Omit<TimelineEntry, 'actor'> {
  @ApiProperty()
  seq!: number;

  @ApiProperty({ description: 'what caused the step, e.g. `command:<id>`' })
  cause!: string;

  @ApiProperty({ enum: Object.values(StepKinds) })
  kind!: StepKind;

  @ApiProperty({ description: 'the message’s name, or what was done' })
  what!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: TimelineActorDto })
  actor!: TimelineActorDto;

  @ApiPropertyOptional({ type: TimelineMandateDto, description: 'where somebody did it for the applicant' })
  mandate?: TimelineMandateDto;

  @ApiProperty({ enum: STAGES })
  stage!: Stage;

  @ApiProperty()
  visit!: number;

  @ApiProperty({ enum: Object.values(Visibilities) })
  visibility!: Visibility;

  @ApiPropertyOptional({ description: 'the officer’s own words; officers only' })
  note?: string;

  @ApiPropertyOptional({ description: 'true where a reset undid the step: it no longer holds; officers only' })
  superseded?: boolean;

  @ApiProperty({
    type: 'object',
    additionalProperties: {
      anyOf: [
        { type: 'string' },
        { type: 'number' },
        { type: 'boolean' },
        { type: 'array', items: { type: 'string' } },
      ],
    },
  })
  details!: Step['details'];

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;
}

@ApiSchema({ name: 'Timeline' })
export class TimelineDto {
  @ApiProperty({ type: [TimelineEntryDto], description: 'in the order in which they were recorded' })
  entries!: readonly TimelineEntryDto[];

  @ApiPropertyOptional({ type: TimelineMandateDto, description: 'where somebody submitted it for the applicant' })
  filedUnder?: TimelineMandateDto;
}
