import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { MailEvent, MailState } from '@talent-window/contracts/vocabulary';
import { MAIL_EVENTS, MAIL_STATES } from '@talent-window/contracts/vocabulary';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { BothTextsDto } from '../http/problem.dto.js';
import { IsMailAddress } from '../notices/mail-address.validator.js';
import { TimelineActorDto } from '../timeline/timeline.dto.js';

const LIMITS = { min: 1, max: 200 };

export class MailQuery {
  @ApiPropertyOptional({ enum: MAIL_STATES, description: 'without it, what waits for a person: failed or came back' })
  @IsOptional()
  @IsIn(MAIL_STATES)
  state?: MailState;

  @ApiPropertyOptional({ minimum: LIMITS.min, maximum: LIMITS.max, default: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(LIMITS.min, { context: LIMITS })
  @Max(LIMITS.max, { context: LIMITS })
  limit: number = 100;
}

@ApiSchema({ name: 'GiveUpMail' })
export class GiveUpMailDto {
  @ApiProperty({ format: 'uuid', description: 'made by the sender; the same again is done once' })
  @IsUUID()
  commandId!: string;

  @ApiProperty({ maxLength: 500, description: 'why; it stands in the audit' })
  @IsString()
  @MinLength(1)
  @MaxLength(500, { context: { max: 500 } })
  why!: string;
}

@ApiSchema({ name: 'SendMailAgain' })
export class SendMailAgainDto extends GiveUpMailDto {
  @ApiPropertyOptional({
    format: 'email',
    maxLength: 254,
    description: 'another address, for this mail alone; the applicant’s own where absent',
  })
  @IsOptional()
  @IsString()
  @MaxLength(254, { context: { max: 254 } })
  @IsMailAddress()
  to?: string;
}

@ApiSchema({ name: 'Mail' })
export class MailDto {
  @ApiProperty({ description: 'of the notice' })
  id!: string;

  @ApiProperty({ example: '115551000017' })
  caseNo!: string;

  @ApiProperty({ example: 'passport-inspection', description: 'kind of notice' })
  kind!: string;

  @ApiProperty({ enum: MAIL_STATES })
  state!: MailState;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;

  @ApiProperty({ example: 'e…@mail.example', description: 'to whom, masked' })
  to!: string;

  @ApiProperty({ description: 'whether the desk sends it to another address than the applicant’s' })
  isOtherAddress!: boolean;

  @ApiProperty({ description: 'which sending: 0 is the case’s own' })
  round!: number;

  @ApiProperty({ description: 'tries of all rounds' })
  attempts!: number;

  @ApiPropertyOptional({ example: '5.1.1', description: 'what the other server said last' })
  status?: string;

  @ApiPropertyOptional({ description: 'the same in its words, without addresses' })
  reply?: string;

  @ApiProperty({ format: 'date-time' })
  servedAt!: string;

  @ApiPropertyOptional({ format: 'date-time' })
  sentAt?: string;

  @ApiProperty({ format: 'date-time' })
  updatedAt!: string;
}

@ApiSchema({ name: 'MailEvent' })
export class MailEventDto {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ enum: MAIL_EVENTS })
  what!: MailEvent;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;

  @ApiProperty()
  round!: number;

  @ApiProperty({ enum: MAIL_STATES, description: 'where the mail stood afterwards' })
  state!: MailState;

  @ApiPropertyOptional()
  status?: string;

  @ApiPropertyOptional()
  reply?: string;

  @ApiPropertyOptional({ type: TimelineActorDto })
  actor?: TimelineActorDto;

  @ApiPropertyOptional()
  why?: string;
}

@ApiSchema({ name: 'MailWithHistory' })
export class MailWithHistoryDto extends MailDto {
  @ApiProperty({ type: [MailEventDto], description: 'oldest first' })
  history!: readonly MailEventDto[];
}
