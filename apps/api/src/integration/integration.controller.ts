import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiExtraModels,
  ApiHeader,
  ApiOkResponse,
  ApiProperty,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SignatureHeader } from '@talent-window/adapters/signature';
import { AGENCY_SYSTEMS } from '@talent-window/contracts/vocabulary';
import { DocumentFiles } from '../documents/document-files.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Open } from '../session/session-guard.js';
import { FACT_DTOS, FactReceiptDto } from './fact.dto.js';
import { HandedOffDocuments } from './handed-off-documents.js';
import { Integration } from './integration.js';

export class SenderParam {
  @ApiProperty({ enum: AGENCY_SYSTEMS })
  @IsString()
  @MaxLength(40, { context: { max: 40 } })
  sender!: string;
}

export class HandedOffDocumentParam extends SenderParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  documentId!: string;
}

const DTOS = Object.values(FACT_DTOS);

@ApiTags('integration')
@ApiExtraModels(...DTOS)
@Controller('integration')
export class IntegrationController {
  constructor(
    private readonly integration: Integration,
    private readonly handedOff: HandedOffDocuments,
    private readonly files: DocumentFiles,
  ) {}

  @Open()
  @Post(':sender/facts')
  @HttpCode(202)
  @Endpoint({
    id: 'stateFact',
    may: 'agency',
    summary: 'An outside system states a fact',
    description:
      'Signed with the sender’s key: hex HMAC-SHA256 over `METHOD\\npath\\ntimestamp\\nnonce\\nhex sha256(body)`. ' +
      'The same message may be sent again, each time with a new nonce.',
    problems: [401, 403, 404, 409],
  })
  @ApiHeader({ name: SignatureHeader.KeyId, required: true, description: 'name of the sending system' })
  @ApiHeader({ name: SignatureHeader.Timestamp, required: true, description: 'unix seconds' })
  @ApiHeader({ name: SignatureHeader.Nonce, required: true, description: 'UUID, new for each request' })
  @ApiHeader({ name: SignatureHeader.Signature, required: true, description: 'hex' })
  @ApiBody({ schema: { oneOf: DTOS.map((dto) => ({ $ref: getSchemaPath(dto) })) } })
  @ApiAcceptedResponse({ type: FactReceiptDto })
  receive(
    @Param() { sender }: SenderParam,
    @Body() body: object,
    @Req() request: FastifyRequest,
  ): Promise<FactReceiptDto> {
    return this.integration.receive(sender, body, request);
  }

  @Open()
  @Get(':sender/documents/:documentId')
  @Endpoint({
    id: 'getHandedOffDocument',
    may: 'agency',
    summary: 'An outside system fetches a document that was handed off to it',
    description: 'Signed like a fact, with an empty body.',
    problems: [401, 404, 409],
  })
  @ApiHeader({ name: SignatureHeader.KeyId, required: true, description: 'name of the asking system' })
  @ApiHeader({ name: SignatureHeader.Timestamp, required: true, description: 'unix seconds' })
  @ApiHeader({ name: SignatureHeader.Nonce, required: true, description: 'UUID, new for each request' })
  @ApiHeader({ name: SignatureHeader.Signature, required: true, description: 'hex' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async document(
    @Param() { sender, documentId }: HandedOffDocumentParam,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.files.send(await this.handedOff.get(sender, documentId, request), reply);
  }
}
