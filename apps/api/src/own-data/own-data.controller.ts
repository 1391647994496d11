import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { OwnData } from './own-data.js';

@ApiTags('account')
@ApiSecurity('portal')
@Controller('own-data')
export class OwnDataController {
  constructor(private readonly ownData: OwnData) {}

  @Get()
  @Endpoint({
    id: 'downloadOwnData',
    may: 'account.keep',
    summary: 'All that the platform keeps of who asks, as one BagIt package (tar)',
    description: 'What officers say among themselves is not in it. Three times a day.',
    problems: [429],
  })
  @ApiOkResponse({ content: { 'application/x-tar': { schema: { type: 'string', format: 'binary' } } } })
  async download(@Who() who: Visitor, @Req() { id }: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const stream = await this.ownData.pack(who, id);
    await reply
      .type('application/x-tar')
      .header('content-disposition', 'attachment; filename="own-data.tar"')
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(stream);
  }
}
