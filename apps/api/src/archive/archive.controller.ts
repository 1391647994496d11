import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { bothTexts } from '@talent-window/i18n';
import type { ArchivePackageEntity } from '@talent-window/persistence';
import { auditAct, findPackage, refusedPackages } from '@talent-window/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { CaseNoParam } from '../cases/case-no.param.js';
import { CaseStore } from '../cases/case-store.js';
import { DocumentFiles } from '../documents/document-files.js';
import { problem } from '../http/problem.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { ArchivePackageDto } from './archive.dto.js';

@ApiTags('archive')
@ApiSecurity('desk')
@Controller()
export class ArchiveController {
  constructor(
    private readonly database: DataSource,
    private readonly cases: CaseStore,
    private readonly files: DocumentFiles,
  ) {}

  @Get('cases/:caseNo/archive')
  @Endpoint({
    id: 'getArchivePackage',
    may: 'case.archive.read',
    summary: 'What the image archive has of a closed case',
    problems: [404],
  })
  @ApiOkResponse({ type: ArchivePackageDto })
  async show(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<ArchivePackageDto> {
    await this.cases.openCase(who, caseNo, 'archive');
    const found = await findPackage(this.database, caseNo);
    if (!found) throw problem('not-archived');
    return packageDto(found);
  }

  @Get('cases/:caseNo/archive/package')
  @Endpoint({
    id: 'downloadArchivePackage',
    may: 'archive.download',
    summary: 'The BagIt package of a closed case: all that it is made of, for supervisors',
    problems: [404],
  })
  @ApiOkResponse({ content: { 'application/x-tar': { schema: { type: 'string', format: 'binary' } } } })
  async download(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Req() { id }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.cases.openCase(who, caseNo, 'archive');
    const actor = who.actorFor('archive.download');
    const found = await findPackage(this.database, caseNo);
    if (!found) throw problem('not-archived');
    await auditAct(this.database, { actor, action: 'package-read', cause: id, details: { caseNo } });
    const { sha256, size } = found;
    const file = { sha256, mediaType: 'application/x-tar', size: Number(size), fileName: `${caseNo}.tar` };
    await this.files.send(file, reply);
  }

  @Get('operations/refused-packages')
  @Endpoint({
    id: 'listRefusedPackages',
    may: 'operations.read',
    summary: 'Packages that the archive refused, the longest waiting first',
  })
  @ApiOkResponse({ type: [ArchivePackageDto] })
  async refused(): Promise<readonly ArchivePackageDto[]> {
    return (await refusedPackages(this.database)).map(packageDto);
  }
}

const packageDto = ({ archiveNo, reason, ...made }: ArchivePackageEntity): ArchivePackageDto => ({
  caseNo: made.caseNo,
  state: made.state,
  text: bothTexts(`archive-states.${made.state}`),
  sha256: made.sha256,
  size: Number(made.size),
  files: made.files,
  packedAt: made.packedAt.toISOString(),
  ...(archiveNo === null ? {} : { archiveNo }),
  ...(reason === null ? {} : { reason }),
});
