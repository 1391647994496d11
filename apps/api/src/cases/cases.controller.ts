import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { DocumentFiles } from '../documents/document-files.js';
import { Endpoint } from '../openapi/endpoint.js';
import { SignedInOnly } from '../openapi/signed-in-only.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { AllowedActionsDto } from './allowed-actions.dto.js';
import { CaseFileDto } from './case-file.dto.js';
import { CaseNoParam } from './case-no.param.js';
import { CaseSummaryDto } from './case-summary.dto.js';
import { CaseViewDto } from './case-view.dto.js';
import { Cases } from './cases.js';

export class CaseDocumentParam extends CaseNoParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  documentId!: string;
}

@ApiTags('cases')
@SignedInOnly()
@Controller('cases')
export class CasesController {
  constructor(
    private readonly cases: Cases,
    private readonly files: DocumentFiles,
  ) {}

  @Get()
  @Endpoint({ id: 'listCases', may: 'case.list', summary: 'The applicant’s own cases, newest first' })
  @ApiOkResponse({ type: [CaseSummaryDto] })
  list(@Who() who: Visitor): Promise<readonly CaseSummaryDto[]> {
    return this.cases.listOwn(who);
  }

  @Get(':caseNo')
  @Endpoint({ id: 'getCase', may: 'case.read', summary: 'A case as the visitor may see it', problems: [404] })
  @ApiOkResponse({ type: CaseViewDto })
  show(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<CaseViewDto> {
    return this.cases.show(who, caseNo);
  }

  @Get(':caseNo/allowed-actions')
  @Endpoint({
    id: 'getAllowedActions',
    may: 'case.actions.read',
    summary: 'What the visitor may do now, by the legality table',
    problems: [404],
  })
  @ApiOkResponse({ type: AllowedActionsDto })
  allowedActions(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<AllowedActionsDto> {
    return this.cases.allowedActions(who, caseNo);
  }

  @Get(':caseNo/file')
  @Endpoint({
    id: 'getCaseFile',
    may: 'case.file.read',
    summary: 'Application, documents and, for NIA, the evidence of the identity check',
    problems: [404],
  })
  @ApiOkResponse({ type: CaseFileDto })
  showFile(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<CaseFileDto> {
    return this.cases.showFile(who, caseNo);
  }

  @Get(':caseNo/documents/:documentId')
  @Endpoint({ id: 'getCaseDocument', may: 'case.file.read', summary: 'The bytes of one document', problems: [404] })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async showDocument(
    @Who() who: Visitor,
    @Param() { caseNo, documentId }: CaseDocumentParam,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.files.send(await this.cases.getDocument(who, caseNo, documentId), reply);
  }
}
