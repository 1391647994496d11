import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CaseNoParam } from '../cases/case-no.param.js';
import { CaseStore } from '../cases/case-store.js';
import { Endpoint } from '../openapi/endpoint.js';
import { SignedInOnly } from '../openapi/signed-in-only.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { ForecastDto } from './forecast.dto.js';
import { Forecasts } from './forecasts.js';

@ApiTags('progress')
@SignedInOnly()
@Controller('cases/:caseNo/forecast')
export class ForecastController {
  constructor(
    private readonly cases: CaseStore,
    private readonly forecasts: Forecasts,
  ) {}

  @Get()
  @Endpoint({
    id: 'getForecast',
    may: 'case.read',
    summary: 'When the card will probably be made, by what cases like it took',
    problems: [404],
  })
  @ApiOkResponse({ type: ForecastDto })
  async show(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<ForecastDto> {
    const { record } = await this.cases.openCase(who, caseNo);
    return this.forecasts.of(record.view.progress);
  }
}
