import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { BothTextsDto } from '../http/problem.dto.js';

export type ExchangeDirection = 'sent' | 'received';

@ApiSchema({ name: 'Exchange' })
export class ExchangeDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ example: 'labour-agency' })
  system!: string;

  @ApiProperty({ type: BothTextsDto })
  systemText!: BothTextsDto;

  @ApiProperty({ enum: ['sent', 'received'] })
  direction!: ExchangeDirection;

  @ApiProperty({ description: 'what was asked, or the fact that was told', example: 'handOff' })
  kind!: string;

  @ApiProperty({ type: BothTextsDto })
  kindText!: BothTextsDto;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiPropertyOptional({ description: 'HTTP status of the answer; absent where none came' })
  status?: number;

  @ApiPropertyOptional({ description: 'whether no answer came' })
  unanswered?: true;

  @ApiProperty({ description: 'SHA-256 of the request as it went over the wire' })
  hash!: string;

  @ApiProperty({ description: 'of the request and its answer' })
  bytes!: number;

  @ApiProperty({ description: 'milliseconds until the answer' })
  durationMs!: number;

  @ApiPropertyOptional({ description: 'by which both sides know what it was about' })
  correlationId?: string;
}

@ApiSchema({ name: 'Exchanges' })
export class ExchangesDto {
  @ApiProperty({ type: [ExchangeDto], description: 'the latest first' })
  items!: readonly ExchangeDto[];
}
