import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { Stage } from '@talent-window/contracts/vocabulary';
import { STAGES } from '@talent-window/contracts/vocabulary';
import { BothTextsDto } from '../http/problem.dto.js';
import { OfficerNameDto } from './assignment-rules.dto.js';

@ApiSchema({ name: 'OfficerLoad' })
export class OfficerLoadDto extends OfficerNameDto {
  @ApiProperty()
  open!: number;

  @ApiProperty({ description: 'of them, due within two days' })
  dueSoon!: number;

  @ApiProperty({ description: 'of them, past what they were due' })
  overdue!: number;

  @ApiProperty({ description: 'working days that the oldest of them has been at its present stage' })
  oldestDays!: number;

  @ApiProperty({ description: 'how many the rules give at most' })
  capacity!: number;

  @ApiPropertyOptional({ format: 'date', description: 'the last day of their leave, where they are on leave today' })
  away?: string;
}

@ApiSchema({ name: 'AgeGroup' })
export class AgeGroupDto {
  @ApiProperty({ type: BothTextsDto, description: 'working days at the stage' })
  label!: BothTextsDto;

  @ApiProperty()
  count!: number;
}

@ApiSchema({ name: 'StageLoad' })
export class StageLoadDto {
  @ApiProperty({ enum: STAGES })
  stage!: Stage;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;

  @ApiProperty()
  open!: number;

  @ApiProperty({ type: [AgeGroupDto], description: 'the youngest first' })
  ages!: readonly AgeGroupDto[];
}

@ApiSchema({ name: 'Workload' })
export class WorkloadDto {
  @ApiProperty({ type: [OfficerLoadDto] })
  officers!: readonly OfficerLoadDto[];

  @ApiProperty({ type: [StageLoadDto], description: 'every stage of every open case, in their order' })
  stages!: readonly StageLoadDto[];

  @ApiProperty({ description: 'cases at a review desk that are nobody’s' })
  unassigned!: number;

  @ApiProperty()
  escalated!: number;
}
