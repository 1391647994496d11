import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';
import type { Stage } from '@talent-window/contracts/vocabulary';
import { STAGES } from '@talent-window/contracts/vocabulary';
import { OperationDto } from './operation.dto.js';
import { OperationFindingDto } from './operation-finding.dto.js';

const LIMITS = { min: 1, max: 500 };

export class StuckQuery {
  @ApiPropertyOptional({ pattern: '^\\d{12}$', description: 'look only at cases after this number' })
  @IsOptional()
  @Matches(/^\d{12}$/)
  after?: string;

  @ApiPropertyOptional({ default: 200, maximum: LIMITS.max, description: 'how many open cases to look at' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(LIMITS.min, { context: LIMITS })
  @Max(LIMITS.max, { context: LIMITS })
  limit: number = 200;
}

@ApiSchema({ name: 'StuckCases' })
export class StuckCasesDto {
  @ApiProperty({ description: 'open cases that were looked at' })
  looked!: number;

  @ApiProperty({ type: [OperationFindingDto] })
  stuck!: readonly OperationFindingDto[];

  @ApiPropertyOptional({ description: '`after` of the next look, where there are more cases' })
  next?: string;
}

@ApiSchema({ name: 'CaseWorkflow' })
export class CaseWorkflowDto {
  @ApiProperty({ example: 'running' })
  status!: string;

  @ApiProperty()
  events!: number;

  @ApiProperty()
  runId!: string;

  @ApiProperty({ format: 'uri', description: 'this run in the Temporal UI' })
  temporalUi!: string;
}

@ApiSchema({ name: 'KeptMessage' })
export class KeptMessageDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: ['command', 'fact'] })
  kind!: 'command' | 'fact';

  @ApiProperty()
  name!: string;

  @ApiPropertyOptional({ enum: STAGES, description: 'where it is sent again; absent for at once' })
  stage?: Stage;

  @ApiPropertyOptional()
  visit?: number;

  @ApiPropertyOptional({
    description: '`taken`, `passed-over`, or why the case refused it; absent while it is to come',
  })
  outcome?: string;
}

@ApiSchema({ name: 'CaseStanding' })
export class CaseStandingDto {
  @ApiProperty()
  caseNo!: string;

  @ApiPropertyOptional({ enum: STAGES, description: 'absent until the first step is recorded' })
  stage?: Stage;

  @ApiPropertyOptional()
  visit?: number;

  @ApiPropertyOptional({ description: 'how it ended' })
  outcome?: string;

  @ApiPropertyOptional()
  awaiting?: string;

  @ApiPropertyOptional({ type: CaseWorkflowDto, description: 'absent where the engine has none' })
  workflow?: CaseWorkflowDto;

  @ApiProperty({ type: [OperationFindingDto], description: 'empty while all is well' })
  findings!: readonly OperationFindingDto[];

  @ApiProperty({ type: [OperationDto], description: 'what operators did, the latest first' })
  operations!: readonly OperationDto[];

  @ApiProperty({ type: [KeptMessageDto], description: 'messages that a reset undid and that are sent again' })
  kept!: readonly KeptMessageDto[];
}
