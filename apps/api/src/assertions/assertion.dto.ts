import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { Role } from '@talent-window/contracts/vocabulary';
import { ROLES } from '@talent-window/contracts/vocabulary';
import type { Actor, ReviewDecided } from '@talent-window/contracts/vocabulary';
import { DecideReviewDto } from '../commands/command.dto.js';

@ApiSchema({ name: 'Actor' })
export class ActorDto implements Actor {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: ROLES })
  role!: Role;
}

@ApiSchema({ name: 'ReviewDecidedSignal' })
export class ReviewDecidedDto extends DecideReviewDto implements ReviewDecided {
  @ApiProperty({ type: ActorDto })
  actor!: Actor;

  @ApiProperty({ description: 'compact JWS, good for exactly this decision' })
  assertion!: string;
}

@ApiSchema({ name: 'Assertion' })
export class AssertionDto {
  @ApiProperty({ description: 'compact JWS, good for exactly this decision' })
  assertion!: string;

  @ApiProperty({ type: ReviewDecidedDto, description: 'the whole input of the signal `reviewDecided`' })
  signal!: ReviewDecided;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}
