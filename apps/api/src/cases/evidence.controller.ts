import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { DocumentFiles } from '../documents/document-files.js';
import { problem } from '../http/problem.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { CaseNoParam } from './case-no.param.js';
import { CaseStore } from './case-store.js';
import { pictureOf } from './evidence.js';

const LENGTH = 128;

export class EvidenceParam extends CaseNoParam {
  @ApiProperty({ maxLength: LENGTH })
  @IsString()
  @MaxLength(LENGTH, { context: { max: LENGTH } })
  findingId!: string;
}

@ApiTags('cases')
@ApiSecurity('desk')
@Controller('cases/:caseNo/evidence/:findingId')
export class EvidenceController {
  constructor(
    private readonly database: DataSource,
    private readonly cases: CaseStore,
    private readonly files: DocumentFiles,
  ) {}

  @Get('image')
  @Endpoint({
    id: 'getEvidenceImage',
    may: 'case.findings.read',
    summary: 'The entry photo or passport image that the identity check found',
    problems: [404],
  })
  @ApiOkResponse({
    content: {
      'image/jpeg': { schema: { type: 'string', format: 'binary' } },
      'image/png': { schema: { type: 'string', format: 'binary' } },
    },
  })
  async show(
    @Who() who: Visitor,
    @Param() { caseNo, findingId }: EvidenceParam,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.cases.openCase(who, caseNo, 'findings');
    const picture = await pictureOf(this.database, { caseNo, findingId });
    if (!picture) throw problem('no-such-document');
    const { check, mediaType } = picture;
    const fileName = `${caseNo}-${check}.${mediaType === 'image/png' ? 'png' : 'jpg'}`;
    await this.files.send({ ...picture, fileName }, reply);
  }
}
