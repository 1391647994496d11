import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CaseNoParam } from '../cases/case-no.param.js';
import { Endpoint } from '../openapi/endpoint.js';
import { SignedInOnly } from '../openapi/signed-in-only.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { TimelineDto } from './timeline.dto.js';
import { Timelines } from './timelines.js';

@ApiTags('cases')
@SignedInOnly()
@Controller('cases/:caseNo/timeline')
export class TimelineController {
  constructor(private readonly timelines: Timelines) {}

  @Get()
  @Endpoint({ id: 'getTimeline', may: 'case.read', summary: 'What happened, step by step', problems: [404] })
  @ApiOkResponse({ type: TimelineDto })
  show(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<TimelineDto> {
    return this.timelines.show(who, caseNo);
  }
}
