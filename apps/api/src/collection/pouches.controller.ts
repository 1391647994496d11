import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@talent-window/contracts/vocabulary';
import type { FastifyRequest } from 'fastify';
import { Endpoint } from '../openapi/endpoint.js';
import { Acting } from '../session/access-guard.js';
import { PouchDto, PouchesQuery, PouchParam, ReceivePouchDto, SendPouchDto } from './pouch.dto.js';
import { Pouches } from './pouches.js';

@ApiTags('pouches')
@ApiSecurity('desk')
@Controller('pouches')
export class PouchesController {
  constructor(private readonly pouches: Pouches) {}

  @Get()
  @Endpoint({
    id: 'listPouches',
    may: 'pouch.read',
    summary: 'Dispatch lists of the pouches to missions, the latest first',
  })
  @ApiOkResponse({ type: [PouchDto] })
  list(@Acting() actor: Actor, @Query() query: PouchesQuery): Promise<readonly PouchDto[]> {
    return this.pouches.list(actor, query);
  }

  @Get(':pouchNo')
  @Endpoint({ id: 'getPouch', may: 'pouch.read', summary: 'One pouch and its dispatch list', problems: [404] })
  @ApiOkResponse({ type: PouchDto })
  show(@Acting() actor: Actor, @Param() { pouchNo }: PouchParam): Promise<PouchDto> {
    return this.pouches.show(actor, pouchNo);
  }

  @Post(':pouchNo/send')
  @HttpCode(200)
  @Endpoint({
    id: 'sendPouch',
    may: 'pouch.pack',
    summary: 'Seal a pouch and send it; every case on its list is told',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: PouchDto })
  send(
    @Acting() actor: Actor,
    @Param() { pouchNo }: PouchParam,
    @Body() { sealNo }: SendPouchDto,
    @Req() { id }: FastifyRequest,
  ): Promise<PouchDto> {
    return this.pouches.send(actor, pouchNo, sealNo, id);
  }

  @Post(':pouchNo/receipt')
  @HttpCode(200)
  @Endpoint({
    id: 'receivePouch',
    may: 'pouch.receive',
    summary: 'Say card by card what was in a pouch',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: PouchDto })
  receive(
    @Acting() actor: Actor,
    @Param() { pouchNo }: PouchParam,
    @Body() receipt: ReceivePouchDto,
    @Req() { id }: FastifyRequest,
  ): Promise<PouchDto> {
    return this.pouches.receive(actor, pouchNo, receipt, id);
  }
}
