import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { GlassVerdict } from '@talent-window/domain';
import { GLASS_VERDICTS } from '@talent-window/domain';
import { IsIn, IsUUID, IsString, MaxLength, MinLength } from 'class-validator';
import { TimelineActorDto } from '../timeline/timeline.dto.js';

@ApiSchema({ name: 'BreakTheGlass' })
export class BreakTheGlassDto {
  @ApiProperty({ format: 'uuid', description: 'the same one may be sent again' })
  @IsUUID()
  commandId!: string;

  @ApiProperty({ minLength: 10, maxLength: 1000, description: 'why; supervisors and auditors read it' })
  @IsString()
  @MinLength(10, { context: { min: 10 } })
  @MaxLength(1000, { context: { max: 1000 } })
  reason!: string;
}

@ApiSchema({ name: 'ReviewBrokenGlass' })
export class ReviewBrokenGlassDto {
  @ApiProperty({ enum: GLASS_VERDICTS })
  @IsIn(GLASS_VERDICTS)
  verdict!: GlassVerdict;
}

export class BrokenGlassParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id!: string;
}

@ApiSchema({ name: 'BrokenGlass' })
export class BrokenGlassDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: '115551000017' })
  caseNo!: string;

  @ApiProperty({ type: TimelineActorDto, description: 'who opened it' })
  actor!: TimelineActorDto;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ format: 'date-time', description: 'then it is shut again by itself' })
  endsAt!: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'absent while nobody has looked into it' })
  reviewedAt?: string;

  @ApiPropertyOptional({ enum: GLASS_VERDICTS })
  verdict?: GlassVerdict;
}
