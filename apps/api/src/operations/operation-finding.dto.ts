import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { LaterMessage, OperationReason, ResetPlan, Stage } from '@talent-window/contracts/vocabulary';
import { OPERATION_REASONS, STAGES } from '@talent-window/contracts/vocabulary';
import { BothTextsDto } from '../http/problem.dto.js';

@ApiSchema({ name: 'OperationFinding' })
export class OperationFindingDto {
  @ApiProperty()
  caseNo!: string;

  @ApiProperty({ enum: OPERATION_REASONS })
  reason!: OperationReason;

  @ApiProperty({ type: BothTextsDto, description: 'why, in a sentence' })
  text!: BothTextsDto;

  @ApiProperty({ description: 'section of the runbook that says what to do', example: 'worker-is-away' })
  section!: string;
}

@ApiSchema({ name: 'LaterMessage' })
export class LaterMessageDto implements LaterMessage {
  @ApiProperty({ description: 'for `keep` and `drop`' })
  id!: string;

  @ApiProperty({ enum: ['command', 'fact'] })
  kind!: 'command' | 'fact';

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'whether it is sent again, when its turn comes' })
  kept!: boolean;

  @ApiPropertyOptional({ enum: STAGES })
  stage?: Stage;

  @ApiPropertyOptional()
  visit?: number;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

@ApiSchema({ name: 'UndoneStep' })
export class UndoneStepDto {
  @ApiProperty()
  what!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

@ApiSchema({ name: 'LeftTheHouse' })
export class LeftTheHouseDto {
  @ApiProperty({ example: 'labour-agency' })
  to!: string;

  @ApiProperty({ example: 'handOff' })
  what!: string;

  @ApiProperty({ description: 'by which it is known, so that it is not done twice' })
  key!: string;
}

@ApiSchema({ name: 'ResetPlan' })
export class ResetPlanDto implements ResetPlan {
  @ApiProperty()
  runId!: string;

  @ApiProperty({ description: 'of the workflow task that is taken again' })
  eventId!: number;

  @ApiProperty({ type: [UndoneStepDto] })
  undone!: readonly UndoneStepDto[];

  @ApiProperty({ type: [LaterMessageDto] })
  messages!: readonly LaterMessageDto[];

  @ApiProperty({ type: [LeftTheHouseDto], description: 'what has left the house since, and is not repeated' })
  stays!: readonly LeftTheHouseDto[];

  @ApiProperty({ description: 'steps recorded when it was planned' })
  steps!: number;
}
