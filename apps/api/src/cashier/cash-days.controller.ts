import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@talent-window/contracts/vocabulary';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../openapi/endpoint.js';
import { Acting } from '../session/access-guard.js';
import { CashDays } from './cash-days.js';
import { CashierActDto, DayParam, FileNoParam, TransferFileDto } from './cashier.dto.js';
import { CashDayDto, DayReportDto } from './day.dto.js';

const CSV_TYPE = 'text/csv; charset=utf-8';
const CSV = { content: { 'text/csv': { schema: { type: 'string' } } } } as const;

@ApiTags('cashier')
@ApiSecurity('desk')
@Controller('cashier')
export class CashDaysController {
  constructor(private readonly days: CashDays) {}

  @Get('days')
  @Endpoint({ id: 'listCashDays', may: 'cash-day.read', summary: 'Days that were closed, or are parked' })
  @ApiOkResponse({ type: [CashDayDto] })
  list(): Promise<readonly CashDayDto[]> {
    return this.days.list();
  }

  @Get('days/:day')
  @Endpoint({ id: 'getDayReport', may: 'cash-day.read', summary: 'What came of the close of a day', problems: [404] })
  @ApiOkResponse({ type: DayReportDto })
  show(@Param() { day }: DayParam): Promise<DayReportDto> {
    return this.days.report(day);
  }

  @Post('days/:day/close')
  @HttpCode(202)
  @Endpoint({
    id: 'closeDay',
    may: 'cash-day.close',
    summary: 'Close a day, or close it again; otherwise it is done every night',
    problems: [409],
  })
  @ApiAcceptedResponse({ description: 'In hand; look at the day.' })
  async close(@Acting() actor: Actor, @Param() { day }: DayParam, @Req() { id }: FastifyRequest): Promise<void> {
    await this.days.close(actor, day, id);
  }

  @Get('days/:day/report.csv')
  @Endpoint({
    id: 'exportDayReport',
    may: 'cash-day.read',
    summary: 'The remittance of a day, one line a movement',
    problems: [404],
  })
  @ApiOkResponse(CSV)
  async report(@Param() { day }: DayParam, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(reply, CSV_TYPE, `remittance-${day}.csv`, await this.days.reportCsv(day));
  }

  @Get('days/:day/report.pdf')
  @Endpoint({
    id: 'printDayReport',
    may: 'cash-day.read',
    summary: 'The remittance of a day, to be signed and filed',
    problems: [404],
  })
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async print(@Param() { day }: DayParam, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(reply, 'application/pdf', `remittance-${day}.pdf`, await this.days.reportPdf(day));
  }

  @Post('transfers')
  @HttpCode(200)
  @Endpoint({
    id: 'drawTransfers',
    may: 'transfer.draw',
    summary: 'Draw up the next file for the bank: what two cashiers released and is in no file yet',
    problems: [409],
  })
  @ApiOkResponse({ type: TransferFileDto })
  draw(@Acting() actor: Actor, @Body() { commandId }: CashierActDto): Promise<TransferFileDto> {
    return this.days.drawTransfers(actor, commandId);
  }

  @Get('transfers/:fileNo/file.csv')
  @Endpoint({
    id: 'exportTransfers',
    may: 'transfer.export',
    summary: 'What the bank is to transfer by one file, less what is booked',
    description: 'Personal data; who took it stands in the audit.',
    problems: [404],
  })
  @ApiOkResponse(CSV)
  async transfers(
    @Acting() actor: Actor,
    @Param() { fileNo }: FileNoParam,
    @Req() { id }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.days.transferFile(actor, Number(fileNo), id);
    await sendFile(reply, CSV_TYPE, `transfers-${fileNo}.csv`, file);
  }
}

async function sendFile(reply: FastifyReply, type: string, name: string, content: string | Buffer): Promise<void> {
  await reply
    .type(type)
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(content);
}
