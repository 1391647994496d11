import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { Stage } from '@talent-window/contracts/vocabulary';
import { STAGES } from '@talent-window/contracts/vocabulary';
import { DecisionDto } from '../cases/decisions.controller.js';
import { BothTextsDto, ProblemDto } from '../http/problem.dto.js';
import { AskedItemDto } from '../progress/request.dto.js';

@ApiSchema({ name: 'PreviewedNotice' })
export class PreviewedNoticeDto {
  @ApiProperty({ example: 'supplement' })
  kind!: string;

  @ApiProperty({ type: BothTextsDto })
  subject!: BothTextsDto;

  @ApiProperty({ type: BothTextsDto })
  body!: BothTextsDto;

  @ApiProperty({ type: [BothTextsDto], description: 'titles of the papers that go with it' })
  papers!: readonly BothTextsDto[];
}

@ApiSchema({ name: 'DecisionPreview' })
export class DecisionPreviewDto {
  @ApiProperty({
    type: [PreviewedNoticeDto],
    description: 'what is served at once; none where the case goes on to an authority without a word to the applicant',
  })
  notices!: readonly PreviewedNoticeDto[];

  @ApiPropertyOptional({ type: [AskedItemDto], description: 'what the applicant is asked, as they see it' })
  items?: readonly AskedItemDto[];

  @ApiPropertyOptional({
    type: DecisionDto,
    description: 'the refusal part by part; absent until it has reasons and facts',
  })
  decision?: DecisionDto;

  @ApiPropertyOptional({
    format: 'date',
    description: 'last day for what the applicant has to do, were it served today',
  })
  answerBy?: string;

  @ApiPropertyOptional({ enum: STAGES, description: 'where the case goes; absent where it stays or ends' })
  next?: Stage;

  @ApiPropertyOptional({ type: BothTextsDto })
  nextText?: BothTextsDto;

  @ApiPropertyOptional({ type: ProblemDto, description: 'why it could not be decided so now; absent where it could' })
  legality?: ProblemDto;
}
