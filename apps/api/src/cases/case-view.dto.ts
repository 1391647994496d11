import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { CaseView, CommandName, Desk, Finding, HitDecided, Referral } from '@talent-window/contracts/vocabulary';
import {
  CheckKind,
  COMMAND_NAMES,
  CONTROL_KINDS,
  FindingResult,
  HIT_DECISIONS,
  HIT_ROUTES,
  LabourConclusion,
  MatchBand,
  PERMIT_DOUBTS,
  REFERRAL_RESULTS,
} from '@talent-window/contracts/vocabulary';
import type {
  ControlKind,
  HitDecision,
  HitRoute,
  PermitDoubt,
  ReferralResult,
} from '@talent-window/contracts/vocabulary';
import { ProgressDto } from '../progress/progress.dto.js';
import { seenProgress } from '../progress/progress-sight.js';
import { progressDto } from '../progress/progress-rendering.js';
import { taipeiToday } from '../progress/taipei-today.js';
import type { CaseSight } from './case-sight.js';

@ApiSchema({ name: 'HitDecided' })
export class HitDecidedDto implements HitDecided {
  @ApiProperty({ enum: HIT_DECISIONS })
  decision!: HitDecision;

  @ApiProperty({ description: 'account id of the officer' })
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

@ApiSchema({ name: 'Referral' })
export class ReferralDto implements Referral {
  @ApiProperty({ enum: REFERRAL_RESULTS })
  result!: ReferralResult;

  @ApiProperty()
  documentNo!: string;

  @ApiProperty({ format: 'date' })
  on!: string;

  @ApiProperty({ description: 'account id of the supervisor' })
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

@ApiSchema({ name: 'CheckFinding' })
export class CheckFindingDto implements Omit<Finding, 'personKey'> {
  @ApiProperty()
  findingId!: string;

  @ApiProperty({ enum: Object.values(CheckKind) })
  check!: Finding['check'];

  @ApiProperty({ enum: Object.values(FindingResult) })
  result!: Finding['result'];

  @ApiPropertyOptional({ description: 'list entry and its version' })
  subject?: string;

  @ApiPropertyOptional({ enum: CONTROL_KINDS, description: 'of control, for a match with a control list' })
  kind?: ControlKind;

  @ApiPropertyOptional({ enum: Object.values(MatchBand), description: 'an alert takes two officers who say the same' })
  band?: MatchBand;

  @ApiPropertyOptional({ enum: HIT_ROUTES, description: 'where it goes once it is confirmed' })
  route?: HitRoute;

  @ApiPropertyOptional({ type: HitDecidedDto, description: 'what the first of two officers said' })
  proposed?: HitDecidedDto;

  @ApiPropertyOptional({ type: HitDecidedDto })
  decision?: HitDecidedDto;

  @ApiPropertyOptional({ type: ReferralDto, description: 'what those said whom the law asks first' })
  referral?: ReferralDto;
}

@ApiSchema({ name: 'Desk' })
export class DeskDto implements Desk {
  @ApiPropertyOptional({ format: 'uuid', description: 'account id of the officer who holds the case' })
  assignee?: string;

  @ApiProperty({ type: [CheckFindingDto], description: 'of the identity check; empty for other agencies' })
  findings!: readonly CheckFindingDto[];

  @ApiProperty({ description: 'the statutory deadline of the present wait has passed' })
  overdue!: boolean;

  @ApiPropertyOptional({ format: 'uuid', description: 'who decided the initial review (four eyes)' })
  initialReviewer?: string;

  @ApiPropertyOptional({ description: 'document number of the labour agency' })
  labourDocumentNo?: string;

  @ApiPropertyOptional({ enum: Object.values(LabourConclusion), description: 'its latest conclusion' })
  labourConclusion?: LabourConclusion;

  @ApiPropertyOptional({
    enum: [1, 2],
    description: '1 when the target of the stage is used up, 2 when the whole budget',
  })
  escalation?: 1 | 2;

  @ApiPropertyOptional({ description: 'the card is ordered' })
  cardOrdered?: boolean;

  @ApiPropertyOptional({ description: 'number printed on the card' })
  cardNo?: string;

  @ApiPropertyOptional({ enum: PERMIT_DOUBTS, isArray: true, description: 'why an officer is to look at the permit' })
  permitDoubts?: readonly PermitDoubt[];
}

@ApiSchema({ name: 'CaseView' })
export class CaseViewDto {
  @ApiProperty({ type: ProgressDto })
  progress!: ProgressDto;

  @ApiPropertyOptional({ type: DeskDto, description: 'officers only' })
  desk?: DeskDto;

  @ApiProperty({
    enum: COMMAND_NAMES,
    isArray: true,
    description: 'what the visitor may do now, by the legality table',
  })
  allowedActions!: readonly CommandName[];
}

/** A view as somebody may see it. */
export function caseViewDto(view: CaseView, sees: CaseSight, allowedActions: readonly CommandName[]): CaseViewDto {
  return {
    progress: progressDto(seenProgress(view.progress, sees), taipeiToday()),
    ...(sees('desk') ? { desk: deskDto(view.desk, sees) } : {}),
    allowedActions,
  };
}

function deskDto(desk: Desk, sees: CaseSight): DeskDto {
  if (sees('findings')) return { ...desk, findings: desk.findings.map(({ personKey: _key, ...finding }) => finding) };
  const { overdue, assignee, cardNo } = desk;
  return {
    overdue,
    findings: [],
    ...(assignee === undefined || !sees('holder') ? {} : { assignee }),
    ...(cardNo === undefined || !sees('card') ? {} : { cardNo }),
  };
}
