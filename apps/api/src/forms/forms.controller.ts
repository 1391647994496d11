import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Endpoint } from '../openapi/endpoint.js';
import { Open } from '../session/session-guard.js';
import { FormDto, FormParam, FormQuery } from './form.dto.js';
import { formDto } from './forms.js';

@ApiTags('forms')
@Open()
@Controller('forms')
export class FormsController {
  @Get(':caseType')
  @Header('cache-control', 'public, max-age=300')
  @Endpoint({ id: 'getForm', may: 'anybody', summary: 'Sections, fields, attachments, conditions and texts of a form' })
  @ApiOkResponse({ type: FormDto })
  show(@Param() { caseType }: FormParam, @Query() { ruleSet }: FormQuery): FormDto {
    return formDto(caseType, ruleSet);
  }
}
