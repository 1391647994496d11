import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Matches, IsOptional } from 'class-validator';
import { AuditActorDto } from './audit.dto.js';

export class CaseAuditQuery {
  @ApiPropertyOptional({ pattern: '^\\d{1,9}$', description: '`next` of the page before' })
  @IsOptional()
  @Matches(/^\d{1,9}$/)
  cursor?: string;
}

@ApiSchema({ name: 'CaseAuditActor' })
export class CaseAuditActorDto extends AuditActorDto {
  @ApiPropertyOptional({ description: 'of an officer' })
  name?: string;
}

@ApiSchema({ name: 'CaseAuditEntry' })
export class CaseAuditEntryDto {
  @ApiProperty({ description: 'in the chain of the case, from 1 without a gap' })
  seq!: number;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: CaseAuditActorDto })
  actor!: CaseAuditActorDto;

  @ApiProperty({ example: 'read:getCaseFile', description: 'ends with `:refused` where it was not done' })
  action!: string;

  @ApiProperty({ description: 'reference of the request, or the cause of the step' })
  cause!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'without personal data' })
  details!: Readonly<Record<string, unknown>>;
}

@ApiSchema({ name: 'CaseAudit' })
export class CaseAuditDto {
  @ApiProperty({ type: [CaseAuditEntryDto], description: 'the latest first' })
  items!: readonly CaseAuditEntryDto[];

  @ApiPropertyOptional({ description: 'where the next page begins; absent on the last' })
  next?: string;
}
