import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { CaseSearchQuery, FoundCasesDto } from './case-search.dto.js';
import { CaseSearch } from './case-search.js';

@ApiTags('queues')
@ApiSecurity('desk')
@Controller('search')
export class CaseSearchController {
  constructor(private readonly search: CaseSearch) {}

  @Get()
  @Endpoint({
    id: 'searchCases',
    may: 'queue.read',
    summary: 'Cases by number, passport or name, as far as the officer may see them',
  })
  @ApiOkResponse({ type: FoundCasesDto })
  find(@Who() who: Visitor, @Query() { text }: CaseSearchQuery): Promise<FoundCasesDto> {
    return this.search.find(who, text);
  }
}
