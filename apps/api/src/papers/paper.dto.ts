import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { DOCUMENT_KINDS, DocumentKind } from '@talent-window/contracts/vocabulary';
import { IsString, Matches, MaxLength } from 'class-validator';
import { CaseNoParam } from '../cases/case-no.param.js';
import { BothTextsDto } from '../http/problem.dto.js';
import { PAPER_STATES, PaperState } from './standing.js';

export class PaperParam extends CaseNoParam {
  @ApiProperty({ pattern: '^\\d{12}[A-Z]\\d{2,4}$', example: '115551000017A01', description: '文號' })
  @Matches(/^\d{12}[A-Z]\d{2,4}$/)
  documentNo!: string;
}

export class CodeParam {
  @ApiProperty({ maxLength: 60, example: '7KQM-2XPD-9RTV-H4WB-6JNC', description: 'with or without hyphens' })
  @IsString()
  @MaxLength(60, { context: { max: 60 } })
  code!: string;
}

/** What whoever holds a paper is told of it. */
@ApiSchema({ name: 'PaperStanding' })
export class PaperStandingDto {
  @ApiProperty({ enum: DOCUMENT_KINDS })
  kind!: DocumentKind;

  @ApiProperty({ type: BothTextsDto })
  kindText!: BothTextsDto;

  @ApiProperty({ example: '115551000017A01', description: '文號' })
  documentNo!: string;

  @ApiProperty({ format: 'date' })
  issuedOn!: string;

  @ApiProperty({ type: BothTextsDto, description: 'who issued it' })
  authority!: BothTextsDto;

  @ApiProperty({ example: 'M*** E***', description: 'as much of the name as a stranger sees' })
  holder!: string;

  @ApiProperty({ enum: PAPER_STATES })
  state!: PaperState;

  @ApiProperty({ type: BothTextsDto })
  stateText!: BothTextsDto;

  @ApiPropertyOptional({ format: 'date', description: 'last day on which it is of use' })
  validUntil?: string;
}

/** A paper in the list of its case. */
@ApiSchema({ name: 'IssuedPaper' })
export class IssuedPaperDto extends PaperStandingDto {
  @ApiProperty({ example: '7KQM-2XPD-9RTV-H4WB-6JNC' })
  code!: string;

  @ApiProperty({ description: 'bytes' })
  size!: number;

  @ApiProperty({ description: 'hex' })
  sha256!: string;

  @ApiPropertyOptional({ description: 'the notice that carries it' })
  noticeId?: string;
}

export const FILE_VERDICTS = ['genuine', 'altered', 'unknown'] as const;
export type FileVerdict = (typeof FILE_VERDICTS)[number];

@ApiSchema({ name: 'FileStanding' })
export class FileStandingDto {
  @ApiProperty({
    enum: FILE_VERDICTS,
    description: '`altered`: signed by us, but no longer as it was; `unknown`: not issued here',
  })
  verdict!: FileVerdict;

  @ApiPropertyOptional({ type: PaperStandingDto })
  paper?: PaperStandingDto;
}
