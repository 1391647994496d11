import { Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProperty,
  ApiPropertyOptional,
  ApiSecurity,
  ApiTags,
} from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DraftParam } from '../drafts/draft.dto.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { DocumentDto } from './document.dto.js';
import { DocumentFiles } from './document-files.js';
import { Documents } from './documents.js';

export class SlotQuery {
  @ApiProperty({ example: 'photo', description: 'a slot of the form', maxLength: 60 })
  @IsString()
  @MinLength(1)
  @MaxLength(60, { context: { max: 60 } })
  slot!: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'for a case: the command of the applicant’s own (e.g. `changePassport`) that brings the file',
  })
  @IsOptional()
  @IsUUID()
  commandId?: string;
}

export class DraftDocumentParam extends DraftParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  documentId!: string;
}

@ApiTags('drafts')
@ApiSecurity('portal')
@Controller('drafts/:id/documents')
export class DocumentsController {
  constructor(
    private readonly documents: Documents,
    private readonly files: DocumentFiles,
  ) {}

  @Post()
  @Endpoint({
    id: 'uploadDocument',
    may: 'draft.edit',
    summary: 'Put a file into a slot',
    description:
      'At most 20 MB. It is scanned for malware where the platform has a scanner; its type is told by its content; what is ' +
      'wrong with it is said at once.',
    problems: [404, 409, 422],
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiCreatedResponse({ type: DocumentDto, description: 'Kept; `findings` has the warnings.' })
  upload(
    @Who() who: Visitor,
    @Param() { id }: DraftParam,
    @Query() into: SlotQuery,
    @Req() request: FastifyRequest,
  ): Promise<DocumentDto> {
    return this.documents.upload(who, id, into, request);
  }

  @Get(':documentId')
  @Endpoint({ id: 'getDocument', may: 'draft.edit', summary: 'The bytes of one document', problems: [404] })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async show(
    @Who() who: Visitor,
    @Param() { id, documentId }: DraftDocumentParam,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.files.send(await this.documents.getOwn(who, id, documentId), reply);
  }

  @Delete(':documentId')
  @HttpCode(204)
  @Endpoint({ id: 'deleteDocument', may: 'draft.edit', summary: 'Take a file out of its slot', problems: [404, 409] })
  @ApiNoContentResponse({ description: 'The file is out.' })
  remove(@Who() who: Visitor, @Param() { id, documentId }: DraftDocumentParam): Promise<void> {
    return this.documents.remove(who, id, documentId);
  }
}
