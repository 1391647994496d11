import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '../http/problem.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Open } from '../session/session-guard.js';
import { answerTo, GatewayNotices } from './gateway-notices.js';

const FORM = { schema: { type: 'object', additionalProperties: { type: 'string' } } } as const;
const OK = { schema: { type: 'string', example: '1|OK' } } as const;

/** Where the payment gateway tells of money; it shows who it is by the CheckMacValue of each form. */
@ApiTags('integration')
@ApiConsumes('application/x-www-form-urlencoded')
@ApiProduces('text/plain')
@Open()
@Controller('payment-gateway')
export class GatewayNoticesController {
  constructor(private readonly notices: GatewayNotices) {}

  @Post('notifications')
  @Endpoint({ id: 'notifyPayment', may: 'agency', summary: 'ReturnURL: an attempt was paid, or was not', problems: [] })
  @ApiBody(FORM)
  @ApiOkResponse(OK)
  notify(@Body() form: object, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(form, request, reply);
  }

  @Post('instructions')
  @Endpoint({
    id: 'instructPayment',
    may: 'agency',
    summary: 'PaymentInfoURL: the number an attempt is paid by',
    problems: [],
  })
  @ApiBody(FORM)
  @ApiOkResponse(OK)
  instruct(@Body() form: object, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(form, request, reply);
  }

  private async answer(form: object | undefined, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') !== true) {
      throw problem('unsupported-media-type');
    }
    const { status, body } = answerTo(await this.notices.receive({ ...form }, request));
    void reply.status(status).type('text/plain; charset=utf-8').send(body);
  }
}
