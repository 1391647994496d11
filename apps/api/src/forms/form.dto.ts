import { ApiExtraModels, ApiProperty, ApiPropertyOptional, ApiSchema, getSchemaPath } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { CaseTypeId, CollectionMode, RuleSetId } from '@talent-window/contracts/vocabulary';
import { CASE_TYPE_IDS, COLLECTION_MODES, RULE_SET_IDS } from '@talent-window/contracts/vocabulary';
import type { DescribedForm } from '@talent-window/domain';
import { FieldKind, SlotAccepts } from '@talent-window/domain';
import { BothTextsDto } from '../http/problem.dto.js';

export class FormParam {
  @ApiProperty({ enum: CASE_TYPE_IDS })
  @IsIn(CASE_TYPE_IDS)
  caseType!: CaseTypeId;
}

export class FormQuery {
  @ApiPropertyOptional({ enum: RULE_SET_IDS, default: 'one-stop' })
  @IsOptional()
  @IsIn(RULE_SET_IDS)
  ruleSet?: RuleSetId;
}

const CONDITION =
  'true, false, or a condition over the content and `facts`: `{path, in}`, `{path, filled}`, `{all}`, `{any}`, `{not}`';

@ApiSchema({ name: 'FormOption' })
export class FormOptionDto {
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }] })
  value!: string | number;

  @ApiPropertyOptional({ description: 'key of `texts`, where the form itself names the option' })
  label?: string;

  @ApiPropertyOptional({ description: 'where a table names it' })
  zh?: string;

  @ApiPropertyOptional()
  en?: string;

  @ApiPropertyOptional({ description: 'the option of another field under which this one is offered' })
  of?: string;
}

@ApiSchema({ name: 'FormField' })
export class FormFieldDto {
  @ApiProperty({ description: 'dotted; within a list, relative to the item', example: 'passport.expiresOn' })
  path!: string;

  @ApiProperty({ enum: Object.values(FieldKind) })
  kind!: string;

  @ApiProperty({ description: 'key of `texts`' })
  label!: string;

  @ApiPropertyOptional({ description: 'key of `texts`' })
  hint?: string;

  @ApiProperty({ oneOf: [{ type: 'boolean' }, { type: 'object' }], description: CONDITION })
  required!: unknown;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: CONDITION })
  when?: unknown;

  @ApiPropertyOptional()
  maxLength?: number;

  @ApiPropertyOptional()
  min?: number;

  @ApiPropertyOptional()
  max?: number;

  @ApiPropertyOptional()
  maxItems?: number;

  @ApiPropertyOptional({ description: 'name of the table in `tables` that holds the options' })
  optionsFrom?: string;

  @ApiPropertyOptional({ type: [FormOptionDto] })
  options?: readonly FormOptionDto[];

  @ApiPropertyOptional({ type: 'array', items: { $ref: getSchemaPath('FormField') } })
  items?: readonly FormFieldDto[];

  @ApiPropertyOptional({ description: 'law article or source' })
  basis?: string;
}

@ApiSchema({ name: 'FormSection' })
export class FormSectionDto {
  @ApiProperty({ example: 'passport' })
  id!: string;

  @ApiProperty({ description: 'key of `texts`' })
  label!: string;

  @ApiProperty({ type: [FormFieldDto] })
  fields!: readonly FormFieldDto[];
}

@ApiSchema({ name: 'FormSlot' })
export class FormSlotDto {
  @ApiProperty({ example: 'photo' })
  slot!: string;

  @ApiProperty({ enum: Object.values(SlotAccepts) })
  accepts!: string;

  @ApiProperty({ oneOf: [{ type: 'boolean' }, { type: 'object' }], description: CONDITION })
  required!: unknown;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: CONDITION })
  when?: unknown;

  @ApiProperty({ description: 'how many files, where the slot is required' })
  min!: number;

  @ApiProperty()
  max!: number;

  @ApiProperty({ description: 'law article or source' })
  basis!: string;

  @ApiProperty({ description: 'key of `texts`' })
  label!: string;

  @ApiProperty({ description: 'key of `texts`' })
  hint!: string;
}

@ApiExtraModels(FormOptionDto, BothTextsDto)
@ApiSchema({ name: 'Form' })
export class FormDto implements DescribedForm {
  @ApiProperty({ enum: CASE_TYPE_IDS })
  id!: CaseTypeId;

  @ApiProperty({ example: '2026-01-01' })
  version!: string;

  @ApiProperty({ enum: RULE_SET_IDS })
  ruleSet!: RuleSetId;

  @ApiProperty({ enum: COLLECTION_MODES, isArray: true, description: 'what the rule set allows' })
  collectionModes!: readonly CollectionMode[];

  @ApiProperty({ type: [FormSectionDto] })
  sections!: DescribedForm['sections'];

  @ApiProperty({ type: [FormSlotDto] })
  slots!: DescribedForm['slots'];

  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'slots of which one is enough',
  })
  alternatives!: DescribedForm['alternatives'];

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'array', items: { $ref: getSchemaPath(FormOptionDto) } },
    description: 'options of the choices that take them from a table',
  })
  tables!: DescribedForm['tables'];

  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: getSchemaPath(BothTextsDto) },
    description: 'every label and hint, in both languages, by its key',
  })
  texts!: Readonly<Record<string, BothTextsDto>>;
}
