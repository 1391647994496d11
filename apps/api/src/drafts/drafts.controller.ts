import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiSecurity,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { versionFrom, versionTag } from '../http/etag.js';
import { Endpoint } from '../openapi/endpoint.js';
import { QuoteDto } from '../payment/quote.dto.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import {
  DraftCheckDto,
  DraftContentDto,
  DraftDto,
  DraftParam,
  DraftsQuery,
  DraftSummaryDto,
  NewDraftDto,
  SubmittedDto,
} from './draft.dto.js';
import { Drafts } from './drafts.js';
import { Submissions } from './submissions.js';

const ETAG = { ETag: { description: 'the version, for If-Match', schema: { type: 'string' as const } } };
const IfMatch = (): MethodDecorator =>
  ApiHeader({ name: 'if-match', required: true, description: 'the ETag that was read', example: '"7"' });

@ApiTags('drafts')
@ApiSecurity('portal')
@Controller('drafts')
export class DraftsController {
  constructor(
    private readonly drafts: Drafts,
    private readonly submissions: Submissions,
  ) {}

  @Post()
  @Endpoint({ id: 'createDraft', may: 'draft.edit', summary: 'Begin an application', problems: [422] })
  @ApiCreatedResponse({ type: DraftDto, headers: ETAG })
  async create(
    @Who() who: Visitor,
    @Body() body: NewDraftDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftDto> {
    return tagged(reply, await this.drafts.create(who, body));
  }

  @Get()
  @Endpoint({ id: 'listDrafts', may: 'draft.edit', summary: 'The applicant’s drafts, last changed first' })
  @ApiOkResponse({ type: [DraftSummaryDto] })
  list(@Who() who: Visitor, @Query() { mandate }: DraftsQuery): Promise<readonly DraftSummaryDto[]> {
    return this.drafts.list(who, mandate);
  }

  @Get(':id')
  @Endpoint({ id: 'getDraft', may: 'draft.edit', summary: 'A draft with its documents', problems: [404] })
  @ApiOkResponse({ type: DraftDto, headers: ETAG })
  async show(
    @Who() who: Visitor,
    @Param() { id }: DraftParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftDto> {
    return tagged(reply, await this.drafts.show(who, id));
  }

  @Put(':id')
  @Endpoint({
    id: 'saveDraft',
    may: 'draft.edit',
    summary: 'Save the whole content of a draft',
    description:
      'Incomplete content is kept, also a date that is not yet one; fields that the form does not have are refused.',
    problems: [404, 409, 412, 422, 428],
  })
  @IfMatch()
  @ApiOkResponse({ type: DraftDto, headers: ETAG })
  async save(
    @Who() who: Visitor,
    @Param() { id }: DraftParam,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { content }: DraftContentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftDto> {
    return tagged(reply, await this.drafts.save(who, id, versionFrom(ifMatch), content));
  }

  @Delete(':id')
  @HttpCode(204)
  @Endpoint({ id: 'deleteDraft', may: 'draft.edit', summary: 'Throw a draft away', problems: [404, 409] })
  @ApiNoContentResponse({ description: 'The draft is gone.' })
  remove(@Who() who: Visitor, @Param() { id }: DraftParam): Promise<void> {
    return this.drafts.remove(who, id);
  }

  @Post(':id/check')
  @HttpCode(200)
  @Endpoint({
    id: 'checkDraft',
    may: 'draft.edit',
    summary: 'Everything that stands against submitting, at once',
    problems: [404],
  })
  @ApiOkResponse({ type: DraftCheckDto })
  check(@Who() who: Visitor, @Param() { id }: DraftParam): Promise<DraftCheckDto> {
    return this.drafts.check(who, id);
  }

  @Get(':id/quote')
  @Endpoint({
    id: 'getQuote',
    may: 'draft.edit',
    summary: 'The fee, what it is made of, and who gets what of it',
    problems: [404, 422],
  })
  @ApiOkResponse({ type: QuoteDto })
  quote(@Who() who: Visitor, @Param() { id }: DraftParam): Promise<QuoteDto> {
    return this.drafts.quote(who, id);
  }

  @Post(':id/submit')
  @Endpoint({
    id: 'submitDraft',
    may: 'case.submit',
    summary: 'Make a case of the draft; submitting again gives the same number',
    problems: [404, 412, 422, 428],
  })
  @IfMatch()
  @ApiCreatedResponse({ type: SubmittedDto })
  @ApiOkResponse({ type: SubmittedDto, description: 'It was a case already.' })
  async submit(
    @Who() who: Visitor,
    @Param() { id }: DraftParam,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmittedDto> {
    const { caseNo, isNew } = await this.submissions.submit(who, id, versionFrom(ifMatch));
    void reply.status(isNew ? 201 : 200).header('location', `/api/cases/${caseNo}`);
    return { caseNo };
  }
}

function tagged(reply: FastifyReply, draft: DraftDto): DraftDto {
  void reply.header('etag', versionTag(draft.version)).header('cache-control', 'private, no-cache');
  return draft;
}
