import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';

/** One text in both languages. */
@ApiSchema({ name: 'BothTexts' })
export class BothTextsDto {
  @ApiProperty({ description: 'zh-TW, in official terms', example: '移民署初審' })
  zh!: string;

  @ApiProperty({ description: 'English, in plain words', example: 'Immigration Agency, first review' })
  en!: string;
}

@ApiSchema({ name: 'Finding' })
export class FindingDto {
  @ApiProperty({ description: 'path of the field or of the document slot', example: 'passport.expiresOn' })
  path!: string;

  @ApiProperty({ description: 'stable key of what is wrong', example: 'passport-validity-too-short' })
  reason!: string;

  @ApiProperty({ enum: ['error', 'warning'], description: 'an error stops a submission, a warning does not' })
  severity!: 'error' | 'warning';

  @ApiProperty({
    type: 'object',
    additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
    description: 'numbers and names that the text mentions',
    example: { months: 6 },
  })
  params!: Readonly<Record<string, string | number>>;

  @ApiProperty({ type: BothTextsDto, description: 'what is wrong, why it matters and how to mend it' })
  text!: BothTextsDto;
}

/** RFC 9457 problem details. */
@ApiSchema({ name: 'Problem' })
export class ProblemDto {
  @ApiProperty({ example: 'urn:talent-window:problem:version-conflict', description: 'urn of the reason' })
  type!: string;

  @ApiProperty({
    description: 'in the language of Accept-Language',
    example: 'The draft was saved elsewhere in the meantime',
  })
  title!: string;

  @ApiProperty({ example: 412 })
  status!: number;

  @ApiProperty({ description: 'what is wrong and how to mend it, in the language of Accept-Language' })
  detail!: string;

  @ApiProperty({ description: 'the title in the other language' })
  titleOther!: string;

  @ApiProperty({ description: 'the detail in the other language' })
  detailOther!: string;

  @ApiProperty({ description: 'stable key', example: 'version-conflict' })
  reason!: string;

  @ApiProperty({ description: 'finds this request in the log', example: '7F3K9Q2MXC', minLength: 10, maxLength: 10 })
  reference!: string;

  @ApiPropertyOptional({ type: [FindingDto], description: 'everything that is wrong with the content, at once' })
  findings?: FindingDto[];

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'what stands now, where somebody else was first: of a draft its version and content',
  })
  current?: Record<string, unknown>;

  @ApiPropertyOptional({ description: 'the case number, where the draft has become a case', example: '115551000017' })
  caseNo?: string;
}
