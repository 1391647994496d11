import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';

const STATES = ['open', 'sent', 'received'] as const;
const ITEM_STATES = ['listed', 'sent', 'received', 'missing', 'withdrawn'] as const;
const CARDS = 500;

export class PouchParam {
  @ApiProperty({ pattern: '^\\d{3}-[A-Za-z0-9-]{1,20}-\\d{4,6}$', example: '115-5A-0003' })
  @Matches(/^\d{3}-[A-Za-z0-9-]{1,20}-\d{4,6}$/)
  pouchNo!: string;
}

export class PouchesQuery {
  @ApiPropertyOptional({ maxLength: 32, description: 'of one mission; a mission’s officers see their own alone' })
  @IsOptional()
  @IsString()
  @MaxLength(32, { context: { max: 32 } })
  office?: string;

  @ApiPropertyOptional({ enum: STATES })
  @IsOptional()
  @IsIn(STATES)
  state?: (typeof STATES)[number];
}

@ApiSchema({ name: 'PouchItem' })
export class PouchItemDto {
  @ApiProperty({ example: '115551000017' })
  caseNo!: string;

  @ApiProperty({ example: 'G00000001' })
  cardNo!: string;

  @ApiProperty({ enum: ITEM_STATES })
  state!: (typeof ITEM_STATES)[number];

  @ApiPropertyOptional({ description: 'what the mission says of it' })
  note?: string;
}

@ApiSchema({ name: 'Pouch' })
export class PouchDto {
  @ApiProperty({ example: '115-5A-0003' })
  no!: string;

  @ApiProperty({ description: 'code of the mission', example: '5A' })
  office!: string;

  @ApiProperty({ enum: STATES })
  state!: (typeof STATES)[number];

  @ApiPropertyOptional()
  sealNo?: string;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiPropertyOptional({ format: 'date-time' })
  sentAt?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'when the last card of it was there' })
  receivedAt?: string;

  @ApiProperty({ type: [PouchItemDto], description: 'the dispatch list' })
  items!: readonly PouchItemDto[];
}

@ApiSchema({ name: 'SendPouch' })
export class SendPouchDto {
  @ApiProperty({ maxLength: 32, description: 'number of the seal' })
  @IsString()
  @MinLength(1)
  @MaxLength(32, { context: { max: 32 } })
  sealNo!: string;
}

@ApiSchema({ name: 'ReceivedCard' })
export class ReceivedCardDto {
  @ApiProperty({ maxLength: 32 })
  @IsString()
  @MaxLength(32, { context: { max: 32 } })
  cardNo!: string;

  @ApiProperty({ enum: ['received', 'missing'], description: 'one that was missing may turn up later' })
  @IsIn(['received', 'missing'])
  state!: 'received' | 'missing';

  @ApiPropertyOptional({ maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500, { context: { max: 500 } })
  note?: string;
}

@ApiSchema({ name: 'ReceivePouch' })
export class ReceivePouchDto {
  @ApiProperty({
    type: [ReceivedCardDto],
    maxItems: CARDS,
    description: 'card by card, all at once or a few at a time',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(CARDS, { context: { max: CARDS } })
  @ArrayUnique(({ cardNo }: ReceivedCardDto) => cardNo)
  @ValidateNested({ each: true })
  @Type(() => ReceivedCardDto)
  items!: ReceivedCardDto[];
}
