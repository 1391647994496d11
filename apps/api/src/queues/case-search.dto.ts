import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { HasLetters, IsWithoutControls } from '../screening/person.validators.js';
import type { MatchedBy } from './matched-by.js';
import { MATCHED_BY } from './matched-by.js';
import { QueueItemDto } from './queue.dto.js';

const MOST = 100;

export class CaseSearchQuery {
  @ApiProperty({
    minLength: 2,
    maxLength: MOST,
    example: 'wang hsiao-ming',
    description:
      'a case number or at least four digits that it begins or ends with; a passport number; or words of a name, in any order',
  })
  @IsString()
  @MinLength(2)
  @MaxLength(MOST, { context: { min: 2, max: MOST } })
  @IsWithoutControls()
  @HasLetters()
  text!: string;
}

@ApiSchema({ name: 'FoundCase' })
export class FoundCaseDto extends QueueItemDto {
  @ApiProperty({ enum: MATCHED_BY })
  matchedBy!: MatchedBy;
}

@ApiSchema({ name: 'FoundCases' })
export class FoundCasesDto {
  @ApiProperty({
    type: [FoundCaseDto],
    description: 'by number first, then by passport, then by name; the newest first',
  })
  items!: readonly FoundCaseDto[];

  @ApiProperty({ description: 'there are more: name more of it' })
  more!: boolean;
}
