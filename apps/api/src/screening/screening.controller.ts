import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@talent-window/contracts/vocabulary';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../openapi/endpoint.js';
import { Acting } from '../session/access-guard.js';
import { ScreeningAnswerDto } from './match.dto.js';
import { ScreeningReportDto, ScreeningReportQuery } from './report.dto.js';
import { ScreeningFigures } from './screening-figures.js';
import { ScreeningSearch } from './screening-search.js';
import { ScreeningSearchDto } from './search.dto.js';

@ApiTags('screening')
@ApiSecurity('desk')
@Controller('screening')
export class ScreeningController {
  constructor(
    private readonly screening: ScreeningSearch,
    private readonly figures: ScreeningFigures,
  ) {}

  @Post('search')
  @HttpCode(200)
  @Endpoint({
    id: 'searchControlLists',
    may: 'screening.search',
    summary: 'Who on the control lists may be this person, why, and why not',
    description: 'For NIA. With `entry`, that one alone is explained, however low its score.',
    problems: [404, 429],
  })
  @ApiOkResponse({ type: ScreeningAnswerDto })
  search(
    @Acting() actor: Actor,
    @Body() search: ScreeningSearchDto,
    @Req() { id }: FastifyRequest,
  ): Promise<ScreeningAnswerDto> {
    return this.screening.search(actor, search, id);
  }

  @Get('report')
  @Endpoint({
    id: 'getScreeningReport',
    may: 'screening.report',
    summary: 'How often screening hits, how often it is right, and how soon it is decided',
  })
  @ApiOkResponse({ type: ScreeningReportDto })
  report(@Query() period: ScreeningReportQuery): Promise<ScreeningReportDto> {
    return this.figures.report(period);
  }

  @Get('decisions')
  @Endpoint({
    id: 'exportScreeningDecisions',
    may: 'screening.export',
    summary: 'What officers decided, as labelled data: one JSON object a line',
    description: 'Personal data, for supervisors; who took it stands in the audit. Format: docs/screening.md.',
  })
  @ApiOkResponse({ content: { 'application/x-ndjson': { schema: { type: 'string' } } } })
  async decisions(@Acting() actor: Actor, @Req() { id }: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const lines = await this.figures.exportDecisions(actor, id);
    await reply
      .type('application/x-ndjson; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="decisions.jsonl"')
      .send(lines);
  }
}
