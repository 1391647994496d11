import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';

const WHY = 500;

@ApiSchema({ name: 'HoldAct' })
export class HoldActDto {
  @ApiProperty({ maxLength: WHY, description: 'for whom it is held, or why no longer; no personal data' })
  @IsString()
  @MinLength(3)
  @MaxLength(WHY, { context: { max: WHY } })
  why!: string;
}

@ApiSchema({ name: 'Hold' })
export class HoldDto {
  @ApiProperty({ example: '115551000017' })
  caseNo!: string;

  @ApiProperty()
  why!: string;

  @ApiProperty({ description: 'account of the supervisor who set it' })
  setBy!: string;

  @ApiProperty({ format: 'date-time' })
  setAt!: string;
}
