import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { QueueDto, QueuePageDto, QueuePageQuery, QueueParam } from './queue.dto.js';
import { Queues } from './queues.js';

@ApiTags('queues')
@ApiSecurity('desk')
@Controller('queues')
export class QueuesController {
  constructor(private readonly queues: Queues) {}

  @Get()
  @Endpoint({ id: 'listQueues', may: 'queue.read', summary: 'The officer’s views with their counts' })
  @ApiOkResponse({ type: [QueueDto] })
  list(@Who() who: Visitor): Promise<readonly QueueDto[]> {
    return this.queues.list(who);
  }

  @Get(':view')
  @Endpoint({ id: 'getQueue', may: 'queue.read', summary: 'The cases of one view, most urgent first', problems: [404] })
  @ApiOkResponse({ type: QueuePageDto })
  page(@Who() who: Visitor, @Param() { view }: QueueParam, @Query() query: QueuePageQuery): Promise<QueuePageDto> {
    return this.queues.page(who, view, query);
  }
}
