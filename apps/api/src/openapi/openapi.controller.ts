import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Open } from '../session/session-guard.js';
import { ApiDocument } from './api-document.js';

@ApiExcludeController()
@Open()
@Controller('openapi.json')
export class OpenApiController {
  constructor(private readonly document: ApiDocument) {}

  @Get()
  show(@Res() reply: FastifyReply): void {
    void reply
      .header('cache-control', 'public, max-age=60')
      .header('access-control-allow-origin', '*')
      .type('application/json; charset=utf-8')
      .send(this.document.json);
  }
}
