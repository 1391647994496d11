import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { BothTextsDto } from '../http/problem.dto.js';

@ApiSchema({ name: 'Notice' })
export class NoticeDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ example: '115551000017' })
  caseNo!: string;

  @ApiProperty({ example: 'passport-inspection' })
  kind!: string;

  @ApiProperty({ type: BothTextsDto })
  subject!: BothTextsDto;

  @ApiProperty({ type: BothTextsDto })
  body!: BothTextsDto;

  @ApiProperty({
    format: 'date-time',
    description: '送達: since when it has stood in the inbox; deadlines count from here',
  })
  servedAt!: string;

  @ApiPropertyOptional({ format: 'date-time' })
  mailedAt?: string;
}
