import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CaseNoParam } from '../cases/case-no.param.js';
import { problem } from '../http/problem.js';
import { Endpoint } from '../openapi/endpoint.js';
import { SignedInOnly } from '../openapi/signed-in-only.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { CaseChanges } from './case-changes.js';
import { ProgressReader } from './progress-reader.js';

const HEARTBEAT_MS = 25_000;
const STREAMS_OF_ACCOUNT = 20;

@ApiTags('progress')
@Controller('cases/:caseNo/events')
export class CaseEventsController implements BeforeApplicationShutdown {
  private readonly streams = new Map<FastifyReply, string>();

  constructor(
    private readonly changes: CaseChanges,
    private readonly progress: ProgressReader,
  ) {}

  @SignedInOnly()
  @Get()
  @Endpoint({
    id: 'watchProgress',
    may: 'case.read',
    summary: 'Server-sent events: the tag of the progress, now and after each change',
    description:
      'Event `progress`; its id and data are the ETag that `getProgress` would answer. A comment every 25 s.',
    problems: [404, 429],
  })
  @ApiHeader({ name: 'last-event-id', required: false, description: 'the tag that is already known' })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  async watch(
    @Param() { caseNo }: CaseNoParam,
    @Who() visitor: Visitor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    let isGone = false;
    reply.raw.once('close', () => {
      isGone = true;
    });
    const first = await this.progress.read(request, caseNo);
    const accountId = visitor.sessions[0]?.account.id ?? '';
    const open = [...this.streams.values()].filter((id) => id === accountId).length;
    if (open >= STREAMS_OF_ACCOUNT)
      throw problem('too-many-requests', { params: { seconds: 60 }, headers: { 'retry-after': '60' } });

    reply.hijack();
    reply.raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    if (request.method === 'HEAD') {
      reply.raw.end();
      return;
    }
    // Somebody who left while we were reading closes nothing more.
    if (isGone) return;
    this.streams.set(reply, accountId);
    let known = request.headers['last-event-id'];
    const send = (tag: string): void => {
      if (tag === known) return;
      known = tag;
      reply.raw.write(`id: ${tag}\nevent: progress\ndata: ${JSON.stringify({ caseNo, tag })}\n\n`);
    };
    // The session is read again each time: who has signed out hears nothing more.
    const look = (): void => {
      this.progress.read(request, caseNo).then(
        ({ tag }) => send(tag),
        () => reply.raw.end(),
      );
    };
    const unsubscribe = this.changes.subscribe(caseNo, look);
    const heartbeat = setInterval(() => {
      reply.raw.write(': still here\n\n');
      look();
    }, HEARTBEAT_MS);
    reply.raw.on('close', () => {
      clearInterval(heartbeat);
      unsubscribe();
      this.streams.delete(reply);
    });
    reply.raw.write('retry: 2000\n\n');
    send(first.tag);
  }

  beforeApplicationShutdown(): void {
    for (const reply of this.streams.keys()) reply.raw.end();
  }
}
