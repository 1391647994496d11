import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { Role } from '@talent-window/contracts/vocabulary';
import type { FastifyRequest } from 'fastify';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { StockActDto, StockDto } from './stock.dto.js';
import { Stock } from './stock.js';

/** Supervisors first: who is both sees all. */
const KEEPERS = [Role.NiaSupervisor, Role.StationOfficer] as const;

@ApiTags('stock')
@ApiSecurity('desk')
@Controller('stock')
export class StockController {
  constructor(private readonly stock: Stock) {}

  @Get()
  @Endpoint({ id: 'listStock', summary: 'Blank cards: of the officer’s own station, or of all for a supervisor' })
  @ApiOkResponse({ type: [StockDto] })
  list(@Who() who: Visitor): Promise<readonly StockDto[]> {
    return this.stock.list(who.getActor(...KEEPERS));
  }

  @Post('acts')
  @HttpCode(200)
  @Endpoint({ id: 'actOnStock', summary: 'Transfer, count or spoil blank cards', problems: [409] })
  @ApiOkResponse({ type: StockDto, description: 'The stock of the office as it is now.' })
  act(@Who() who: Visitor, @Body() act: StockActDto, @Req() { id }: FastifyRequest): Promise<StockDto> {
    return this.stock.act(who.getActor(...KEEPERS), act, id);
  }
}
