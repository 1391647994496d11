import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type {
  Authority,
  Awaiting,
  CaseTypeId,
  ClockFacts,
  CollectionMode,
  Outcome,
  Part,
  PartState,
  PauseReason,
  PouchState,
  Progress,
  ReasonKey,
  RuleSetId,
  Stage,
} from '@talent-window/contracts/vocabulary';
import {
  AUTHORITIES,
  Awaiting as Awaitings,
  CASE_TYPE_IDS,
  COLLECTION_MODES,
  OUTCOMES,
  PartState as PartStates,
  PauseReason as PauseReasons,
  POUCH_STATES,
  REASON_KEYS,
  RULE_SET_IDS,
  STAGES,
} from '@talent-window/contracts/vocabulary';
import { BothTextsDto } from '../http/problem.dto.js';
import { PermitDto } from './permit.dto.js';
import { RequestDto } from './request.dto.js';

@ApiSchema({ name: 'Part' })
export class PartDto implements Part {
  @ApiProperty({ enum: STAGES })
  stage!: Stage;

  @ApiProperty({ enum: AUTHORITIES, description: 'whose part it is' })
  authority!: Authority;

  @ApiProperty({ enum: Object.values(PartStates) })
  state!: PartState;

  @ApiProperty({ description: 'how often the case has entered this stage' })
  visit!: number;

  @ApiPropertyOptional({ format: 'date-time' })
  enteredAt?: string;

  @ApiPropertyOptional({ format: 'date-time' })
  leftAt?: string;

  @ApiProperty({
    description: 'working days it took or takes up to today, Taipei; paused ones do not count',
    example: 3,
  })
  usedWorkingDays!: number;

  @ApiProperty({ type: BothTextsDto, description: 'name of the stage' })
  text!: BothTextsDto;

  @ApiProperty({ type: BothTextsDto, description: 'name of the authority' })
  authorityText!: BothTextsDto;
}

@ApiSchema({ name: 'Pause' })
export class PauseDto {
  @ApiProperty({ format: 'date-time' })
  from!: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'absent while it lasts' })
  to?: string;

  @ApiProperty({ enum: Object.values(PauseReasons) })
  why!: PauseReason;
}

@ApiSchema({ name: 'Clock' })
export class ClockDto implements ClockFacts {
  @ApiPropertyOptional({
    format: 'date-time',
    description: '受理: paid and formally complete; the clock runs from here',
  })
  acceptedAt?: string;

  @ApiPropertyOptional({ format: 'date-time' })
  stoppedAt?: string;

  @ApiProperty({ type: [PauseDto] })
  pauses!: readonly PauseDto[];

  @ApiProperty({ description: 'working days the authorities may use', example: 20 })
  budgetDays!: number;

  @ApiProperty({ description: 'working days used up to today, Taipei', example: 8 })
  usedWorkingDays!: number;

  @ApiProperty({ description: 'working days for which the clock stood still', example: 3 })
  pausedWorkingDays!: number;

  @ApiPropertyOptional({ format: 'date-time', description: 'end of the budget' })
  dueAt?: string;

  @ApiPropertyOptional({ description: 'version of the official calendar it was computed with', example: '2026.1' })
  calendarVersion?: string;
}

@ApiSchema({ name: 'Holder' })
export class HolderDto {
  @ApiProperty({ enum: AUTHORITIES })
  authority!: Authority;

  @ApiProperty({ format: 'date-time' })
  since!: string;
}

@ApiSchema({ name: 'PouchOnWay' })
export class PouchOnWayDto {
  @ApiProperty({ example: '115-5A-0003' })
  no!: string;

  @ApiProperty({ enum: POUCH_STATES })
  state!: PouchState;

  @ApiProperty({ type: BothTextsDto, description: 'where the card is' })
  text!: BothTextsDto;
}

@ApiSchema({ name: 'Collection' })
export class CollectionDto {
  @ApiProperty({ enum: COLLECTION_MODES })
  mode!: CollectionMode;

