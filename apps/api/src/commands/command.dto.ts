import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type {
  Assign,
  ChangeField,
  ChangePassport,
  ChooseCollection,
  ChooseIssueDay,
  CollectionMode,
  CommandByName,
  CommandEnvelope,
  CommandName,
  Correct,
  DecideHit,
  DecidePermit,
  DecideReview,
  DismissOverdue,
  ExtendDeadline,
  HitDecision,
  InspectionResult,
  PermitDecision,
  ReasonKey,
  RecordHandover,
  RecordInspection,
  RecordReferral,
  ReferralResult,
  Resubmit,
  ResumeClock,
  ReviewDecision,
  Stage,
  SuspendClock,
  Withdraw,
} from '@talent-window/contracts/vocabulary';
import {
  COLLECTION_MODES,
  HIT_DECISIONS,
  PERMIT_DECISIONS,
  PERMIT_REASONS,
  INSPECTION_RESULTS,
  REFERRAL_RESULTS,
  REFUSAL_REASONS,
  REVIEW_DECISIONS,
  STAGES,
} from '@talent-window/contracts/vocabulary';
import { IsDay, IsPastDay } from '../http/day.validator.js';
import { ItemAnswerDto, RequestItemDto } from './request.dto.js';

const NOTE = 2000;
const ITEMS = 20;
const VISITS = { min: 1, max: 1000 };

/** A command without who acts, which the API fills in from the session. */
export type Sent<T> = Omit<T, 'actor'>;

@ApiSchema({ name: 'Command' })
export class CommandDto implements Sent<CommandEnvelope> {
  @ApiProperty({ format: 'uuid', description: 'made by the sender; sent again it has one effect' })
  @IsUUID()
  commandId!: string;

  @ApiProperty({ enum: STAGES, description: 'the stage the officer had before them' })
  @IsIn(STAGES)
  stage!: Stage;

  @ApiProperty({ minimum: 1, description: 'and its visit: a late click never decides the wrong thing' })
  @IsInt()
  @Min(1, { context: VISITS })
  @Max(VISITS.max, { context: VISITS })
  visit!: number;
}

@ApiSchema({ name: 'Claim' })
export class ClaimDto extends CommandDto {}

@ApiSchema({ name: 'Release' })
export class ReleaseDto extends CommandDto {}

@ApiSchema({ name: 'Assign' })
export class AssignDto extends CommandDto implements Sent<Assign> {
  @ApiProperty({ format: 'uuid', description: 'account id of the officer who gets the case' })
  @IsUUID()
  assignee!: string;
}

@ApiSchema({ name: 'DecideHit' })
export class DecideHitDto extends CommandDto implements Sent<DecideHit> {
  @ApiProperty({ maxLength: 128 })
  @IsString()
  @MinLength(1)
  @MaxLength(128, { context: { max: 128 } })
  findingId!: string;

  @ApiProperty({ enum: HIT_DECISIONS })
  @IsIn(HIT_DECISIONS)
  decision!: HitDecision;

  @ApiProperty({ minLength: 1, maxLength: NOTE, description: 'why; officers only' })
  @IsString()
  @MinLength(1)
  @MaxLength(NOTE, { context: { max: NOTE } })
  note!: string;
}

const DOCUMENT_NO = 64;

@ApiSchema({ name: 'RecordReferral' })
export class RecordReferralDto extends CommandDto implements Sent<RecordReferral> {
  @ApiProperty({ maxLength: 128 })
  @IsString()
  @MinLength(1)
  @MaxLength(128, { context: { max: 128 } })
  findingId!: string;

  @ApiProperty({ enum: REFERRAL_RESULTS, description: 'whether it speaks against the person' })
  @IsIn(REFERRAL_RESULTS)
  result!: ReferralResult;

  @ApiProperty({
    maxLength: DOCUMENT_NO,
    description: 'of the document in which police, joint review or examiners say so',
  })
  @IsString()
  @MinLength(1)
  @MaxLength(DOCUMENT_NO, { context: { max: DOCUMENT_NO } })
  @Matches(/[\p{L}\p{N}]/u)
  documentNo!: string;

  @ApiProperty({ format: 'date', description: 'date of that document' })
  @IsDay()
  @IsPastDay()
  on!: string;

  @ApiProperty({ maxLength: NOTE, description: 'officers only' })
  @IsString()
  @MaxLength(NOTE, { context: { max: NOTE } })
  note!: string;
}

