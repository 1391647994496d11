import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsInstant } from '../http/day.validator.js';

/** A part of time; both ends may be open. */
class AuditPeriodQuery {
  @ApiPropertyOptional({ format: 'date-time', description: 'recorded then or later' })
  @IsOptional()
  @IsInstant()
  from?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'recorded before' })
  @IsOptional()
  @IsInstant()
  to?: string;
}

export class AuditQuery extends AuditPeriodQuery {
  @ApiPropertyOptional({ maxLength: 60, description: 'account id, or the name of a system' })
  @IsOptional()
  @IsString()
  @MaxLength(60, { context: { max: 60 } })
  person?: string;

  @ApiPropertyOptional({ type: 'string', pattern: '^\\d{12}$', description: 'also who tried in vain to see it' })
  @IsOptional()
  @Matches(/^\d{12}$/)
  caseNo?: string;

  @ApiPropertyOptional({ maxLength: 80, description: 'how the action begins', example: 'read:' })
  @IsOptional()
  @Matches(/^[\w:-]{1,80}$/)
  action?: string;

  @ApiPropertyOptional({ description: '`next` of the page before' })
  @IsOptional()
  @Matches(/^\d{1,18}$/)
  cursor?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1, { context: { min: 1 } })
  @Max(200, { context: { max: 200 } })
  limit: number = 50;
}

export class AuditExportQuery extends AuditPeriodQuery {
  @ApiPropertyOptional({ maxLength: 60, description: 'a case number, `person:<id>` or `platform`' })
  @IsOptional()
  @Matches(/^(\d{12}|person:[\w-]{1,60}|platform)$/)
  chain?: string;
}

@ApiSchema({ name: 'AuditActor' })
export class AuditActorDto implements Actor {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: 'string' })
  role!: Actor['role'];

  @ApiPropertyOptional()
  office?: string;

  @ApiPropertyOptional({ description: 'by which mandate' })
  mandate?: string;
}

@ApiSchema({ name: 'AuditEntry' })
export class AuditEntryDto {
  @ApiProperty({ description: 'a case number, `person:<id>` or `platform`' })
  chain!: string;

  @ApiProperty({ description: 'from 1, without a gap' })
  seq!: number;

  @ApiPropertyOptional({ type: 'string' })
  caseNo?: string;

  @ApiProperty({ type: AuditActorDto })
  actor!: Actor;

  @ApiProperty({ example: 'read:getCaseFile', description: 'ends with `:refused` where it was not done' })
  action!: string;

  @ApiProperty({ description: 'reference of the request, or the cause of the step' })
  cause!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'without personal data' })
  details!: Readonly<Record<string, unknown>>;

  @ApiProperty({ format: 'date-time', description: 'when it was done' })
  at!: string;

  @ApiProperty({ format: 'date-time', description: 'when the database recorded it' })
  recordedAt!: string;

  @ApiProperty({ description: 'SHA-256; the next entry of the chain holds it' })
  hash!: string;
}

@ApiSchema({ name: 'AuditPage' })
export class AuditPageDto {
  @ApiProperty({ type: [AuditEntryDto] })
  entries!: readonly AuditEntryDto[];

  @ApiPropertyOptional({ description: 'where the next page begins; absent on the last' })
  next?: string;
}
