import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { bothTexts, hasText } from '@talent-window/i18n';
import { CaseNoParam } from '../cases/case-no.param.js';
import { CaseStore } from '../cases/case-store.js';
import { ReadPool } from '../database/read-pool.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import type { ExchangeDto } from './exchange.dto.js';
import { ExchangesDto } from './exchange.dto.js';

const SHOWN = 500;
/** Bytes of a sealed value that are not the value's: `enc:<key>:` aside, the nonce and the tag. */
const SEAL_BYTES = 28;

interface ExchangeRow {
  readonly id: string;
  readonly agency: string;
  readonly direction: 'in' | 'out';
  readonly operation: string;
  readonly sent_at: Date;
  readonly status: number | null;
  readonly request_sha256: string;
  readonly bytes: number;
  readonly duration_ms: number;
  readonly reference: string | null;
}

/** Length of what is sealed in a column. */
const lengthOf = (column: string): string => `case when ${column} is null or length(${column}) = 0 then 0
  when substr(${column}, 1, 4) = 'enc:'::bytea
    then length(${column}) - ${SEAL_BYTES} - 5 - position(':'::bytea in substr(${column}, 5, 24)) + 1
  else length(${column}) end`;

/** References begin with the number of their case. */
const OF_CASE = `select id, agency, direction, operation, sent_at, status, request_sha256, duration_ms, reference,
    (${lengthOf('request_bytes')} + ${lengthOf('response_bytes')})::int as bytes
  from exchange where substr(reference, 1, 12) = $1 and reference is not null order by id desc limit ${SHOWN}`;

@ApiTags('cases')
@ApiSecurity('desk')
@Controller('cases/:caseNo/exchanges')
export class ExchangesController {
  constructor(
    private readonly cases: CaseStore,
    private readonly pool: ReadPool,
  ) {}

  @Get()
  @Endpoint({
    id: 'listExchanges',
    may: 'case.exchanges.read',
    summary: 'What other systems were asked and told about a case, without what was in it',
    problems: [404],
  })
  @ApiOkResponse({ type: ExchangesDto })
  async list(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<ExchangesDto> {
    await this.cases.openCase(who, caseNo, 'whole-timeline');
    const { rows } = await this.pool.query<ExchangeRow>(OF_CASE, [caseNo]);
    return { items: rows.map(exchangeDto) };
  }
}

function exchangeDto(row: ExchangeRow): ExchangeDto {
  const { id, agency, direction, operation, status, reference } = row;
  return {
    id,
    system: agency,
    systemText: textOf(['agency-systems', 'exchange-systems'], agency),
    direction: direction === 'out' ? 'sent' : 'received',
    kind: operation,
    kindText: textOf(['exchange-kinds', 'facts'], operation),
    at: row.sent_at.toISOString(),
    ...(status === null ? { unanswered: true } : { status }),
    hash: row.request_sha256,
    bytes: row.bytes,
    durationMs: row.duration_ms,
    ...(reference === null ? {} : { correlationId: reference }),
  };
}

/** What came in may call itself anything. */
function textOf(areas: readonly string[], name: string): ExchangeDto['kindText'] {
  const area = areas.find((it) => hasText(`${it}.${name}`));
  return area === undefined ? { zh: name, en: name } : bothTexts(`${area}.${name}`);
}