  @ApiProperty({ description: 'code of a service station or mission', example: 'taipei-city' })
  office!: string;

  @ApiPropertyOptional({ format: 'date', description: 'when the holder of an electronic entry permit entered' })
  enteredOn?: string;

  @ApiPropertyOptional({
    type: PouchOnWayDto,
    description: 'the diplomatic pouch in which the card goes to the mission',
  })
  pouch?: PouchOnWayDto;
}

@ApiSchema({ name: 'ProgressTexts' })
export class ProgressTextsDto {
  @ApiProperty({ type: BothTextsDto })
  caseType!: BothTextsDto;

  @ApiProperty({ type: BothTextsDto })
  stage!: BothTextsDto;

  @ApiProperty({ type: BothTextsDto })
  holder!: BothTextsDto;

  @ApiProperty({ type: BothTextsDto, description: 'who must do what' })
  awaiting!: BothTextsDto;

  @ApiPropertyOptional({ type: BothTextsDto })
  outcome?: BothTextsDto;

  @ApiProperty({ type: [BothTextsDto], description: 'why it was refused or dismissed, in the order of `reasons`' })
  reasons!: readonly BothTextsDto[];

  @ApiProperty({ type: BothTextsDto, description: 'how the card is collected' })
  collection!: BothTextsDto;

  @ApiProperty({ type: BothTextsDto, description: 'where the card is collected' })
  office!: BothTextsDto;
}

/** What everybody entitled may see of a case: no personal data. */
@ApiSchema({ name: 'Progress' })
export class ProgressDto implements Omit<Progress, 'collection'> {
  @ApiProperty({ example: '115551000017', pattern: '^\\d{12}$' })
  caseNo!: string;

  @ApiProperty({ enum: CASE_TYPE_IDS })
  caseType!: CaseTypeId;

  @ApiProperty({ enum: RULE_SET_IDS })
  ruleSet!: RuleSetId;

  @ApiProperty({ format: 'date-time' })
  submittedAt!: string;

  @ApiProperty({ enum: STAGES })
  stage!: Stage;

  @ApiProperty({ description: 'how often the case has entered this stage; 0 until its workflow has begun' })
  visit!: number;

  @ApiPropertyOptional({ enum: OUTCOMES, description: 'absent while the case is open' })
  outcome?: Outcome;

  @ApiPropertyOptional({ format: 'date-time' })
  closedAt?: string;

  @ApiProperty({ enum: REASON_KEYS, isArray: true })
  reasons!: readonly ReasonKey[];

  @ApiProperty({ type: HolderDto, description: 'who holds the case, and since when' })
  holder!: HolderDto;

  @ApiProperty({ enum: Object.values(Awaitings) })
  awaiting!: Awaiting;

  @ApiPropertyOptional({ format: 'date-time', description: 'due date of the present wait' })
  dueAt?: string;

  @ApiProperty({ type: [PartDto], description: 'every authority’s part, in order' })
  parts!: readonly PartDto[];

  @ApiProperty({ type: ClockDto })
  clock!: ClockDto;

  @ApiProperty({ type: CollectionDto })
  collection!: CollectionDto;

  @ApiPropertyOptional({ type: RequestDto, description: 'the latest return or supplement' })
  request?: RequestDto;

  @ApiPropertyOptional({ description: '事實 of a refusal: what was found' })
  facts?: string;

  @ApiPropertyOptional({ format: 'date', description: 'the day the applicant chose for the card to be made' })
  issueOn?: string;

  @ApiPropertyOptional({ type: PermitDto, description: 'the card the case brought, once it is made' })
  permit?: PermitDto;

  @ApiProperty({ description: 'visits in person so far' })
  visitsInPerson!: number;

  @ApiProperty({ format: 'date', description: 'the day in Taipei that the clock was read' })
  asOf!: string;

  @ApiProperty({ type: ProgressTextsDto })
  texts!: ProgressTextsDto;
}