@ApiSchema({ name: 'DecideReview' })
export class DecideReviewDto extends CommandDto implements Sent<DecideReview> {
  @ApiProperty({ enum: REVIEW_DECISIONS })
  @IsIn(REVIEW_DECISIONS)
  decision!: ReviewDecision;

  @ApiProperty({
    enum: REFUSAL_REASONS,
    isArray: true,
    description: 'at least one for a refusal, none for anything else',
  })
  @IsArray()
  @ArrayMaxSize(REFUSAL_REASONS.length, { context: { max: REFUSAL_REASONS.length } })
  @IsIn(REFUSAL_REASONS, { each: true })
  reasons!: ReasonKey[];

  @ApiPropertyOptional({
    maxLength: NOTE,
    description: '事實: what was found, in words to the applicant; for a refusal',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(NOTE, { context: { max: NOTE } })
  facts?: string;

  @ApiPropertyOptional({
    type: [RequestItemDto],
    maxItems: ITEMS,
    description: 'at least one for a return or supplement, none for anything else',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(ITEMS, { context: { max: ITEMS } })
  @ValidateNested({ each: true })
  @Type(() => RequestItemDto)
  items?: RequestItemDto[];

  @ApiPropertyOptional({ description: 'a document must be obtained abroad: six months instead of thirty days' })
  @IsOptional()
  @IsBoolean()
  fromAbroad?: boolean;

  @ApiProperty({ maxLength: NOTE, description: 'officers only' })
  @IsString()
  @MaxLength(NOTE, { context: { max: NOTE } })
  note!: string;
}

@ApiSchema({ name: 'RecordInspection' })
export class RecordInspectionDto extends CommandDto implements Sent<RecordInspection> {
  @ApiProperty({ enum: INSPECTION_RESULTS })
  @IsIn(INSPECTION_RESULTS)
  result!: InspectionResult;

  @ApiProperty({ maxLength: NOTE })
  @IsString()
  @MaxLength(NOTE, { context: { max: NOTE } })
  note!: string;
}

@ApiSchema({ name: 'RecordHandover' })
export class RecordHandoverDto extends CommandDto implements Sent<RecordHandover>, Presented {
  @ApiProperty({ maxLength: 32, description: 'serial printed on the card, so that the right card is handed over' })
  @IsString()
  @MinLength(1)
  @MaxLength(32, { context: { max: 32 } })
  cardNo!: string;

  @ApiProperty({ maxLength: 40, description: 'of the passport presented at the counter; compared, and not kept' })
  @IsString()
  @MinLength(1)
  @MaxLength(40, { context: { max: 40 } })
  passportNo!: string;

  @ApiPropertyOptional({ maxLength: 40, description: 'what the holder showed; compared, and not kept' })
  @IsOptional()
  @IsString()
  @MaxLength(40, { context: { max: 40 } })
  code?: string;
}

@ApiSchema({ name: 'DismissOverdue' })
export class DismissOverdueDto extends CommandDto implements Sent<DismissOverdue> {
  @ApiProperty({ maxLength: NOTE })
  @IsString()
  @MaxLength(NOTE, { context: { max: NOTE } })
  note!: string;
}

@ApiSchema({ name: 'ExtendDeadline' })
export class ExtendDeadlineDto extends CommandDto implements Sent<ExtendDeadline> {
  @ApiProperty({ maxLength: NOTE })
  @IsString()
  @MaxLength(NOTE, { context: { max: NOTE } })
  note!: string;
}

@ApiSchema({ name: 'Resubmit' })
export class ResubmitDto extends CommandDto implements Sent<Resubmit> {
  @ApiProperty({ type: [ItemAnswerDto], maxItems: ITEMS, description: 'one for each item asked' })
  @IsArray()
  @ArrayMaxSize(ITEMS, { context: { max: ITEMS } })
  @ValidateNested({ each: true })
  @Type(() => ItemAnswerDto)
  answers!: ItemAnswerDto[];

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { 'passport.number': 'A1234567' },
    description: 'new values of the fields that are mended, by path; files are uploaded to their slots before',
  })
  @IsObject()
  changes!: Readonly<Record<string, unknown>>;
}

const CHANGES = {
  type: 'object',
  additionalProperties: true,
  description: 'new values of fields, by path; files come before, uploaded for this `commandId`',
} as const;

@ApiSchema({ name: 'Correct' })
export class CorrectDto extends CommandDto implements Sent<Correct>, Changes {
  @ApiProperty({ ...CHANGES, example: { 'basic.occupation': 'Architect' } })
  @IsObject()
  changes!: Readonly<Record<string, unknown>>;
}

@ApiSchema({ name: 'ChangePassport' })
export class ChangePassportDto extends CommandDto implements Sent<ChangePassport>, Changes {
  @ApiProperty({ ...CHANGES, example: { 'passport.number': 'B7654321', 'passport.expiresOn': '2036-05-01' } })
  @IsObject()
  changes!: Readonly<Record<string, unknown>>;
}

@ApiSchema({ name: 'ChangeField' })
export class ChangeFieldDto extends CommandDto implements Sent<ChangeField>, Changes {
  @ApiProperty({ ...CHANGES, example: { 'profession.field': 'SCI', 'profession.criterion': 'SCI-01' } })
  @IsObject()
  changes!: Readonly<Record<string, unknown>>;
}

@ApiSchema({ name: 'ChooseCollection' })
export class ChooseCollectionDto extends CommandDto implements Sent<ChooseCollection> {
  @ApiProperty({ enum: COLLECTION_MODES })
  @IsIn(COLLECTION_MODES)
  mode!: CollectionMode;

  @ApiProperty({ maxLength: 32, example: 'taipei-city', description: 'code of a service station or mission' })
  @IsString()
  @MinLength(1)
  @MaxLength(32, { context: { max: 32 } })
  office!: string;
}

@ApiSchema({ name: 'ChooseIssueDay' })
export class ChooseIssueDayDto extends CommandDto implements Sent<ChooseIssueDay> {
  @ApiPropertyOptional({ format: 'date', description: 'absent for as soon as it is approved' })
  @IsOptional()
  @IsDay()
  issueOn?: string;
}

@ApiSchema({ name: 'SuspendClock' })
export class SuspendClockDto extends CommandDto implements Sent<SuspendClock> {
  @ApiProperty({ maxLength: NOTE, description: 'what keeps the authorities from working; officers only' })
  @IsString()
  @MinLength(1)
  @MaxLength(NOTE, { context: { max: NOTE } })
  note!: string;
}

@ApiSchema({ name: 'ResumeClock' })
export class ResumeClockDto extends CommandDto implements Sent<ResumeClock> {
  @ApiProperty({ maxLength: NOTE })
  @IsString()
  @MaxLength(NOTE, { context: { max: NOTE } })
  note!: string;
}

@ApiSchema({ name: 'DecidePermit' })
export class DecidePermitDto extends CommandDto implements Sent<DecidePermit> {
  @ApiProperty({ enum: PERMIT_DECISIONS })
  @IsIn(PERMIT_DECISIONS)
  decision!: PermitDecision;

  @ApiProperty({ enum: PERMIT_REASONS, isArray: true, description: 'at least one to annul or revoke, none to keep' })
  @IsArray()
  @ArrayMaxSize(PERMIT_REASONS.length, { context: { max: PERMIT_REASONS.length } })
  @IsIn(PERMIT_REASONS, { each: true })
  reasons!: ReasonKey[];

  @ApiPropertyOptional({
    maxLength: NOTE,
    description: '事實: what was found, in words to the holder; to annul or revoke',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(NOTE, { context: { max: NOTE } })
  facts?: string;

  @ApiProperty({ maxLength: NOTE, description: 'officers only' })
  @IsString()
  @MaxLength(NOTE, { context: { max: NOTE } })
  note!: string;
}

@ApiSchema({ name: 'Withdraw' })
export class WithdrawDto extends CommandDto implements Sent<Withdraw> {}

/** What an applicant changes with the answer; kept as an amendment, it never travels through the engine. */
export interface Changes {
  readonly changes: Readonly<Record<string, unknown>>;
}

/** What was read at the counter: compared by the API, it never travels through the engine. */
export interface Presented {
  readonly passportNo: string;
  readonly code?: string | undefined;
}

/** The commands that change the application. */
export type Amending = 'resubmit' | 'correct' | 'changePassport' | 'changeField';

/** Any command as it is sent. */
export type SentCommand = {
  [N in CommandName]: {
    readonly name: N;
    readonly content: Sent<CommandByName[N]> &
      (N extends Amending ? Changes : N extends 'recordHandover' ? Presented : unknown);
  };
}[CommandName];
