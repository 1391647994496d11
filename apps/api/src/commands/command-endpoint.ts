import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { CommandName } from '@talent-window/contracts/vocabulary';
import { CaseViewDto } from '../cases/case-view.dto.js';
import { Endpoint } from '../openapi/endpoint.js';

/** The route of one command; all answer alike. */
export const CommandEndpoint = (
  path: string,
  id: CommandName,
  summary: string,
  problems: readonly number[] = [],
): MethodDecorator =>
  applyDecorators(
    Post(path),
    HttpCode(200),
    Endpoint({ id, may: `command.${id}`, summary, problems: [404, 409, ...problems] }),
    ApiOkResponse({
      type: CaseViewDto,
      description: 'The step is recorded; or it was already, and this is the case now.',
    }),
  );
