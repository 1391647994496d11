import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { Stage } from '@talent-window/contracts/vocabulary';
import { STAGES } from '@talent-window/contracts/vocabulary';
import { BothTextsDto } from '../http/problem.dto.js';
import { OfficerNameDto, RuleNameDto } from './assignment-rules.dto.js';

const ACTS = ['claim', 'assign', 'release'] as const;

@ApiSchema({ name: 'CaseAssignment' })
export class CaseAssignmentDto {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ enum: ACTS, description: 'taken, given, or given back' })
  act!: (typeof ACTS)[number];

  @ApiProperty({ enum: STAGES })
  stage!: Stage;

  @ApiPropertyOptional({
    type: OfficerNameDto,
    description: 'whose it was from then on; absent where it was given back',
  })
  to?: OfficerNameDto;

  @ApiProperty({ type: OfficerNameDto, description: 'who did it, or in whose name the rules did' })
  by!: OfficerNameDto;

  @ApiPropertyOptional({ type: RuleNameDto, description: 'the rule, where one gave it' })
  rule?: RuleNameDto;

  @ApiPropertyOptional({ type: BothTextsDto, description: 'why, where the rules gave it' })
  why?: BothTextsDto;
}

@ApiSchema({ name: 'CaseAssignmentPage' })
export class CaseAssignmentPageDto {
  @ApiProperty({ type: [CaseAssignmentDto], description: 'the latest first' })
  items!: readonly CaseAssignmentDto[];
}
