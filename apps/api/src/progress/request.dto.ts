import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { Authority, Request, RequestKind } from '@talent-window/contracts/vocabulary';
import { AUTHORITIES, REQUEST_KINDS } from '@talent-window/contracts/vocabulary';
import { ItemAnswerDto, RequestItemDto } from '../commands/request.dto.js';
import { BothTextsDto } from '../http/problem.dto.js';

@ApiSchema({ name: 'AskedItem' })
export class AskedItemDto extends RequestItemDto {
  @ApiProperty({ type: BothTextsDto, description: 'the reason in words' })
  reasonText!: BothTextsDto;
}

/** 退件 or 補正, item by item. */
@ApiSchema({ name: 'Request' })
export class RequestDto implements Request {
  @ApiProperty({ description: 'how many requests of this case there have been, this one included' })
  nth!: number;

  @ApiProperty({ enum: REQUEST_KINDS })
  kind!: RequestKind;

  @ApiProperty({ type: BothTextsDto })
  kindText!: BothTextsDto;

  @ApiProperty({ enum: AUTHORITIES, description: 'who asks' })
  authority!: Authority;

  @ApiProperty({ format: 'date-time', description: '送達: the deadline counts from the day after' })
  servedAt!: string;

  @ApiProperty({ format: 'date-time' })
  dueAt!: string;

  @ApiProperty()
  fromAbroad!: boolean;

  @ApiProperty({ description: 'whether the deadline was extended; once at most' })
  extended!: boolean;

  @ApiProperty({ type: [AskedItemDto] })
  items!: readonly AskedItemDto[];

  @ApiPropertyOptional({ format: 'date-time', description: 'absent while the answer is awaited' })
  answeredAt?: string;

  @ApiPropertyOptional({ type: [ItemAnswerDto] })
  answers?: readonly ItemAnswerDto[];
}
