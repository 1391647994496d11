import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { localeFrom } from '@talent-window/i18n';
import type { FastifyRequest } from 'fastify';
import { CaseNoParam } from '../cases/case-no.param.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { DecideReviewDto } from './command.dto.js';
import { DecisionPreviewDto } from './decision-preview.dto.js';
import { DecisionPreview } from './decision-preview.js';

@ApiTags('commands')
@ApiSecurity('desk')
@Controller('cases/:caseNo/decision-preview')
export class DecisionPreviewController {
  constructor(private readonly preview: DecisionPreview) {}

  @Post()
  @HttpCode(200)
  @Endpoint({
    id: 'previewDecision',
    may: 'command.decideReview',
    summary: 'What the applicant would read of a decision, and whether it could be taken now; nothing is decided',
    problems: [404],
  })
  @ApiOkResponse({ type: DecisionPreviewDto })
  show(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() content: DecideReviewDto,
    @Req() { id: reference, headers }: FastifyRequest,
  ): Promise<DecisionPreviewDto> {
    return this.preview.show(who, caseNo, content, { locale: localeFrom(headers['accept-language']), reference });
  }
}
