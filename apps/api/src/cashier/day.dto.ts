import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { PaymentExceptionKind } from '@talent-window/contracts/vocabulary';
import { PAYMENT_EXCEPTION_KINDS } from '@talent-window/contracts/vocabulary';
import { CashDayState } from '@talent-window/persistence';
import { BothTextsDto } from '../http/problem.dto.js';

@ApiSchema({ name: 'Split' })
export class SplitDto {
  @ApiProperty({ description: 'Ministry of Labor, whole New Taiwan dollars' })
  mol!: number;

  @ApiProperty({ description: 'Immigration Agency' })
  nia!: number;

  @ApiProperty({ description: 'Ministry of Foreign Affairs' })
  mofa!: number;
}

@ApiSchema({ name: 'CashDay' })
export class CashDayDto {
  @ApiProperty({ format: 'date' })
  day!: string;

  @ApiProperty({ enum: Object.values(CashDayState), description: 'parked: its settlement file could not be read' })
  state!: CashDayState;

  @ApiPropertyOptional({ enum: ['not-a-table', 'missing-column'] })
  parkedWhy?: string;

  @ApiProperty({ description: 'in the gateway’s file' })
  lines!: number;

  @ApiPropertyOptional({ format: 'date-time' })
  closedAt?: string;
}

@ApiSchema({ name: 'OpenKind' })
export class OpenKindDto {
  @ApiProperty({ enum: PAYMENT_EXCEPTION_KINDS })
  kind!: PaymentExceptionKind;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;

  @ApiProperty()
  times!: number;
}

@ApiSchema({ name: 'DayReport' })
export class DayReportDto extends CashDayDto {
  @ApiPropertyOptional({ type: SplitDto, description: 'what the treasury got for each authority' })
  split?: SplitDto;

  @ApiPropertyOptional({ description: 'in one payment' })
  total?: number;

  @ApiPropertyOptional({ type: SplitDto, description: 'what an authority has too much, and gets less of later' })
  carried?: SplitDto;

  @ApiPropertyOptional({ description: 'the treasury’s number' })
  treasuryNo?: string;

  @ApiProperty({ description: 'movements that the payment is made of' })
  movements!: number;

  @ApiProperty({ type: [OpenKindDto], description: 'what in the day’s file is not settled' })
  open!: readonly OpenKindDto[];
}
