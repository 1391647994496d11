import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { Permit, PermitState, ReasonKey } from '@talent-window/contracts/vocabulary';
import { PERMIT_STATES, REASON_KEYS } from '@talent-window/contracts/vocabulary';
import { bothTexts } from '@talent-window/i18n';
import { BothTextsDto } from '../http/problem.dto.js';

@ApiSchema({ name: 'Permit' })
export class PermitDto implements Permit {
  @ApiProperty({ format: 'date' })
  validFrom!: string;

  @ApiProperty({ format: 'date', description: 'last day of validity' })
  validUntil!: string;

  @ApiProperty({ enum: PERMIT_STATES })
  state!: PermitState;

  @ApiPropertyOptional({ format: 'date-time', description: 'when it was annulled or revoked, or found expired' })
  endedAt?: string;

  @ApiPropertyOptional({ enum: REASON_KEYS, isArray: true, description: 'why it was annulled or revoked' })
  reasons?: readonly ReasonKey[];

  @ApiPropertyOptional({ description: '事實: what was found' })
  facts?: string;

  @ApiProperty({ type: BothTextsDto, description: 'the state' })
  text!: BothTextsDto;

  @ApiProperty({ type: [BothTextsDto], description: 'in the order of `reasons`' })
  reasonTexts!: readonly BothTextsDto[];
}

export const permitDto = (permit: Permit): PermitDto => ({
  ...permit,
  text: bothTexts(`permit-states.${permit.state}`),
  reasonTexts: (permit.reasons ?? []).map((reason) => bothTexts(`reasons.${reason}`)),
});
