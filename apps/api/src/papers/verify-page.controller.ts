import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendPage } from '../http/page.js';
import { Problem } from '../http/problem.js';
import { Open } from '../session/session-guard.js';
import { Verification } from './verification.js';
import { verdictOfFile, verdictOfPaper, verifyPage } from './verify-page.js';
import type { Verdict } from './verify-page.js';

/** The page that a paper's code leads to; for people, while `/api/verify` is for programs. */
@ApiExcludeController()
@Open()
@Controller('verify')
export class VerifyPageController {
  constructor(private readonly verification: Verification) {}

  @Get()
  async form(@Query('code') code: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (typeof code === 'string' && code.trim() !== '') return this.paper(code, request, reply);
    sendPage(reply, verifyPage());
  }

  @Get(':code')
  async paper(@Param('code') code: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await answer(reply, async () => verdictOfPaper(await this.verification.find(code.slice(0, 60), request.ip)));
  }

  @Post('file')
  @HttpCode(200)
  async file(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await answer(reply, async () => verdictOfFile(await this.verification.judge(request)));
  }
}

/** A problem is a page too: it comes to somebody who holds a paper in their hands. */
async function answer(reply: FastifyReply, find: () => Promise<Verdict>): Promise<void> {
  try {
    sendPage(reply, verifyPage(await find()));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { reason, status, extras } = error;
    const said = (part: string): BothTexts => bothTexts(`problems.${reason}.${part}`, extras.params ?? {});
    void reply.headers(extras.headers ?? {});
    sendPage(reply, verifyPage({ tone: 'bad', headline: said('title'), detail: said('detail') }), status);
  }
}
