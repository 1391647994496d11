import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Office, ProfessionalField } from '@talent-window/domain';
import { MISSIONS, MOFA_COUNTERS, NATIONALITIES, PROFESSIONAL_FIELDS, SERVICE_STATIONS } from '@talent-window/domain';
import { Endpoint } from '../openapi/endpoint.js';
import { Open } from '../session/session-guard.js';
import { NationalityDto, OfficeDto, ProfessionalFieldDto } from './reference.dto.js';

const CACHED = ['cache-control', 'public, max-age=300'] as const;

@ApiTags('reference')
@Open()
@Controller('reference')
export class ReferenceController {
  @Get('nationalities')
  @Header(...CACHED)
  @Endpoint({
    id: 'listNationalities',
    may: 'anybody',
    summary: 'Nationalities, and whether their nationals may apply',
  })
  @ApiOkResponse({ type: [NationalityDto] })
  nationalities(): readonly NationalityDto[] {
    return NATIONALITIES;
  }

  @Get('offices')
  @Header(...CACHED)
  @Endpoint({ id: 'listOffices', may: 'anybody', summary: 'Service stations, missions and MOFA counters' })
  @ApiOkResponse({ type: [OfficeDto] })
  offices(): readonly OfficeDto[] {
    return [...SERVICE_STATIONS, ...MISSIONS, ...MOFA_COUNTERS].map(officeDto);
  }

  @Get('professional-fields')
  @Header(...CACHED)
  @Endpoint({
    id: 'listProfessionalFields',
    may: 'anybody',
    summary: 'Professional fields, their criteria and competent ministries',
  })
  @ApiOkResponse({ type: [ProfessionalFieldDto] })
  professionalFields(): readonly ProfessionalFieldDto[] {
    return PROFESSIONAL_FIELDS.map(professionalFieldDto);
  }
}

const officeDto = ({ code, kind, zh, en, address, country }: Office): OfficeDto => ({
  code,
  kind,
  zh,
  en,
  ...(address === undefined ? {} : { address }),
  ...(country === undefined ? {} : { country }),
});

const professionalFieldDto = (field: ProfessionalField): ProfessionalFieldDto => ({
  code: field.code,
  text: { zh: field.zh, en: field.en },
  ministry: { zh: field.ministry.zh, en: field.ministry.en },
  combination: field.combination,
  criteria: field.criteria.map(({ code, zh, en, source }) => ({ code, text: { zh, en }, source })),
  effectiveFrom: field.effectiveFrom,
});
