import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@talent-window/contracts/vocabulary';
import type { FastifyRequest } from 'fastify';
import { Endpoint } from '../openapi/endpoint.js';
import { Acting } from '../session/access-guard.js';
import { StockActDto, StockDto } from './stock.dto.js';
import { Stock } from './stock.js';

@ApiTags('stock')
@ApiSecurity('desk')
@Controller('stock')
export class StockController {
  constructor(private readonly stock: Stock) {}

  @Get()
  @Endpoint({
    id: 'listStock',
    may: 'stock.keep',
    summary: 'Blank cards: of the officer’s own station, or of all for a supervisor',
  })
  @ApiOkResponse({ type: [StockDto] })
  list(@Acting() actor: Actor): Promise<readonly StockDto[]> {
    return this.stock.list(actor);
  }

  @Post('acts')
  @HttpCode(200)
  @Endpoint({ id: 'actOnStock', may: 'stock.keep', summary: 'Transfer, count or spoil blank cards', problems: [409] })
  @ApiOkResponse({ type: StockDto, description: 'The stock of the office as it is now.' })
  act(@Acting() actor: Actor, @Body() act: StockActDto, @Req() { id }: FastifyRequest): Promise<StockDto> {
    return this.stock.act(actor, act, id);
  }
}
