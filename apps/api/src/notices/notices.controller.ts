import { Body, Controller, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { ChangeNoticeAddressDto, NoticeAddressDto, NoticeDto, NoticeIdParam, UnreadNoticesDto } from './notice.dto.js';
import { Notices } from './notices.js';

@ApiTags('notices')
@ApiSecurity('portal')
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: Notices) {}

  @Get()
  @Endpoint({ id: 'listNotices', may: 'notice.read', summary: 'The applicant’s inbox, newest first' })
  @ApiOkResponse({ type: [NoticeDto] })
  list(@Who() who: Visitor): Promise<readonly NoticeDto[]> {
    return this.notices.list(who);
  }

  @Get('unread')
  @Endpoint({
    id: 'countUnreadNotices',
    may: 'notice.read',
    summary: 'How many notices are unread, and how many mails came back',
  })
  @ApiOkResponse({ type: UnreadNoticesDto })
  unread(@Who() who: Visitor): Promise<UnreadNoticesDto> {
    return this.notices.count(who);
  }

  @Get('address')
  @Endpoint({ id: 'getNoticeAddress', may: 'notice.read', summary: 'Where notices are mailed to' })
  @ApiOkResponse({ type: NoticeAddressDto })
  address(@Who() who: Visitor): Promise<NoticeAddressDto> {
    return this.notices.address(who);
  }

  @Put('address')
  @Endpoint({
    id: 'changeNoticeAddress',
    may: 'notice.read',
    summary: 'Change where notices are mailed to, at any time; what came back is sent there',
    description: 'The application keeps its own address, which `correct` changes before the fee is paid.',
  })
  @ApiOkResponse({ type: NoticeAddressDto })
  changeAddress(
    @Who() who: Visitor,
    @Body() { email }: ChangeNoticeAddressDto,
    @Req() { id }: FastifyRequest,
  ): Promise<NoticeAddressDto> {
    return this.notices.changeAddress(who, email, id);
  }

  @Post(':id/read')
  @HttpCode(200)
  @Endpoint({ id: 'readNotice', may: 'notice.read', summary: 'Mark a notice as read', problems: [404] })
  @ApiOkResponse({ type: NoticeDto })
  read(@Who() who: Visitor, @Param() { id }: NoticeIdParam): Promise<NoticeDto> {
    return this.notices.read(who, id);
  }
}
