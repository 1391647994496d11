import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { BothTextsDto } from '../http/problem.dto.js';

const ACTS = ['transfer', 'count', 'spoil'] as const;
const CARDS = { min: 1, max: 10_000 };

@ApiSchema({ name: 'Stock' })
export class StockDto {
  @ApiProperty({ example: 'taipei-city' })
  office!: string;

  @ApiProperty({ type: BothTextsDto })
  officeText!: BothTextsDto;

  @ApiProperty({ description: 'blanks that nobody has reserved' })
  available!: number;

  @ApiProperty()
  reserved!: number;

  @ApiProperty({ description: 'blanks that have become cards' })
  issued!: number;

  @ApiProperty()
  spoiled!: number;

  @ApiProperty({ description: 'cards that nobody collected' })
  kept!: number;

  @ApiProperty({ description: 'a new lot should come' })
  low!: boolean;
}

@ApiSchema({ name: 'StockAct' })
export class StockActDto {
  @ApiProperty({ format: 'uuid', description: 'made by the sender; sent again it has one effect' })
  @IsUUID()
  actId!: string;

  @ApiProperty({ enum: ACTS, description: '調撥, 盤點, 作廢' })
  @IsIn(ACTS)
  act!: (typeof ACTS)[number];

  @ApiProperty({ maxLength: 32, example: 'taipei-city' })
  @IsString()
  @MinLength(1)
  @MaxLength(32, { context: { max: 32 } })
  office!: string;

  @ApiPropertyOptional({ maxLength: 32, description: 'where a transfer goes' })
  @IsOptional()
  @IsString()
  @MaxLength(32, { context: { max: 32 } })
  to?: string;

  @ApiProperty({ minimum: 0, maximum: CARDS.max, description: 'cards moved, counted or spoiled' })
  @IsInt()
  @Min(0, { context: { min: 0, max: CARDS.max } })
  @Max(CARDS.max, { context: CARDS })
  quantity!: number;

  @ApiPropertyOptional({
    maxLength: 500,
    description: 'why a count differs from the books, or why blanks were spoiled',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(500, { context: { max: 500 } })
  reason?: string;
}
