import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CaseNoParam } from '../cases/case-no.param.js';
import { Endpoint } from '../openapi/endpoint.js';
import { SignedInOnly } from '../openapi/signed-in-only.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { IssuedPaperDto, PaperParam } from './paper.dto.js';
import { Papers } from './papers.js';

const PDF = { content: { 'application/pdf': { schema: { type: 'string' as const, format: 'binary' } } } };

@ApiTags('papers')
@SignedInOnly()
@Controller('cases/:caseNo')
export class PapersController {
  constructor(private readonly papers: Papers) {}

  @Get('documents-issued')
  @Endpoint({
    id: 'listIssuedPapers',
    may: 'case.read',
    summary: 'The papers issued in a case, oldest first',
    problems: [404],
  })
  @ApiOkResponse({ type: [IssuedPaperDto] })
  list(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<readonly IssuedPaperDto[]> {
    return this.papers.list(who, caseNo);
  }

  @Get('documents-issued/:documentNo/file')
  @Endpoint({ id: 'getIssuedPaper', may: 'case.read', summary: 'One paper, signed, as PDF', problems: [404] })
  @ApiOkResponse(PDF)
  async show(
    @Who() who: Visitor,
    @Param() { caseNo, documentNo }: PaperParam,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.papers.send(who, caseNo, documentNo, reply);
  }

  @Get('card-preview')
  @Endpoint({
    id: 'previewCard',
    may: 'card.preview',
    summary: 'Face and back of the card as they would be made now, with their machine-readable zone; for reviewers',
    problems: [404],
  })
  @ApiOkResponse(PDF)
  async preview(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam, @Res() reply: FastifyReply): Promise<void> {
    const pdf = await this.papers.previewCard(who, caseNo);
    void reply
      .type('application/pdf')
      .header('cache-control', 'private, no-store')
      .header('content-disposition', `inline; filename="card-preview-${caseNo}.pdf"`)
      .send(pdf);
  }
}
