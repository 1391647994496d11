import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { CaseTypeId, RuleSetId } from '@talent-window/contracts/vocabulary';
import { CASE_TYPE_IDS, CheckKind, FindingResult, RULE_SET_IDS } from '@talent-window/contracts/vocabulary';
import { DocumentDto } from '../documents/document.dto.js';
import { BothTextsDto } from '../http/problem.dto.js';

@ApiSchema({ name: 'Evidence' })
export class EvidenceDto {
  @ApiProperty()
  findingId!: string;

  @ApiProperty({ enum: Object.values(CheckKind) })
  check!: string;

  @ApiProperty({ enum: Object.values(FindingResult) })
  result!: string;

  @ApiPropertyOptional({ description: 'list entry and its version' })
  subject?: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'what was found: matched entry and score, overstays, image references',
  })
  evidence!: Readonly<Record<string, unknown>>;

  @ApiPropertyOptional({
    type: [BothTextsDto],
    description: 'why the person was flagged, for a match with a control list',
  })
  sentences?: readonly BothTextsDto[];

  @ApiPropertyOptional({
    description: 'an entry photo or passport image is there, under `…/evidence/{findingId}/image`',
  })
  image?: true;

  @ApiPropertyOptional({
    description: 'what is kept of it cannot be read, and `evidence` is empty; operators can look into it',
  })
  unreadable?: true;

  @ApiProperty({ format: 'date-time' })
  foundAt!: string;
}

@ApiSchema({ name: 'CaseFile' })
export class CaseFileDto {
  @ApiProperty({ example: '115551000017' })
  caseNo!: string;

  @ApiProperty({ enum: CASE_TYPE_IDS })
  caseType!: CaseTypeId;

  @ApiProperty({ enum: RULE_SET_IDS })
  ruleSet!: RuleSetId;

  @ApiProperty({ format: 'date-time' })
  submittedAt!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'the application as it was submitted; counters see the person and the passport only',
  })
  application!: Readonly<Record<string, unknown>>;

  @ApiProperty({ type: [DocumentDto] })
  documents!: readonly DocumentDto[];

  @ApiPropertyOptional({ type: [EvidenceDto], description: 'of the identity check; NIA only' })
  evidence?: readonly EvidenceDto[];
}
