import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import type { AnswerKind, ItemAnswer, ItemReason, RequestItem } from '@talent-window/contracts/vocabulary';
import { ANSWER_KINDS, ITEM_REASONS } from '@talent-window/contracts/vocabulary';

const PATH = /^[A-Za-z][\w.-]{0,127}$/;
const PATH_DESCRIPTION = 'path of the field, e.g. `passport.number`, or of the document slot, e.g. `documents.photo`';
const WORDS = 1000;
const EXAMPLE = 500;

@ApiSchema({ name: 'RequestItem' })
export class RequestItemDto implements RequestItem {
  @ApiProperty({ example: 'documents.photo', description: PATH_DESCRIPTION })
  @IsString()
  @Matches(PATH)
  path!: string;

  @ApiProperty({ enum: ITEM_REASONS })
  @IsIn(ITEM_REASONS)
  reason!: ItemReason;

  @ApiProperty({ maxLength: WORDS, description: 'what is wrong, in words to the applicant' })
  @IsString()
  @MinLength(1)
  @MaxLength(WORDS, { context: { max: WORDS } })
  note!: string;

  @ApiPropertyOptional({ maxLength: EXAMPLE, description: 'what would do' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(EXAMPLE, { context: { max: EXAMPLE } })
  example?: string;
}

@ApiSchema({ name: 'ItemAnswer' })
export class ItemAnswerDto implements ItemAnswer {
  @ApiProperty({ example: 'documents.photo', description: PATH_DESCRIPTION })
  @IsString()
  @Matches(PATH)
  path!: string;

  @ApiProperty({ enum: ANSWER_KINDS })
  @IsIn(ANSWER_KINDS)
  answer!: AnswerKind;

  @ApiProperty({ maxLength: WORDS, description: 'in any language' })
  @IsString()
  @MaxLength(WORDS, { context: { max: WORDS } })
  comment!: string;
}
