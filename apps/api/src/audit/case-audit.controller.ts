import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { CaseNoParam } from '../cases/case-no.param.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { CaseAuditDto, CaseAuditQuery } from './case-audit.dto.js';
import { CaseAudit } from './case-audit.js';

@ApiTags('audit')
@ApiSecurity('desk')
@Controller('cases/:caseNo/audit')
export class CaseAuditController {
  constructor(private readonly audit: CaseAudit) {}

  @Get()
  @Endpoint({
    id: 'getCaseAudit',
    may: 'case.audit.read',
    summary: 'Who did and saw what of a case, the latest first',
    problems: [404],
  })
  @ApiOkResponse({ type: CaseAuditDto })
  show(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Query() { cursor }: CaseAuditQuery,
  ): Promise<CaseAuditDto> {
    return this.audit.page(who, caseNo, cursor);
  }
}
