import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProduces, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { CaseNoParam } from '../cases/case-no.param.js';
import { sendPage } from '../http/page.js';
import { Endpoint } from '../openapi/endpoint.js';
import { SignedInOnly } from '../openapi/signed-in-only.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { checkoutPage } from './checkout-page.js';
import { CheckoutDto, PayByDto, PaymentDto, PaymentOpeningDto } from './payment.dto.js';
import { Payments } from './payments.js';

export class AttemptParam extends CaseNoParam {
  @ApiProperty({ pattern: '^\\d{12}P\\d{1,3}A\\d{1,2}$', example: '115551000017P1A1' })
  @Matches(/^\d{12}P\d{1,3}A\d{1,2}$/)
  attemptNo!: string;
}

@ApiTags('payment')
@SignedInOnly()
@Controller('cases/:caseNo/payment')
export class PaymentController {
  constructor(private readonly payments: Payments) {}

  @Get()
  @Endpoint({
    id: 'getPayment',
    may: 'case.money.read',
    summary: 'What is to be paid, to whom it goes, how it can be paid, and where the payment stands',
    problems: [404],
  })
  @ApiOkResponse({ type: PaymentDto })
  show(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<PaymentDto> {
    return this.payments.show(who, caseNo);
  }

  @Post()
  @HttpCode(200)
  @Endpoint({
    id: 'pay',
    may: 'fee.pay',
    summary: 'Chooses how to pay',
    description:
      'Each time another attempt with a number of its own; a number to pay by elsewhere is given once more while it can be paid.',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: CheckoutDto })
  @ApiAcceptedResponse({
    type: PaymentOpeningDto,
    description: 'The case has not asked for its fee yet; ask again.',
    headers: { 'Retry-After': { description: 'seconds', schema: { type: 'integer' } } },
  })
  async pay(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() { method }: PayByDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CheckoutDto | PaymentOpeningDto> {
    const checkout = await this.payments.open(who, caseNo, method);
    if (checkout) return checkout;
    void reply.status(202).header('retry-after', '1');
    return { state: 'opening' };
  }

  @Get('attempts/:attemptNo/checkout')
  @Endpoint({
    id: 'checkout',
    may: 'fee.pay',
    summary: 'A page that leads to the gateway by itself',
    problems: [404, 409],
  })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async checkout(
    @Who() who: Visitor,
    @Param() { caseNo, attemptNo }: AttemptParam,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, checkoutPage(await this.payments.checkout(who, caseNo, attemptNo)));
  }
}
