import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CaseNoParam } from '../cases/case-no.param.js';
import { Endpoint } from '../openapi/endpoint.js';
import { SignedInOnly } from '../openapi/signed-in-only.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { TimelineEntryDto } from './timeline.dto.js';
import { Timelines } from './timelines.js';

@ApiTags('cases')
@SignedInOnly()
@Controller('cases/:caseNo/timeline')
export class TimelineController {
  constructor(private readonly timelines: Timelines) {}

  @Get()
  @Endpoint({ id: 'getTimeline', summary: 'What happened, step by step', problems: [404] })
  @ApiOkResponse({ type: [TimelineEntryDto] })
  show(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<readonly TimelineEntryDto[]> {
    return this.timelines.show(who, caseNo);
  }
}
