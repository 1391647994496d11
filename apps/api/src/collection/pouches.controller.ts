import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { Role } from '@talent-window/contracts/vocabulary';
import type { FastifyRequest } from 'fastify';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { PouchDto, PouchesQuery, PouchParam, ReceivePouchDto, SendPouchDto } from './pouch.dto.js';
import { Pouches } from './pouches.js';

/** NIA packs, a mission unpacks. */
const PACKERS = [Role.NiaSupervisor, Role.StationOfficer] as const;

@ApiTags('pouches')
@ApiSecurity('desk')
@Controller('pouches')
export class PouchesController {
  constructor(private readonly pouches: Pouches) {}

  @Get()
  @Endpoint({ id: 'listPouches', summary: 'Dispatch lists of the pouches to missions, the latest first' })
  @ApiOkResponse({ type: [PouchDto] })
  list(@Who() who: Visitor, @Query() query: PouchesQuery): Promise<readonly PouchDto[]> {
    return this.pouches.list(who.getActor(...PACKERS, Role.MissionOfficer), query);
  }

  @Get(':pouchNo')
  @Endpoint({ id: 'getPouch', summary: 'One pouch and its dispatch list', problems: [404] })
  @ApiOkResponse({ type: PouchDto })
  show(@Who() who: Visitor, @Param() { pouchNo }: PouchParam): Promise<PouchDto> {
    return this.pouches.show(who.getActor(...PACKERS, Role.MissionOfficer), pouchNo);
  }

  @Post(':pouchNo/send')
  @HttpCode(200)
  @Endpoint({
    id: 'sendPouch',
    summary: 'Seal a pouch and send it; every case on its list is told',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: PouchDto })
  send(
    @Who() who: Visitor,
    @Param() { pouchNo }: PouchParam,
    @Body() { sealNo }: SendPouchDto,
    @Req() { id }: FastifyRequest,
  ): Promise<PouchDto> {
    return this.pouches.send(who.getActor(...PACKERS), pouchNo, sealNo, id);
  }

  @Post(':pouchNo/receipt')
  @HttpCode(200)
  @Endpoint({ id: 'receivePouch', summary: 'Say card by card what was in a pouch', problems: [404, 409] })
  @ApiOkResponse({ type: PouchDto })
  receive(
    @Who() who: Visitor,
    @Param() { pouchNo }: PouchParam,
    @Body() receipt: ReceivePouchDto,
    @Req() { id }: FastifyRequest,
  ): Promise<PouchDto> {
    return this.pouches.receive(who.getActor(Role.MissionOfficer), pouchNo, receipt, id);
  }
}
