import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

/** A case number in a path. */
export class CaseNoParam {
  @ApiProperty({ pattern: '^\\d{12}$', example: '115551000017', description: 'case number' })
  @Matches(/^\d{12}$/)
  caseNo!: string;
}
