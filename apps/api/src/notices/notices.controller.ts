import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { NoticeDto } from './notice.dto.js';
import { Notices } from './notices.js';

@ApiTags('notices')
@ApiSecurity('portal')
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: Notices) {}

  @Get()
  @Endpoint({ id: 'listNotices', summary: 'The applicant’s inbox, newest first' })
  @ApiOkResponse({ type: [NoticeDto] })
  list(@Who() who: Visitor): Promise<readonly NoticeDto[]> {
    return this.notices.list(who);
  }
}
