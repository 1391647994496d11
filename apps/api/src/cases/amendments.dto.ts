import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { BothTextsDto } from '../http/problem.dto.js';

@ApiSchema({ name: 'Difference' })
export class DifferenceDto {
  @ApiProperty({ example: 'passport.number' })
  path!: string;

  @ApiProperty({ type: BothTextsDto, description: 'name of the field' })
  text!: BothTextsDto;

  @ApiPropertyOptional({ description: 'absent where there was nothing' })
  before?: unknown;

  @ApiPropertyOptional({ description: 'absent where there is nothing now' })
  after?: unknown;
}

/** What an applicant changed of an application after it was submitted. */
@ApiSchema({ name: 'Amendment' })
export class AmendmentDto {
  @ApiProperty({ format: 'uuid' })
  commandId!: string;

  @ApiPropertyOptional({ description: 'number of the return or supplement it answers; absent where nobody asked' })
  request?: number;

  @ApiProperty({ format: 'date-time' })
  inForceAt!: string;

  @ApiProperty({ type: [DifferenceDto] })
  differences!: readonly DifferenceDto[];
}
