import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../openapi/endpoint.js';
import { Open } from '../session/session-guard.js';
import { CodeParam, FileStandingDto, PaperStandingDto } from './paper.dto.js';
import { Verification } from './verification.js';

@ApiTags('papers')
@Open()
@Controller('api/verify')
export class VerifyController {
  constructor(private readonly verification: Verification) {}

  @Get(':code')
  @Endpoint({
    id: 'verifyPaper',
    may: 'anybody',
    summary: 'Whether a paper is genuine and still holds, by its code; without an account',
    description: 'Unknown codes and what is no code get the same answer.',
    problems: [404, 429],
  })
  @ApiOkResponse({ type: PaperStandingDto })
  async find(
    @Param() { code }: CodeParam,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PaperStandingDto> {
    void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
    return this.verification.find(code, request.ip);
  }

  @Post('file')
  @HttpCode(200)
  @Endpoint({
    id: 'verifyFile',
    may: 'anybody',
    summary: 'Whether a PDF is, byte for byte, a paper that was issued; without an account',
    description: 'At most 8 MB. The file is compared and forgotten.',
    problems: [429],
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOkResponse({ type: FileStandingDto })
  async judge(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FileStandingDto> {
    void reply.header('cache-control', 'no-store');
    return this.verification.judge(request);
  }
}
