import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { InputFinding } from '@talent-window/contracts/vocabulary';
import type { DocumentEntity } from '@talent-window/persistence';
import { FindingDto } from '../http/problem.dto.js';
import { spoken } from '../http/problem-body.js';

@ApiSchema({ name: 'Document' })
export class DocumentDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'photo' })
  slot!: string;

  @ApiProperty({ example: 'portrait.jpg' })
  fileName!: string;

  @ApiProperty({ example: 'image/jpeg', description: 'told by the content, not by the name' })
  mediaType!: string;

  @ApiProperty({ description: 'bytes' })
  size!: number;

  @ApiProperty({ pattern: '^[0-9a-f]{64}$' })
  sha256!: string;

  @ApiProperty({ type: [FindingDto], description: 'warnings of the instant checks; a file with an error is not kept' })
  findings!: readonly FindingDto[];

  @ApiPropertyOptional({ description: 'number of the return or supplement it answers' })
  request?: number;

  @ApiPropertyOptional({ format: 'uuid', description: 'the command of the applicant’s own that brings it' })
  commandId?: string;

  @ApiProperty({ format: 'date-time' })
  uploadedAt!: string;
}

export const documentDto = (document: DocumentEntity): DocumentDto => ({
  id: document.id,
  slot: document.slot,
  fileName: document.fileName,
  mediaType: document.mediaType,
  size: document.size,
  sha256: document.sha256,
  findings: spoken(document.findings as InputFinding[]),
  ...(document.request === null ? {} : { request: document.request }),
  ...(document.commandId === null ? {} : { commandId: document.commandId }),
  uploadedAt: document.uploadedAt.toISOString(),
});
