import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { NoticeIdParam } from '../notices/notice.dto.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Acting } from '../session/access-guard.js';
import { MailDesk } from './mail-desk.js';
import { GiveUpMailDto, MailDto, MailQuery, MailWithHistoryDto, SendMailAgainDto } from './mail.dto.js';

@ApiTags('mail')
@ApiSecurity('desk')
@Controller('mail')
export class MailController {
  constructor(private readonly desk: MailDesk) {}

  @Get()
  @Endpoint({
    id: 'listMails',
    may: 'mail.read',
    summary: 'Mails that wait for a person, or those in one state; the longest waiting first',
  })
  @ApiOkResponse({ type: [MailDto] })
  list(@Query() { state, limit }: MailQuery): Promise<readonly MailDto[]> {
    return this.desk.list({ ...(state === undefined ? {} : { state }), most: limit });
  }

  @Get(':id')
  @Endpoint({ id: 'getMail', may: 'mail.read', summary: 'A mail and all that happened to it', problems: [404] })
  @ApiOkResponse({ type: MailWithHistoryDto })
  look(@Param() { id }: NoticeIdParam): Promise<MailWithHistoryDto> {
    return this.desk.look(id);
  }

  @Post(':id/resend')
  @HttpCode(200)
  @Endpoint({
    id: 'sendMailAgain',
    may: 'mail.act',
    summary: 'Send a mail again, perhaps to another address',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: MailWithHistoryDto })
  sendAgain(
    @Acting() actor: Actor,
    @Param() { id }: NoticeIdParam,
    @Body() act: SendMailAgainDto,
  ): Promise<MailWithHistoryDto> {
    return this.desk.sendAgain(actor, id, act);
  }

  @Post(':id/give-up')
  @HttpCode(200)
  @Endpoint({
    id: 'giveUpMail',
    may: 'mail.act',
    summary: 'Do not send a mail again; its notice stays in the inbox',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: MailWithHistoryDto })
  giveUp(
    @Acting() actor: Actor,
    @Param() { id }: NoticeIdParam,
    @Body() act: GiveUpMailDto,
  ): Promise<MailWithHistoryDto> {
    return this.desk.giveUp(actor, id, act);
  }
}
