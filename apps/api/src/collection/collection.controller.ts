import { Body, Controller, Delete, Get, Header, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { MandateScope, Stage } from '@talent-window/contracts/vocabulary';
import { qrSvg } from '@talent-window/documents';
import { CaseNoParam } from '../cases/case-no.param.js';
import { CaseStore } from '../cases/case-store.js';
import { problem } from '../http/problem.js';
import { Endpoint } from '../openapi/endpoint.js';
import { SignedInOnly } from '../openapi/signed-in-only.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import {
  AppointmentDto,
  CodeHolderDto,
  CollectionCodeDto,
  CollectionCodeParam,
  MakeAppointmentDto,
  OfficeParam,
  SlotDto,
  SlotsQuery,
} from './appointment.dto.js';
import { Appointments } from './appointments.js';
import { CollectionCodes } from './collection-codes.js';

@ApiTags('collection')
@Controller()
export class CollectionController {
  constructor(
    private readonly appointments: Appointments,
    private readonly codes: CollectionCodes,
    private readonly cases: CaseStore,
  ) {}

  @Get('offices/:office/slots')
  @SignedInOnly()
  @Endpoint({
    id: 'listCollectionSlots',
    may: 'signed-in',
    summary: 'When cards are handed over at a station, and what is free',
    problems: [404],
  })
  @ApiOkResponse({ type: [SlotDto] })
  slots(@Param() { office }: OfficeParam, @Query() { day }: SlotsQuery): Promise<readonly SlotDto[]> {
    return this.appointments.slots(office, day);
  }

  @Get('cases/:caseNo/appointment')
  @SignedInOnly()
  @Endpoint({
    id: 'getAppointment',
    may: 'case.appointment.read',
    summary: 'When the holder comes for the card',
    problems: [403, 404],
  })
  @ApiOkResponse({ type: AppointmentDto })
  show(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<AppointmentDto> {
    return this.appointments.show(who, caseNo);
  }

  @Put('cases/:caseNo/appointment')
  @ApiSecurity('portal')
  @Endpoint({
    id: 'makeAppointment',
    may: 'appointment.make',
    summary: 'Make or move the appointment to collect the card',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: AppointmentDto })
  make(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() wish: MakeAppointmentDto,
  ): Promise<AppointmentDto> {
    return this.appointments.make(who, caseNo, wish);
  }

  @Delete('cases/:caseNo/appointment')
  @HttpCode(204)
  @ApiSecurity('portal')
  @Endpoint({ id: 'cancelAppointment', may: 'appointment.make', summary: 'Give the place back', problems: [404] })
  @ApiNoContentResponse()
  cancel(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<void> {
    return this.appointments.cancel(who, caseNo);
  }

  @Get('cases/:caseNo/collection-code')
  @Header('cache-control', 'no-store')
  @ApiSecurity('portal')
  @Endpoint({
    id: 'getCollectionCode',
    may: 'collection-code.show',
    summary: 'What the holder shows at the counter',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: CollectionCodeDto })
  async code(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<CollectionCodeDto> {
    const { record } = await this.cases.openOwnCase(who, caseNo, 'collection-code.show', MandateScope.Collect);
    if (record.view.progress.stage !== Stage.Collection) throw problem('not-collectable');
    const code = this.codes.codeOf(caseNo);
    return { code, qr: qrSvg(code) };
  }

  @Get('collection/:code')
  @ApiSecurity('desk')
  @Endpoint({
    id: 'findCaseByCollectionCode',
    may: 'collection-code.read',
    summary: 'The case whose holder shows this code',
    problems: [403, 404],
  })
  @ApiOkResponse({ type: CodeHolderDto })
  async find(@Who() who: Visitor, @Param() { code }: CollectionCodeParam): Promise<CodeHolderDto> {
    const { office } = who.actorFor('collection-code.read');
    const caseNo = this.codes.findCase(code);
    if (caseNo === undefined) throw problem('no-such-code');
    const { record } = await this.cases.openCase(who, caseNo);
    if (record.view.progress.collection.office !== office) throw problem('not-your-case');
    return { caseNo };
  }
}
