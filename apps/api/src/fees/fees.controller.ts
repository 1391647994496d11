import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { NoFee } from '@talent-window/domain';
import { feeTableOn, quoteFor, whyNoFee } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import { problem } from '../http/problem.js';
import { Endpoint } from '../openapi/endpoint.js';
import { quoteDto } from '../payment/quote.dto.js';
import { taipeiToday } from '../progress/taipei-today.js';
import { Open } from '../session/session-guard.js';
import { FeesDto, FeesQuery } from './fees.dto.js';

@ApiTags('reference')
@Open()
@Controller('fees')
export class FeesController {
  @Get()
  @Header('cache-control', 'public, max-age=300')
  @Endpoint({
    id: 'calculateFees',
    may: 'anybody',
    summary: 'What an application would cost, item by item, who gets it and by which law, and when it is paid back',
    problems: [422],
  })
  @ApiOkResponse({ type: FeesDto })
  calculate(@Query() { on = taipeiToday(), status, action, ...rest }: FeesQuery): FeesDto {
    // Abroad the fee does not hang on a status; a calculator may send what was chosen before.
    const inTaiwan = rest.appliesFrom === 'taiwan' && status !== undefined ? { status } : {};
    const request = { ...rest, ...inTaiwan, ...(action === undefined ? {} : { action }), on };
    const noFee = whyNoFee(request);
    if (noFee) throw problem('no-such-fee', { findings: [findingOf(noFee)] });
    const { caseType } = request;
    return {
      caseType,
      caseTypeText: bothTexts(`case-types.${caseType}`),
      on,
      inForceSince: feeTableOn(caseType, on)?.effectiveFrom ?? on,
      quote: quoteDto(quoteFor(request)),
    };
  }
}

const findingOf = ({ path, reason, params = {} }: NoFee) => ({ path, reason, severity: 'error' as const, params });
