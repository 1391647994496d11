import { isDeepStrictEqual } from 'node:util';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FORMS, fieldsOf, valueAt } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import { AmendmentEntity } from '@talent-window/persistence';
import { DataSource, IsNull, Not } from 'typeorm';
import { Endpoint } from '../openapi/endpoint.js';
import { SignedInOnly } from '../openapi/signed-in-only.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import type { DifferenceDto } from './amendments.dto.js';
import { AmendmentDto } from './amendments.dto.js';
import { CaseNoParam } from './case-no.param.js';
import type { CaseRecord } from './case-record.js';
import { CaseStore } from './case-store.js';

@ApiTags('cases')
@SignedInOnly()
@Controller('cases/:caseNo/amendments')
export class AmendmentsController {
  constructor(
    private readonly store: CaseStore,
    private readonly database: DataSource,
  ) {}

  @Get()
  @Endpoint({
    id: 'listAmendments',
    may: 'case.amendments.read',
    summary: 'What the applicant changed since submission, field by field, oldest first',
    problems: [404],
  })
  @ApiOkResponse({ type: [AmendmentDto] })
  async list(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<readonly AmendmentDto[]> {
    const { record } = await this.store.openCase(who, caseNo, 'application');
    const found = await this.database
      .getRepository(AmendmentEntity)
      .find({ where: { caseNo, inForceAt: Not(IsNull()) }, order: { inForceAt: 'asc' } });
    return found.map((amendment) => amendmentDto(record, amendment));
  }
}

const sectionOf = (path: string): string => path.split('.')[0] ?? path;

function amendmentDto(record: CaseRecord, amendment: AmendmentEntity): AmendmentDto {
  const { commandId, request, before, application, changed, inForceAt } = amendment;
  const sections = new Set(changed.map(sectionOf));
  const differences = fieldsOf(FORMS[record.caseType]).flatMap(({ path }): DifferenceDto[] => {
    const [was, is] = [valueAt(before ?? {}, path), valueAt(application, path)];
    if (!sections.has(sectionOf(path)) || isDeepStrictEqual(was, is)) return [];
    return [
      {
        path,
        text: bothTexts(`form.${path}`),
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });
  return {
    commandId,
    ...(request === null ? {} : { request }),
    inForceAt: (inForceAt ?? new Date(0)).toISOString(),
    differences,
  };
}
