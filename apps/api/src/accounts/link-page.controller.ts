import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController, ApiProperty } from '@nestjs/swagger';
import type { BothTexts } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import { IsIn } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendPage } from '../http/page.js';
import { Problem, problem } from '../http/problem.js';
import { spoken } from '../http/problem-body.js';
import { Open } from '../session/session-guard.js';
import type { LinkPurpose } from './account-links.js';
import { LINK_PURPOSES } from './account-links.js';
import { FollowedLinks } from './followed-links.js';
import { linkPage } from './link-page.js';

class PurposeParam {
  @ApiProperty({ enum: LINK_PURPOSES })
  @IsIn(LINK_PURPOSES)
  purpose!: LinkPurpose;
}

/** The pages that links in mails lead to; for people, while `POST /api/account/links` is for programs. */
@ApiExcludeController()
@Open()
@Controller('links')
export class LinkPageController {
  constructor(private readonly links: FollowedLinks) {}

  @Get(':purpose')
  show(@Param() { purpose }: PurposeParam, @Query('token') token: unknown, @Res() reply: FastifyReply): void {
    sendPage(reply, linkPage(purpose, typeof token === 'string' ? token.slice(0, 1000) : undefined));
  }

  @Post(':purpose')
  async follow(
    @Param() { purpose }: PurposeParam,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { token = '', password } = await fieldsOf(request);
    try {
      await this.links.follow({ purpose, token, password }, { request });
      const headline = bothTexts(`account-pages.${purpose}-done`);
      sendPage(reply, linkPage(purpose, token, { isDone: true, headline, details: [] }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { reason, status, extras } = error;
      const said = (part: string): BothTexts => bothTexts(`problems.${reason}.${part}`, extras.params ?? {});
      const details = [said('detail'), ...spoken(extras.findings ?? []).map(({ text }) => text)];
      // A link that is over is not asked about once more.
      const again = reason === 'link-not-valid' ? undefined : token;
      sendPage(reply, linkPage(purpose, again, { isDone: false, headline: said('title'), details }), status);
    }
  }
}

/** The fields of our own form. @throws Problem `unsupported-media-type` (415) for what is none */
async function fieldsOf(request: FastifyRequest): Promise<Readonly<Record<string, string>>> {
  if (!request.isMultipart()) throw problem('unsupported-media-type');
  const fields: Record<string, string> = {};
  for await (const part of request.parts({ limits: { files: 0, fields: 4, fieldSize: 2_000 } })) {
    if (part.type === 'field' && typeof part.value === 'string') fields[part.fieldname] = part.value;
  }
  return fields;
}
