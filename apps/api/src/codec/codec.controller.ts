import { Body, Controller, HttpCode, Options, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiConfig } from '../api-config.js';
import { temporalUiOrigins } from '../http/origins.js';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { Acting } from '../session/access-guard.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Open } from '../session/session-guard.js';
import { PayloadsDto } from './codec.dto.js';
import { Codec } from './codec.js';

/** Remote data codec of Temporal: its UI posts encrypted payloads and shows what comes back. */
@ApiTags('operations')
@Controller('codec/decode')
export class CodecController {
  private readonly origins: ReadonlySet<string>;

  constructor(
    private readonly codec: Codec,
    config: ApiConfig,
  ) {
    this.origins = temporalUiOrigins(config);
  }

  @ApiSecurity('desk')
  @Post()
  @HttpCode(200)
  @Endpoint({
    id: 'decodePayloads',
    may: 'payload.decode',
    summary: 'Decrypt payloads for the Temporal UI, without what is the desk’s alone; who asked stands in the audit',
  })
  @ApiOkResponse({ type: PayloadsDto })
  async decode(
    @Acting() actor: Actor,
    @Body() { payloads }: PayloadsDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PayloadsDto> {
    this.allow(request, reply);
    return { payloads: await this.codec.decode(actor, payloads, request.id) };
  }

  @Open()
  @Options()
  @HttpCode(204)
  @ApiExcludeEndpoint()
  preflight(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): void {
    this.allow(request, reply);
    void reply
      .header('access-control-allow-methods', 'POST')
      .header('access-control-allow-headers', 'content-type, x-namespace, authorization')
      .header('access-control-max-age', '600');
  }

  private allow({ headers: { origin } }: FastifyRequest, reply: FastifyReply): void {
    void reply.header('vary', 'origin');
    if (origin === undefined || !this.origins.has(origin)) return;
    void reply.header('access-control-allow-origin', origin).header('access-control-allow-credentials', 'true');
  }
}
