import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, IsUUID } from 'class-validator';
import type { CaseTypeId, RuleSetId } from '@talent-window/contracts/vocabulary';
import { CASE_TYPE_IDS, RULE_SET_IDS } from '@talent-window/contracts/vocabulary';
import type { InputFinding } from '@talent-window/contracts/vocabulary';
import type { DocumentEntity, DraftEntity } from '@talent-window/persistence';
import { DocumentDto, documentDto } from '../documents/document.dto.js';
import { FindingDto } from '../http/problem.dto.js';
import { MayBeLeftOut } from '../screening/person.validators.js';
import { spoken } from '../http/problem-body.js';

export class DraftParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id!: string;
}

const CONTENT = {
  type: 'object',
  additionalProperties: true,
  description: 'by the paths of the form, see `GET /forms/{caseType}`; any part may be missing',
  example: { entry: { nationality: 'JPN', appliesFrom: 'overseas' } },
} as const;

@ApiSchema({ name: 'NewDraft' })
export class NewDraftDto {
  @ApiProperty({ enum: CASE_TYPE_IDS })
  @IsIn(CASE_TYPE_IDS)
  caseType!: CaseTypeId;

  @ApiPropertyOptional({ enum: RULE_SET_IDS, default: 'one-stop' })
  @IsOptional()
  @IsIn(RULE_SET_IDS)
  ruleSet?: RuleSetId;

  @ApiPropertyOptional(CONTENT)
  @IsOptional()
  @IsObject()
  content?: Record<string, unknown>;

  @ApiPropertyOptional({ format: 'uuid', description: 'the mandate under which it is begun for a client' })
  @MayBeLeftOut()
  @IsUUID()
  mandate?: string;
}

export class DraftsQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'a mandate: the drafts of its client' })
  @MayBeLeftOut()
  @IsUUID()
  mandate?: string;
}

@ApiSchema({ name: 'DraftContent' })
export class DraftContentDto {
  @ApiProperty(CONTENT)
  @IsObject()
  content!: Record<string, unknown>;
}

@ApiSchema({ name: 'DraftSummary' })
export class DraftSummaryDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: CASE_TYPE_IDS })
  caseType!: CaseTypeId;

  @ApiProperty({ enum: RULE_SET_IDS })
  ruleSet!: RuleSetId;

  @ApiProperty({ description: 'grows by one with each save; also the ETag', example: 7 })
  version!: number;

  @ApiProperty({ format: 'date-time' })
  updatedAt!: string;

  @ApiPropertyOptional({ description: 'set once the draft has become a case', example: '115551000017' })
  caseNo?: string;
}

@ApiSchema({ name: 'Draft' })
export class DraftDto extends DraftSummaryDto {
  @ApiProperty(CONTENT)
  content!: Record<string, unknown>;

  @ApiProperty({ type: [DocumentDto] })
  documents!: readonly DocumentDto[];

  @ApiProperty({ type: [FindingDto], description: 'what is wrong with the shape of what is there already' })
  findings!: readonly FindingDto[];
}

@ApiSchema({ name: 'DraftCheck' })
export class DraftCheckDto {
  @ApiProperty({ description: 'whether the draft could be submitted now' })
  ready!: boolean;

  @ApiProperty({ type: [FindingDto], description: 'everything that is wrong or missing, at once' })
  findings!: readonly FindingDto[];
}

@ApiSchema({ name: 'Submitted' })
export class SubmittedDto {
  @ApiProperty({ example: '115551000017' })
  caseNo!: string;
}

export const draftSummaryDto = ({
  id,
  caseType,
  ruleSet,
  version,
  updatedAt,
  caseNo,
}: DraftEntity): Readonly<DraftSummaryDto> => ({
  id,
  caseType,
  ruleSet,
  version,
  updatedAt: updatedAt.toISOString(),
  ...(caseNo === null ? {} : { caseNo }),
});

export const draftDto = (
  draft: DraftEntity,
  documents: readonly DocumentEntity[],
  findings: readonly InputFinding[],
): DraftDto => ({
  ...draftSummaryDto(draft),
  content: draft.content,
  documents: documents.map(documentDto),
  findings: spoken(findings),
});
