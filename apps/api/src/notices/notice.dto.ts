import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { MailState } from '@talent-window/contracts/vocabulary';
import { MAIL_STATES } from '@talent-window/contracts/vocabulary';
import { IsString, MaxLength, ValidateIf } from 'class-validator';
import { BothTextsDto, FindingDto } from '../http/problem.dto.js';
import { IsMailAddress } from './mail-address.validator.js';

@ApiSchema({ name: 'NoticeMail' })
export class NoticeMailDto {
  @ApiProperty({ enum: MAIL_STATES })
  state!: MailState;

  @ApiProperty({ type: BothTextsDto, description: 'how it stands, and what to do where it came back' })
  text!: BothTextsDto;

  @ApiPropertyOptional({ format: 'date-time', description: 'when the next server took it' })
  sentAt?: string;
}

@ApiSchema({ name: 'Notice' })
export class NoticeDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ example: '115551000017' })
  caseNo!: string;

  @ApiProperty({ example: 'passport-inspection' })
  kind!: string;

  @ApiProperty({ type: BothTextsDto })
  subject!: BothTextsDto;

  @ApiProperty({ type: BothTextsDto })
  body!: BothTextsDto;

  @ApiProperty({
    format: 'date-time',
    description: '送達: since when it has stood in the inbox; deadlines count from here',
  })
  servedAt!: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'when it was marked as read; absent while it is not' })
  readAt?: string;

  @ApiPropertyOptional({ type: NoticeMailDto, description: 'the mail that went out besides' })
  mail?: NoticeMailDto;
}

@ApiSchema({ name: 'UnreadNotices' })
export class UnreadNoticesDto {
  @ApiProperty({ example: 2 })
  unread!: number;

  @ApiProperty({ description: 'notices whose mail came back or could not be sent', example: 0 })
  returned!: number;
}

export class NoticeIdParam {
  @ApiProperty({ maxLength: 200, example: '115551000017:payment:1:submitted' })
  @IsString()
  @MaxLength(200, { context: { max: 200 } })
  id!: string;
}

@ApiSchema({ name: 'ChangeNoticeAddress' })
export class ChangeNoticeAddressDto {
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'email',
    maxLength: 254,
    description: 'where notices are mailed to; null for the address in each application',
  })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsString()
  @MaxLength(254, { context: { max: 254 } })
  @IsMailAddress()
  email!: string | null;
}

@ApiSchema({ name: 'NoticeAddress' })
export class NoticeAddressDto {
  @ApiPropertyOptional({ format: 'email', description: 'absent where the address in each application counts' })
  email?: string;

  @ApiProperty({ type: [FindingDto], description: 'e.g. that this provider is known to drop our mail' })
  findings!: readonly FindingDto[];
}
