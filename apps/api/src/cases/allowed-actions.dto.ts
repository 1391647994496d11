import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { CommandName, Stage } from '@talent-window/contracts/vocabulary';
import { COMMAND_NAMES, STAGES } from '@talent-window/contracts/vocabulary';

@ApiSchema({ name: 'AllowedActions' })
export class AllowedActionsDto {
  @ApiProperty({ enum: COMMAND_NAMES, isArray: true })
  commands!: readonly CommandName[];

  @ApiProperty({ enum: STAGES, description: 'what a command must name' })
  stage!: Stage;

  @ApiProperty({ description: 'what a command must name' })
  visit!: number;
}
