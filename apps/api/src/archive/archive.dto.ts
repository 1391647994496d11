import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { ArchiveState } from '@talent-window/contracts/vocabulary';
import { ARCHIVE_STATES } from '@talent-window/contracts/vocabulary';
import { BothTextsDto } from '../http/problem.dto.js';

@ApiSchema({ name: 'ArchivePackage' })
export class ArchivePackageDto {
  @ApiProperty({ example: '115551000017' })
  caseNo!: string;

  @ApiProperty({ enum: ARCHIVE_STATES })
  state!: ArchiveState;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;

  @ApiProperty({ description: 'of the BagIt package, a tar' })
  sha256!: string;

  @ApiProperty({ description: 'bytes' })
  size!: number;

  @ApiProperty({ description: 'of the payload' })
  files!: number;

  @ApiProperty({ format: 'date-time' })
  packedAt!: string;

  @ApiPropertyOptional({ description: 'the archive’s own number' })
  archiveNo?: string;

  @ApiPropertyOptional({ description: 'why the archive refused it last, by its own word' })
  reason?: string;
}
