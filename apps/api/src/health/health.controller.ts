import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiSchema, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReadPool } from '../database/read-pool.js';
import { TemporalDoor } from '../engine/temporal-door.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Open } from '../session/session-guard.js';

const STATES = ['up', 'down'] as const;
type State = (typeof STATES)[number];

@ApiSchema({ name: 'HealthParts' })
export class HealthPartsDto {
  @ApiProperty({ enum: STATES })
  process!: State;

  @ApiProperty({ enum: STATES })
  database!: State;

  @ApiProperty({ enum: STATES })
  temporal!: State;
}

@ApiSchema({ name: 'Health' })
export class HealthDto {
  @ApiProperty({ description: 'the process answers' })
  live!: boolean;

  @ApiProperty({ description: 'and everything it needs is reachable' })
  ready!: boolean;

  @ApiProperty({ type: HealthPartsDto })
  parts!: HealthPartsDto;
}

@ApiTags('operations')
@Open()
@Controller('health')
export class HealthController {
  constructor(
    private readonly pool: ReadPool,
    private readonly temporal: TemporalDoor,
  ) {}

  @Get()
  @Endpoint({ id: 'getHealth', may: 'anybody', summary: 'How the process and what it needs are' })
  @ApiOkResponse({ type: HealthDto })
  @ApiServiceUnavailableResponse({ type: HealthDto, description: 'Live, but something it needs is away.' })
  async show(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthDto> {
    const [database, temporal] = await Promise.all([
      this.pool.query('select 1').then(
        () => true,
        () => false,
      ),
      this.temporal.isReachable(),
    ]);
    const ready = database && temporal;
    void reply.status(ready ? 200 : 503).header('cache-control', 'no-store');
    return { live: true, ready, parts: { process: 'up', database: stateOf(database), temporal: stateOf(temporal) } };
  }
}

const stateOf = (isUp: boolean): State => (isUp ? 'up' : 'down');
