import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CaseNoParam } from '../cases/case-no.param.js';
import { Endpoint } from '../openapi/endpoint.js';
import { SignedInOnly } from '../openapi/signed-in-only.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { PayLinkDto, PaymentDto, PaymentOpeningDto, PaymentState } from './payment.dto.js';
import { Payments } from './payments.js';

@ApiTags('payment')
@SignedInOnly()
@Controller('cases/:caseNo/payment')
export class PaymentController {
  constructor(private readonly payments: Payments) {}

  @Get()
  @Endpoint({
    id: 'getPayment',
    summary: 'What is to be paid, to whom it goes, and where the payment stands',
    problems: [404],
  })
  @ApiOkResponse({ type: PaymentDto })
  show(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<PaymentDto> {
    return this.payments.show(who, caseNo);
  }

  @Post()
  @HttpCode(200)
  @Endpoint({ id: 'pay', summary: 'The page of the gateway where the applicant pays', problems: [404, 409] })
  @ApiOkResponse({ type: PayLinkDto })
  @ApiAcceptedResponse({
    type: PaymentOpeningDto,
    description: 'The gateway has not opened the order yet; ask again.',
    headers: { 'Retry-After': { description: 'seconds', schema: { type: 'integer' } } },
  })
  async pay(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PayLinkDto | PaymentOpeningDto> {
    const payUrl = await this.payments.findPayUrl(who, caseNo);
    if (payUrl !== undefined) return { payUrl };
    void reply.status(202).header('retry-after', '1');
    return { state: PaymentState.Opening };
  }
}
