import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiPropertyOptional, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CaseNoParam } from '../cases/case-no.param.js';
import { isKnown } from '../http/etag.js';
import { Endpoint } from '../openapi/endpoint.js';
import { SignedInOnly } from '../openapi/signed-in-only.js';
import { tokensOf } from '../session/session-cookies.js';
import { Open } from '../session/session-guard.js';
import { ProgressDto } from './progress.dto.js';
import { ProgressReader } from './progress-reader.js';

const SOURCES = ['projection', 'workflow'] as const;

export class ProgressQuery {
  @ApiPropertyOptional({
    enum: SOURCES,
    default: 'projection',
    description: '`workflow` asks the workflow itself by a Temporal query, to compare; both carry the same tag',
  })
  @IsOptional()
  @IsIn(SOURCES)
  source?: (typeof SOURCES)[number];
}

@ApiTags('progress')
@Controller('cases/:caseNo/progress')
export class ProgressController {
  constructor(private readonly progress: ProgressReader) {}

  // Open to the session guard only: a poll's session, ownership and progress are read in one query.
  @Open()
  @SignedInOnly()
  @Get()
  @Endpoint({ id: 'getProgress', summary: 'How far a case is, in every authority’s part', problems: [404] })
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
    @Param() { caseNo }: CaseNoParam,
    @Query() { source }: ProgressQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const tokens = tokensOf(request);
    const { tag, body } =
      source === 'workflow' ? await this.progress.ask(tokens, caseNo) : await this.progress.read(tokens, caseNo);
    void reply.header('etag', tag).header('cache-control', 'private, no-cache');
    if (isKnown(request.headers['if-none-match'], tag)) void reply.status(304).send();
    else void reply.type('application/json; charset=utf-8').send(body);
  }
}
