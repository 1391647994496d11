import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiProduces, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { sendPage } from '../http/page.js';
import { problem } from '../http/problem.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { declarationPage, DECLARATIONS } from './declaration-page.js';
import type { Declaration } from './declaration-page.js';
import { DraftParam } from './draft.dto.js';
import { Drafts } from './drafts.js';
import { judgeDraft } from './judging.js';

class DeclarationParam extends DraftParam {
  @ApiProperty({ enum: DECLARATIONS })
  @IsIn(DECLARATIONS)
  declaration!: Declaration;
}

/** What the papers state; nothing else of the form keeps them from being printed. */
const STATED = ['basic.surname', 'basic.birthDate', 'passport.number', 'passport.hkMacau.permanentIdNo'];

/** The papers of applicants from Hong Kong and Macau, filled in: printed, signed in Chinese, and uploaded (pain P21). */
@ApiTags('drafts')
@ApiSecurity('portal')
@Controller('drafts/:id/declarations')
export class DeclarationsController {
  constructor(private readonly drafts: Drafts) {}

  @Get(':declaration')
  @Endpoint({
    id: 'printDeclaration',
    may: 'draft.edit',
    summary: 'A declaration, filled in from the draft, to sign',
    problems: [404, 422],
  })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async print(
    @Who() who: Visitor,
    @Param() { id, declaration }: DeclarationParam,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const draft = await this.drafts.getOwn(who, id, 'read');
    const page = declarationPage(declaration, draft.content);
    if (page === undefined) {
      const findings = judgeDraft('submit', draft, []).filter(({ path }) => STATED.includes(path));
      throw problem('form-not-ready', { findings });
    }
    sendPage(reply, page);
  }
}
