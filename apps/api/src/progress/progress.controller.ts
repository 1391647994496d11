import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiParam, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { InputFinding } from '@talent-window/contracts/vocabulary';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isKnown } from '../http/etag.js';
import { problem } from '../http/problem.js';
import { Endpoint } from '../openapi/endpoint.js';
import { SignedInOnly } from '../openapi/signed-in-only.js';
import { Open } from '../session/session-guard.js';
import { ProgressDto } from './progress.dto.js';
import { ProgressReader } from './progress-reader.js';

const SOURCES = ['projection', 'workflow'] as const;

@ApiTags('progress')
@Controller('cases/:caseNo/progress')
export class ProgressController {
  constructor(private readonly progress: ProgressReader) {}

  // Open to the session guard only: a poll's session, ownership and progress are read in one query.
  @Open()
  @SignedInOnly()
  @Get()
  @Endpoint({
    id: 'getProgress',
    may: 'case.read',
    summary: 'How far a case is, in every authority’s part',
    problems: [404],
  })
  @ApiParam({ name: 'caseNo', schema: { type: 'string', pattern: '^\\d{12}$' }, example: '115551000017' })
  @ApiQuery({
    name: 'source',
    required: false,
    enum: SOURCES,
    description: '`workflow` asks the workflow itself by a Temporal query, to compare; both carry the same tag',
  })
  @ApiHeader({ name: 'if-none-match', required: false, description: 'the ETag of the progress that is already known' })
  @ApiOkResponse({
    type: ProgressDto,
    headers: {
      ETag: {
        description: 'changes with what the applicant may see, and at midnight in Taipei',
        schema: { type: 'string' },
      },
    },
  })
  @ApiResponse({ status: 304, description: 'Nothing has changed.' })
  async show(
    @Param('caseNo') caseNo: string,
    @Query('source') source: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseMalformed(caseNo, source);
    const { tag, body } =
      source === 'workflow' ? await this.progress.ask(request, caseNo) : await this.progress.read(request, caseNo);
    void reply.header('etag', tag).header('cache-control', 'private, no-cache');
    if (isKnown(request.headers['if-none-match'], tag)) void reply.status(304).send();
    else void reply.type('application/json; charset=utf-8').send(body);
  }
}

const CASE_NO = /^\d{12}$/;

/** By hand instead of by an envelope: this is the route that is polled, and the envelope's pipe would cost more than the query. */
function refuseMalformed(caseNo: string, source: string | undefined): void {
  const findings: InputFinding[] = [];
  const add = (path: string, reason: string): void => {
    findings.push({ path, reason, severity: 'error', params: {} });
  };
  if (!CASE_NO.test(caseNo)) add('caseNo', 'wrong-form');
  if (source !== undefined && !SOURCES.some((it) => it === source)) add('source', 'not-an-option');
  if (findings.length > 0) throw problem('malformed-request', { findings });
}
