import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { AuditDesk } from './audit-desk.js';
import { AuditExportQuery, AuditPageDto, AuditQuery } from './audit.dto.js';

@ApiTags('audit')
@ApiSecurity('desk')
@Controller('audit')
export class AuditController {
  constructor(private readonly desk: AuditDesk) {}

  @Get()
  @Endpoint({
    id: 'searchAudit',
    may: 'audit.search',
    summary: 'Who did and saw what, the latest first; for auditors',
    description: 'The search is audited too.',
  })
  @ApiOkResponse({ type: AuditPageDto })
  search(@Who() who: Visitor, @Query() query: AuditQuery): Promise<AuditPageDto> {
    return this.desk.search(who.actorFor('audit.search'), query);
  }

  @Get('export')
  @Endpoint({
    id: 'exportAudit',
    may: 'audit.export',
    summary: 'The audit with its hashes and signed heads, or a part of it: one JSON object a line; for auditors',
    description: '`npm run audit:verify` judges it without the platform. Format: docs/audit.md.',
  })
  @ApiOkResponse({ content: { 'application/x-ndjson': { schema: { type: 'string' } } } })
  async export(@Who() who: Visitor, @Query() query: AuditExportQuery, @Res() reply: FastifyReply): Promise<void> {
    const lines = await this.desk.export(who.actorFor('audit.export'), query);
    await reply
      .type('application/x-ndjson; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="audit.jsonl"')
      .send(lines);
  }
}
