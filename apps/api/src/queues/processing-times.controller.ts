import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { Endpoint } from '../openapi/endpoint.js';
import { Open } from '../session/session-guard.js';
import { ProcessingTimes } from './processing-times.js';
import { ProcessingTimesDto, ProcessingTimesQuery, RecentTimesQuery } from './processing-times.dto.js';

@ApiTags('queues')
@Controller('processing-times')
export class ProcessingTimesController {
  constructor(private readonly times: ProcessingTimes) {}

  @Get()
  @ApiSecurity('desk')
  @Endpoint({
    id: 'getProcessingTimes',
    may: 'times.read',
    summary: 'How long approved cases took, and whose days they were',
  })
  @ApiOkResponse({ type: ProcessingTimesDto })
  show(@Query() period: ProcessingTimesQuery): Promise<ProcessingTimesDto> {
    return this.times.between(period);
  }

  @Get('recent')
  @Open()
  @Endpoint({
    id: 'getRecentTimes',
    may: 'anybody',
    summary: 'How long approved cases of the last 90 days took; open to everybody',
  })
  @ApiOkResponse({ type: ProcessingTimesDto })
  recent(@Query() { caseType }: RecentTimesQuery): Promise<ProcessingTimesDto> {
    return this.times.lately(caseType);
  }
}
